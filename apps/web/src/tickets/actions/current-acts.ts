import type { Act } from './acts.ts'

/** The ticket in front of the reader and what can be done to it, for who looks for an action by its name. */
export type CurrentActs = { number: string; acts: readonly Act[]; begin: (act: Act) => void }

let current: CurrentActs | null = null

/** Says what can be done; the answer takes that back. */
export function offerActs(acts: CurrentActs): () => void {
  current = acts
  return () => {
    if (current === acts) current = null
  }
}

export function currentActs(): CurrentActs | null {
  return current
}
