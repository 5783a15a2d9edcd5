import { Link, type LinkProps } from 'react-router'
import { classes } from './classes.ts'

/** A link inside the product. Underlined when pointed at; green, so that it is known without pointing. */
export function TextLink({ className, ...rest }: LinkProps & { className?: string }) {
  return (
    <Link
      {...rest}
      className={classes('font-medium text-brand underline-offset-3 hover:underline', className)}
    />
  )
}
