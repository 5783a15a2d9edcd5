import type { TicketItem } from '@sheba/contract/tickets'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { AllowanceBar } from '../allowance-bar.tsx'
import { BandMark } from '../band-mark.tsx'
import { type ClockReading, readClock } from '../clock-reading.ts'
import { ticketMessages } from '../ticket-messages.ts'
import { TimeLeft } from '../time-left.tsx'
import { useOfficeTime } from '../use-office-time.ts'

/** The first column: how urgent by shape and colour, time left in words, the moment, and the bar of what is used. */
export function TimeCell({ ticket, now }: { ticket: TicketItem; now: number }) {
  const time = useOfficeTime(ticket.office.id)
  const reading = readClock(ticket.clock, ticket.receivedAt, time, now)
  const { band, used } = reading
  return (
    <div className="flex gap-2.5">
      {band ? <BandMark band={band} className="mt-0.5" /> : <span className="w-4.5 shrink-0" />}
      <div className="min-w-0">
        <TimeLeft ticket={ticket} reading={reading} className="block font-medium leading-[1.45]" />
        <Moment ticket={ticket} reading={reading} now={now} />
        {used !== null && band !== null && band !== 'overdue' && band !== 'paused' && (
          <AllowanceBar band={band} used={used} className="mt-1.5 w-24" />
        )}
      </div>
    </div>
  )
}

function Moment({ ticket, reading, now }: { ticket: TicketItem; reading: ClockReading; now: number }) {
  const t = useText(ticketMessages)
  const f = useFormat()
  const { pause, clock, resolvedAt } = ticket
  const words =
    pause && reading.band === 'paused'
      ? t.pausedUntil({ on: pause.expectedOn })
      : f.moment(resolvedAt ?? clock.dueAt, now)
  return <span className="num block text-xs leading-[1.45] whitespace-nowrap text-ink-2">{words}</span>
}
