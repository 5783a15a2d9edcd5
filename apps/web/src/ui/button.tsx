import { type ReactNode, useEffect, useId } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { type ButtonVariant, buttonClasses } from './button-classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { Kbd } from './kbd.tsx'
import { Spinner } from './spinner.tsx'

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  children: ReactNode
  variant?: ButtonVariant
  icon?: IconName
  /** The key that does the same, shown on the button; `useShortcut` binds it. */
  shortcut?: string
  className?: string
}

/** While `isPending` it keeps its size and its focus, and cannot be pressed twice. */
export function Button({ children, variant = 'secondary', icon, shortcut, className, ...rest }: ButtonProps) {
  const made = useId()
  const id = rest.id ?? made
  useQuietEnd(id)
  return (
    <AriaButton
      {...rest}
      id={id}
      {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}
      className={buttonClasses(variant, className)}
    >
      {({ isPending }) => (
        <>
          {isPending ? <Spinner size={18} /> : icon && <Icon name={icon} size={18} />}
          {children}
          {shortcut && <Kbd onColour={variant === 'primary'}>{shortcut}</Kbd>}
        </>
      )}
    </AriaButton>
  )
}

/**
 * react-aria says that a button is busy by pointing at it, for some seconds. When the button is gone by then, as after
 * signing in, the saying would point at nothing; it is taken back. The first one of a page is said only after a tenth of
 * a second.
 */
function useQuietEnd(id: string) {
  useEffect(() => {
    // Held on to: by then the page around may be gone as well.
    const page = document
    return () => void setTimeout(() => takeBack(page, id), 150)
  }, [id])
}

function takeBack(page: Document, id: string) {
  const said = page.querySelectorAll(`[data-live-announcer] [aria-labelledby="${id}"]`)
  for (const node of said) node.remove()
}
