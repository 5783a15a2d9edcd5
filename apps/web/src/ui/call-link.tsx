import type { ReactNode } from 'react'
import { type ButtonVariant, buttonClasses } from './button-classes.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

type CallLinkProps = {
  /** As stored: E.164, or a short code. */
  phone: string
  children: ReactNode
  /** Dressed as a button, or `text` inside a line. */
  variant?: ButtonVariant | 'text'
  className?: string
}

/** Dials when pressed, on a device that can. */
export function CallLink({ phone, children, variant = 'secondary', className }: CallLinkProps) {
  const look =
    variant === 'text'
      ? 'inline-flex min-h-11 items-center gap-1.5 font-medium text-brand underline-offset-3 hover:underline desk:min-h-8'
      : buttonClasses(variant)
  return (
    <a href={`tel:${phone}`} className={classes(look, className)}>
      <Icon name="phone" size={variant === 'text' ? 16 : 18} />
      {children}
    </a>
  )
}
