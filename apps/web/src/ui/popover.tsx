import { lazy, type ReactElement, type ReactNode, Suspense, useRef, useState } from 'react'
import type { ButtonProps } from 'react-aria-components/Button'

const load = () => import('./popover-box.tsx')
const PopoverBox = lazy(async () => ({ default: (await load()).PopoverBox }))

/** What makes a button open the box. */
export type Opening = Required<
  Pick<ButtonProps, 'aria-haspopup' | 'aria-expanded' | 'onPress' | 'onHoverStart' | 'onFocus'>
>

type PopoverProps = {
  /** A Button or an IconButton that takes these. */
  trigger: (opening: Opening) => ReactElement
  label: string
  /** A function hears how to close it from inside. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/**
 * A small box by its button, for an answer or a few fields. Placing it takes as much code as a page: that comes when
 * somebody is about to open one.
 */
export function Popover({ trigger, label, children }: PopoverProps) {
  const anchor = useRef<Element | null>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      {trigger({
        'aria-haspopup': 'dialog',
        'aria-expanded': isOpen,
        onHoverStart: load,
        onFocus: load,
        onPress({ target }) {
          anchor.current = target
          setOpen(true)
        },
      })}
      {isOpen && (
        <Suspense>
          <PopoverBox anchor={anchor} label={label} onClose={close}>
            {typeof children === 'function' ? children(close) : children}
          </PopoverBox>
        </Suspense>
      )}
    </>
  )
}
