import { classes } from './classes.ts'
import { type IconName, iconPaths } from './icon-paths.ts'

type IconProps = {
  name: IconName
  /** Pixels; 20 unless told. */
  size?: number
  className?: string
}

/** A drawing in the colour of the text around it. It carries no meaning alone: words or an `aria-label` stand beside it. */
export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('shrink-0', className)}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
