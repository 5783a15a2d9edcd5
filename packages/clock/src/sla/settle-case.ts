import type { Moment } from '../calendar/dhaka.ts'
import type { Clock, ClockCase, ClockEvent, ClockRefusal } from './clock.ts'
import { foldClock } from './fold-clock.ts'
import { pauseEndsAt } from './pause-end.ts'
import { settledAt } from './settle.ts'

/** What time alone does to a clock. */
export type TimeEvent = Extract<ClockEvent, { kind: 'resumed' | 'breached' }>

/** The clock as it is by then, with what is yet to be written down; or why it can't be folded. */
export type SettledCase = { ok: true; clock: Clock; events: TimeEvent[] } | ({ ok: false } & ClockRefusal)

/**
 * Settles a clock up to `now`, as every command does first: a pause whose own end has passed ends there, then a due
 * moment that has passed is a breach at that moment. `events` are those of the two that are in no history yet, in
 * their order: to be written with the command, each at its own moment; `clock` is the clock with them. Asked again
 * with them in the history, it answers none. A pause until a day that had opened before it began ends with the last
 * event of the clock: it holds nothing up. Refuses what `foldClock` refuses.
 */
export function settleCase(given: ClockCase, now: Moment): SettledCase {
  const folded = foldClock(given)
  if (!folded.ok) return folded
  const resumed = endOfPause(given, folded.clock, now)
  const going = resumed ? foldClock({ ...given, history: [...given.history, resumed] }) : folded
  if (!going.ok) return going
  const { clock } = going
  const breachedAt = settledAt(clock, now)
  const breached: TimeEvent[] =
    breachedAt !== null && clock.breachedAt === null ? [{ kind: 'breached', at: breachedAt }] : []
  return { ok: true, clock: { ...clock, breachedAt }, events: [...(resumed ? [resumed] : []), ...breached] }
}

function endOfPause({ history, receivedAt }: ClockCase, clock: Clock, now: Moment): TimeEvent | null {
  const { pauseReason, expectedOn, calendar } = clock
  if (pauseReason === null || expectedOn === null) return null
  const endsAt = pauseEndsAt(calendar, pauseReason, expectedOn)
  if (endsAt === null) return null
  const lastAt = history.findLast(({ kind }) => kind !== 'breached')?.at ?? receivedAt
  const at = Math.max(endsAt, lastAt)
  return at <= now ? { kind: 'resumed', at } : null
}
