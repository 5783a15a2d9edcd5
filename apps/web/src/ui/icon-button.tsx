import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  icon: IconName
  /** What it does, for a screen reader; put a Tooltip around it for who sees. */
  label: string
  className?: string
}

export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classes(
        'inline-flex size-11 items-center justify-center rounded-md text-ink-2 transition-colors duration-120',
        'hover:bg-hover hover:text-ink disabled:text-ink-3 desk:size-9',
        className,
      )}
    >
      <Icon name={icon} />
    </AriaButton>
  )
}
