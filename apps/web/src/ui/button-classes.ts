import { classes } from './classes.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 text-center text-base leading-[1.4] font-medium ' +
  'no-underline transition-colors duration-120 select-none desk:min-h-9.5 desk:px-3.5 py-1.5 ' +
  'disabled:cursor-not-allowed aria-disabled:cursor-not-allowed'

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-brand bg-brand text-brand-ink hover:border-brand-hover hover:bg-brand-hover disabled:border-line disabled:bg-sunken disabled:text-ink-3',
  secondary: 'border-line-strong bg-panel text-ink hover:bg-hover disabled:bg-sunken disabled:text-ink-3',
  quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink disabled:text-ink-3',
  danger:
    'border-overdue-fill bg-panel text-overdue-ink hover:bg-overdue-soft disabled:border-line disabled:bg-sunken disabled:text-ink-3',
}

/** How a button looks, for what is pressed and for links that are dressed as one. */
export function buttonClasses(variant: ButtonVariant = 'secondary', className?: string): string {
  return classes(shape, variants[variant], className)
}
