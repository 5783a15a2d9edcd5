import type { LedgerStepKind } from '@sheba/contract/words'
import type { Moment } from '../calendar/dhaka.ts'
import type { Name } from '../calendar/layers.ts'

/**
 * One step on the way from receipt to deadline. Each begins where the one before ended and the last ends at the
 * deadline, so the steps add up to it.
 *
 * `on` is the Dhaka day the step speaks of. `minutes` are office minutes, rounded down: counted (`immediate`),
 * paused, or spent resolved. `name` is that of the closed day (`skipped`) when the calendar has one; a plain weekly
 * closure has none. `since` and `until` bound a pause or a resolved span, whose own time is not that of the step.
 */
export type LedgerStep = {
  kind: LedgerStepKind
  from: Moment
  to: Moment
  on: string
  minutes?: number
  name?: Name
  since?: Moment
  until?: Moment
}
