import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

type CheckboxProps = Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> & {
  /** Absent in a row of a list: then give `aria-label`. */
  children?: ReactNode
  className?: string
}

export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className={classes('group flex min-h-11 items-center gap-2.5 desk:min-h-8', className)}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            className={classes(
              'flex size-5 shrink-0 items-center justify-center rounded-sm border text-brand-ink transition-colors duration-120',
              'group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus',
              isSelected || isIndeterminate
                ? 'border-brand bg-brand'
                : 'border-edge bg-panel group-hover:border-ink-3',
            )}
          >
            {isIndeterminate ? (
              <Icon name="minus" size={14} />
            ) : (
              isSelected && <Icon name="check" size={14} />
            )}
          </span>
          {children && <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  )
}
