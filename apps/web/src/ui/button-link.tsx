import { Link, type LinkProps } from 'react-router'
import { type ButtonVariant, buttonClasses } from './button-classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { Kbd } from './kbd.tsx'

type ButtonLinkProps = LinkProps & {
  variant?: ButtonVariant
  icon?: IconName
  shortcut?: string
  className?: string
}

/** Goes somewhere, and is as important as a button. */
export function ButtonLink({
  variant = 'secondary',
  icon,
  shortcut,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link
      {...rest}
      {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}
      className={buttonClasses(variant, className)}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
      {shortcut && <Kbd onColour={variant === 'primary'}>{shortcut}</Kbd>}
    </Link>
  )
}
