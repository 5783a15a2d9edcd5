import type { Band } from '@sheba/contract/words'
import { useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { bandLook } from './band-look.ts'
import { ticketMessages } from './ticket-messages.ts'

/** How much of the promised office time is used. `used` is 0 to 1. */
export function AllowanceBar({ band, used, className }: { band: Band; used: number; className?: string }) {
  const t = useText(ticketMessages)
  return (
    <span
      role="img"
      aria-label={t.allowanceUsed({ share: used })}
      className={classes('block h-1 overflow-hidden rounded-full bg-line', className)}
    >
      <span
        className={classes('block h-full rounded-full', bandLook[band].bar)}
        // A sliver at least, so that a full allowance still reads as a bar.
        style={{ width: `${Math.max(2, used * 100)}%` }}
      />
    </span>
  )
}
