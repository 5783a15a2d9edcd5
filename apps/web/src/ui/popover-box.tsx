import type { ReactNode, RefObject } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Popover as AriaPopover } from 'react-aria-components/Popover'

type PopoverBoxProps = {
  /** The button it stands by. */
  anchor: RefObject<Element | null>
  label: string
  onClose: () => void
  children: ReactNode
}

/** The box of a Popover, which comes with the code that places it. */
export function PopoverBox({ anchor, label, onClose, children }: PopoverBoxProps) {
  return (
    <AriaPopover
      triggerRef={anchor}
      isOpen
      onOpenChange={onClose}
      offset={6}
      className="w-80 max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-md border border-line bg-panel shadow-raised outline-none data-entering:animate-appear"
    >
      <AriaDialog aria-label={label} className="p-4 outline-none">
        {children}
      </AriaDialog>
    </AriaPopover>
  )
}
