import { bandNames, statusNames } from '@sheba/contract/names'
import type { TicketItem } from '@sheba/contract/tickets'
import { usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { bandLook } from './band-look.ts'
import type { ClockReading } from './clock-reading.ts'
import { ticketMessages } from './ticket-messages.ts'

type TimeLeftProps = {
  ticket: Pick<TicketItem, 'clock' | 'status'>
  reading: ClockReading
  className?: string
}

/** The time left as a person says it: ১ ঘ. ১০ মি., ৩ ঘ. বিলম্ব, স্থগিত; for what is done, whether it was in time. */
export function TimeLeft({ ticket, reading, className }: TimeLeftProps) {
  const words = useTimeLeftWords(ticket, reading)
  const look = reading.band
    ? bandLook[reading.band].text
    : ticket.clock.breachedAt
      ? 'text-overdue-ink'
      : 'text-ink-2'
  return <span className={classes('num', look, className)}>{words}</span>
}

function useTimeLeftWords({ clock }: TimeLeftProps['ticket'], { band, minutesLeft }: ClockReading): string {
  const t = useText(ticketMessages)
  const pick = usePick()
  if (clock.state === 'cancelled') return clock.breachedAt ? t.doneLate : pick(statusNames.cancelled)
  if (clock.state === 'stopped') return clock.breachedAt ? t.doneLate : t.keptWith
  if (clock.state === 'paused' && band !== 'overdue') return pick(bandNames.paused)
  if (band === 'overdue') {
    const late = minutesLeft !== null && minutesLeft < 0
    return late ? t.late({ minutes: -minutesLeft }) : pick(bandNames.overdue)
  }
  return minutesLeft === null ? pick(bandNames[band ?? 'onTrack']) : t.left({ minutes: minutesLeft })
}
