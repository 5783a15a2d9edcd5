import type { HoldingState } from '@sheba/contract/words'

/** Something that holds from a day on: an edition (null: without a beginning) or a version of a policy. */
export type Holding = { id: string; holdsFrom: string | null; enteredAt: number; withdrawnAt: number | null }

/** The latest that had begun on a day of Dhaka, the one entered last among equals; null: none had. */
export function inForceOn<H extends Holding>(holdings: readonly H[], on: string): H | null {
  const begun = holdings.filter(
    ({ holdsFrom, withdrawnAt }) => withdrawnAt === null && (holdsFrom ?? '') <= on,
  )
  return begun.toSorted(latestFirst)[0] ?? null
}

/** The policy in force on a day under the edition of that day: one made for an earlier edition has ended with it. */
export function policyInForceOn<H extends Holding>(
  policies: readonly H[],
  edition: Holding,
  on: string,
): H | null {
  return inForceOn(
    policies.filter(({ holdsFrom }) => (holdsFrom ?? '') >= (edition.holdsFrom ?? '')),
    on,
  )
}

/** Where a holding stands today, once it is known which of its kind is in force. */
export function holdingState(holding: Holding, inForce: Holding | null, today: string): HoldingState {
  if (holding.withdrawnAt !== null) return 'withdrawn'
  if (holding.id === inForce?.id) return 'inForce'
  return (holding.holdsFrom ?? '') > today ? 'upcoming' : 'over'
}

/** The one that begins last comes first; among equals the one entered last. */
export function latestFirst(one: Holding, other: Holding): number {
  const [first, second] = [one.holdsFrom ?? '', other.holdsFrom ?? '']
  if (first !== second) return first < second ? 1 : -1
  if (one.enteredAt !== other.enteredAt) return other.enteredAt - one.enteredAt
  return one.id < other.id ? 1 : -1
}
