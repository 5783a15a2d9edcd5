import type { TicketItem } from '@sheba/contract/tickets'
import { useNow } from '../i18n/use-now.ts'
import { BandMark } from '../tickets/band-mark.tsx'
import { readClock } from '../tickets/clock-reading.ts'

type ClockMarkProps = { ticket: Pick<TicketItem, 'clock' | 'receivedAt'>; size?: number }

/** The sign of the band a ticket is in by now; nothing once its clock has stopped. */
export function ClockMark({ ticket, size = 18 }: ClockMarkProps) {
  const now = useNow()
  const { band } = readClock(ticket.clock, ticket.receivedAt, null, now)
  return band && <BandMark band={band} size={size} />
}
