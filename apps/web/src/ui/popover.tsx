import type { ReactElement, ReactNode } from 'react'
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover as AriaPopover } from 'react-aria-components/Popover'

type PopoverProps = {
  /** A Button or an IconButton. */
  trigger: ReactElement
  label: string
  /** A function hears how to close it from inside. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small box by its button, for an answer or a few fields. */
export function Popover({ trigger, label, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover
        offset={6}
        className="w-80 max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-md border border-line bg-panel shadow-raised outline-none data-entering:animate-appear"
      >
        <AriaDialog aria-label={label} className="p-4 outline-none">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
