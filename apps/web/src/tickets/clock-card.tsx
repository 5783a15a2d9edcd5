import type { Ticket } from '@sheba/contract/tickets'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { bandLook } from './band-look.ts'
import { BandMark } from './band-mark.tsx'
import { type ClockReading, readClock } from './clock-reading.ts'
import { DayStrip } from './day-strip.tsx'
import { Ledger } from './ledger.tsx'
import { ledgerMessages } from './ledger-messages.ts'
import { pageMessages } from './ticket/page-messages.ts'
import { useOfficeTime } from './use-office-time.ts'
import { useTicketDeadline } from './use-ticket.ts'

/** By when, how much office time is left, and why: the strip of days and the ledger that adds up to the deadline. */
export function ClockCard({ ticket }: { ticket: Ticket }) {
  const now = useNow(15_000)
  const time = useOfficeTime(ticket.office.code)
  const reading = readClock(ticket.clock, ticket.receivedAt, time, now)
  return (
    <section className="flex flex-col gap-3 rounded-md border border-line bg-panel p-4">
      <ClockHead ticket={ticket} reading={reading} now={now} />
      <Why ticket={ticket} band={reading.band} />
      <Marks ticket={ticket} />
    </section>
  )
}

function ClockHead({ ticket, reading, now }: { ticket: Ticket; reading: ClockReading; now: number }) {
  const t = useText(pageMessages)
  const f = useFormat()
  const { band, minutesLeft } = reading
  const left =
    band === null || minutesLeft === null
      ? null
      : minutesLeft < 0
        ? t.timeLate({ minutes: -minutesLeft })
        : t.timeLeft({ minutes: minutesLeft })
  return (
    <header className="flex items-start gap-2.5">
      {band && <BandMark band={band} size={20} className="mt-0.5" />}
      <div>
        <h2 className={classes('text-base', band && bandLook[band].text)}>{headline()}</h2>
        {left && <p className="num text-sm text-ink-2">{left}</p>}
      </div>
    </header>
  )

  function headline(): string {
    const { clock, pause } = ticket
    if (clock.state === 'cancelled') return t.cancelled
    if (clock.state === 'stopped') return clock.breachedAt ? t.resolvedLate : t.resolvedInTime
    if (band === 'overdue') {
      return t.breachedAt({ at: f.moment(clock.breachedAt ?? clock.dueAt, now, { inSentence: true }) })
    }
    if (pause) return t.pausedUntil({ on: pause.expectedOn })
    return t.dueBy({ at: f.moment(clock.dueAt, now, { inSentence: true }) })
  }
}

function Why({ ticket, band }: { ticket: Ticket; band: ClockReading['band'] }) {
  const t = useText(ledgerMessages)
  const { data, error, isPending, refetch } = useTicketDeadline(ticket.number, ticket.version)
  if (isPending) {
    return (
      <div className="flex flex-col gap-3">
        <Skeleton className="h-17 w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-3/4" />
      </div>
    )
  }
  if (error && !data) {
    return (
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
        {t.ledgerFailed}
        <Button variant="quiet" icon="refresh" onPress={() => refetch()}>
          {t.whyShort}
        </Button>
      </p>
    )
  }
  return (
    <>
      <DayStrip deadline={data} band={band} />
      <h3 className="sr-only">{t.why}</h3>
      <Ledger deadline={data} />
    </>
  )
}

function Marks({ ticket }: { ticket: Ticket }) {
  const t = useText(pageMessages)
  const f = useFormat()
  const now = useNow(60_000)
  const { clock, referral, pausesNeedLook, resolutionEnteredAt } = ticket
  const marks = [
    clock.enteredLate && t.enteredLate,
    clock.excused && t.excused,
    clock.setByHand && t.setByHand,
    pausesNeedLook && t.pausesNeedLook,
    resolutionEnteredAt &&
      t.resolutionEntered({ at: f.moment(resolutionEnteredAt, now, { inSentence: true }) }),
    referral && t.referredTo({ to: referral.to, on: referral.expectedOn }),
  ].filter((mark) => typeof mark === 'string')
  if (marks.length === 0) return null
  return (
    <ul className="flex flex-col gap-0.5 border-t border-line pt-2.5 text-sm text-ink-2">
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  )
}
