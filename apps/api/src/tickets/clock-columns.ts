import { minuteMs } from '@sheba/clock/calendar/dhaka'
import { openTime } from '@sheba/clock/calendar/open-time'
import type { Clock } from '@sheba/clock/sla/clock'
import { pausesLookAt } from '@sheba/clock/sla/pauses-look-at'
import type { PromiseTerms } from '@sheba/clock/sla/promise'
import { urgencyOf } from '@sheba/clock/sla/urgency'
import type { PromiseBasis, PromiseEnd, Status } from '@sheba/contract/words'

/** What a ticket's row keeps of its folded clock, so that lists and reports never fold. */
export type ClockColumns = {
  dueAt: Date
  approachingAt: Date
  criticalAt: Date
  grossDueAt: Date
  breachedAt: Date | null
  enteredLate: boolean
  setByHand: boolean
  reclassified: boolean
  pausedMs: number
  pausedAt: Date | null
  pausesLookAt: Date | null
  resolvedAt: Date | null
  firstResolvedAt: Date | null
  resolutionEnteredAt: Date | null
  cancelledAt: Date | null
  netMinutes: number | null
  grossMinutes: number | null
  urgencyRank: number
  urgencyAt: number
  immediate: boolean
  promiseDays: number | null
  promiseBasis: PromiseBasis | null
  promiseEnds: PromiseEnd | null
  promiseTolerance: number | null
}

export function clockColumns(clock: Clock, status: Status): ClockColumns {
  const immediate = clock.promise.kind === 'immediate'
  const urgency = urgencyOf({
    status,
    immediate,
    dueAt: clock.dueAt,
    stoppedAt: clock.resolvedAt ?? clock.cancelledAt,
  })
  return {
    dueAt: new Date(clock.dueAt),
    approachingAt: new Date(clock.approachingAt),
    criticalAt: new Date(clock.criticalAt),
    // Where it was first passed it stays: a breach is for ever by this clock too, and reports judge by this column.
    grossDueAt: new Date(clock.gross.breachedAt ?? clock.gross.dueAt),
    breachedAt: moment(clock.breachedAt),
    enteredLate: clock.enteredLate,
    setByHand: clock.setByHand,
    reclassified: clock.reclassified,
    pausedMs: clock.pausedMs,
    pausedAt: moment(clock.pausedAt),
    pausesLookAt: moment(pausesLookAt(clock)),
    resolvedAt: moment(clock.resolvedAt),
    firstResolvedAt: moment(clock.firstResolvedAt),
    resolutionEnteredAt: moment(clock.resolutionEnteredAt),
    cancelledAt: moment(clock.cancelledAt),
    ...spentMinutes(clock),
    urgencyRank: urgency.rank,
    urgencyAt: urgency.at,
    immediate,
    ...promiseColumns(clock.promise),
  }
}

/** The promise the clock is under now, whatever brought it there. */
function promiseColumns(promise: PromiseTerms) {
  return promise.kind === 'immediate'
    ? { promiseDays: null, promiseBasis: null, promiseEnds: null, promiseTolerance: promise.toleranceMinutes }
    : {
        promiseDays: promise.days,
        promiseBasis: promise.basis,
        promiseEnds: promise.ends,
        promiseTolerance: null,
      }
}

/** Office minutes from receipt to the last resolution: all of them, and without pauses and resolved spans. */
function spentMinutes(clock: Clock) {
  if (clock.resolvedAt === null) return { netMinutes: null, grossMinutes: null }
  const gross = Math.max(0, openTime(clock.calendar, clock.receivedAt, clock.resolvedAt))
  const net = Math.max(0, gross - clock.pausedMs - clock.resolvedSpanMs)
  return { netMinutes: Math.floor(net / minuteMs), grossMinutes: Math.floor(gross / minuteMs) }
}

function moment(at: number | null): Date | null {
  return at === null ? null : new Date(at)
}
