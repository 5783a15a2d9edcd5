import type { Band, ChangeLeftReason } from '@sheba/contract/words'
import type { Moment } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { countedAs } from './bands.ts'
import type { Clock, ClockCase, ClockEvent, ClockRefusal } from './clock.ts'
import { foldClock } from './fold-clock.ts'
import type { PromiseTerms } from './promise.ts'
import { settleCase, type TimeEvent } from './settle-case.ts'

/** What a change, or its undoing, does to one clock at a moment. */
export type ChangePreview = {
  ok: true
  /** What time alone had done by then: written before the change itself. */
  settled: TimeEvent[]
  /** Null when the clock is left as it is, for the reason given. */
  event: ClockEvent | null
  leftBecause: ChangeLeftReason | null
  before: Clock
  after: Clock
  /** As if no pause were running, as rows store them. */
  dueBefore: Moment
  dueAfter: Moment
  /** The classes open clocks are counted in; null for a stopped one. */
  bandBefore: Band | null
  bandAfter: Band | null
  /** Breached, and would not be yet under the new deadline: the breach stays, excused. */
  wouldBeExcused: boolean
  /** Undoing takes back the excuse that the change gave. */
  excuseTakenBack: boolean
  /** Whether the due moment, the band or the excuse differs. */
  differs: boolean
}

/**
 * What bringing a clock to another calendar, other terms or both at `at` would do; applying at the same moment does
 * exactly that. `change` names the batch. Stopped clocks are never judged anew, one that was set by hand is left.
 * Refuses what `foldClock` refuses.
 */
export function previewChange(
  given: ClockCase,
  change: { change: string; promise?: PromiseTerms; calendar?: OfficeCalendar },
  at: Moment,
): ChangePreview | ({ ok: false } & ClockRefusal) {
  return preview(given, { kind: 'changed', at, ...change }, ({ setByHand }) =>
    setByHand ? 'setByHand' : null,
  )
}

/** The same for undoing the change of that name: what anything else has changed since is left. */
export function previewUndo(
  given: ClockCase,
  change: string,
  at: Moment,
): ChangePreview | ({ ok: false } & ClockRefusal) {
  return preview(given, { kind: 'changeUndone', at, change }, ({ undoableChange }) =>
    undoableChange === change ? null : 'changedSince',
  )
}

function preview(
  given: ClockCase,
  event: ClockEvent,
  whyLeft: (clock: Clock) => ChangeLeftReason | null,
): ChangePreview | ({ ok: false } & ClockRefusal) {
  const settled = settleCase(given, event.at)
  if (!settled.ok) return settled
  const { clock: before, events } = settled
  const open = before.state === 'running' || before.state === 'paused'
  const leftBecause = open ? whyLeft(before) : 'noLongerOpen'
  if (leftBecause) return compared(before, before, { settled: events, event: null, leftBecause }, event.at)
  const folded = foldClock({ ...given, history: [...given.history, ...events, event] })
  if (!folded.ok) return folded
  return compared(before, folded.clock, { settled: events, event, leftBecause }, event.at)
}

function compared(
  before: Clock,
  after: Clock,
  about: Pick<ChangePreview, 'settled' | 'event' | 'leftBecause'>,
  at: Moment,
): ChangePreview {
  const [bandBefore, bandAfter] = [countedAs(before, at), countedAs(after, at)]
  const moves = before.dueAt !== after.dueAt || bandBefore !== bandAfter
  return {
    ok: true,
    ...about,
    before,
    after,
    dueBefore: before.dueAt,
    dueAfter: after.dueAt,
    bandBefore,
    bandAfter,
    wouldBeExcused: after.excused && !before.excused,
    excuseTakenBack: before.excused && !after.excused,
    differs: moves || before.excused !== after.excused,
  }
}
