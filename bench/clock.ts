import { momentAt } from '../packages/clock/src/calendar/dhaka.ts'
import type { Interval, SingleDay } from '../packages/clock/src/calendar/layers.ts'
import { compileCalendar, type OfficeCalendar } from '../packages/clock/src/calendar/office-calendar.ts'
import type { ClockCase } from '../packages/clock/src/sla/clock.ts'
import { layDeadline } from '../packages/clock/src/sla/deadline.ts'
import { foldClock } from '../packages/clock/src/sla/fold-clock.ts'

const count = 100_000
const minuteMs = 60_000
const promise = { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime' } as const

/** How fast the clock is on one core, as lines to print. */
export function clockLines(): string[] {
  const calendar = yearOf2026()
  const start = momentAt('2026-01-04', 0)
  const moments = Array.from({ length: count }, (_, index) => start + index * 5 * minuteMs)
  const deadlines = seconds(() => {
    for (const at of moments) if (!layDeadline(promise, calendar, at).ok) throw new Error('Not laid')
  })
  const folding = seconds(() => {
    for (const at of moments) if (!foldClock(busyCase(calendar, at)).ok) throw new Error('Not folded')
  })
  const each = ((folding / count) * 1e6).toFixed(1)
  return [
    `Deadlines of ${count.toLocaleString('en')} tickets: ${deadlines.toFixed(2)} s (aim: at most 2)`,
    `One clock with five events, with its ledger: ${each} µs (aim: under 50)`,
  ]
}

/** A pause, a resolution that was disputed, and a change of the promise. */
function busyCase(calendar: OfficeCalendar, receivedAt: number): ClockCase {
  const at = (minutes: number) => receivedAt + minutes * minuteMs
  return {
    promise,
    calendar,
    receivedAt,
    loggedAt: receivedAt,
    history: [
      { kind: 'paused', at: at(60), reason: 'siteClosed', expectedOn: '2026-12-31' },
      { kind: 'resumed', at: at(300) },
      { kind: 'resolved', at: at(400) },
      { kind: 'reopened', at: at(900) },
      { kind: 'reclassified', at: at(1000), promise: { ...promise, days: 3 } },
    ],
  }
}

/** A year with a closed day in each month and the short hours of Ramadan. */
function yearOf2026(): OfficeCalendar {
  const hours: Interval[] = [[540, 1020]]
  const days: SingleDay[] = Array.from({ length: 12 }, (_, month) => ({
    on: `2026-${String(month + 1).padStart(2, '0')}-16`,
    kind: 'closed',
    order: 'general',
    name: { bn: 'ছুটি', en: 'Holiday' },
    provisional: false,
  }))
  const compiled = compileCalendar([
    {
      weekly: { 0: hours, 1: hours, 2: hours, 3: hours, 4: hours, 5: [], 6: [] },
      dated: [{ from: '2026-02-18', to: '2026-03-19', intervals: [[540, 930]] }],
      days,
    },
  ])
  if (!compiled.ok) throw new Error(compiled.because)
  return compiled.calendar
}

function seconds(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
