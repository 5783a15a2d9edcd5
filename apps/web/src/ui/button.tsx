import type { ReactNode } from 'react'
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
  return (
    <AriaButton
      {...rest}
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
