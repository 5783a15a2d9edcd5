import type { Status } from '@sheba/contract/words'
import { type Fault, faultsIn } from './fault-words.ts'

const dayMs = 86_400_000
/** So near in time a ticket may be the same as another. */
export const nearMs = 30 * dayMs
/** So far back the same thing is the same fault again. */
export const recurringMs = 180 * dayMs

const alikeEnough = 0.5
const timesThatCount = 3
const mostDuplicates = 5
const mostBefore = 10

export type Candidate = {
  subject: string
  description: string
  status: Status
  received_at: Date
  likeness: number
}

type Asked = { subject: string; description: string; receivedAt: number }

/** Those that are likely the same as what is asked, the most alike first; what was closed for good is not. */
export function likelySame<One extends Candidate>(asked: Asked, candidates: readonly One[]): One[] {
  return candidates
    .filter(({ likeness, status }) => likeness >= alikeEnough && status !== 'closed')
    .filter((one) => Math.abs(one.received_at.getTime() - asked.receivedAt) <= nearMs)
    .toSorted(
      (one, other) =>
        other.likeness - one.likeness || other.received_at.getTime() - one.received_at.getTime(),
    )
    .slice(0, mostDuplicates)
}

export type Recurring<One> = { fault: Fault | null; times: number; since: number; before: One[] }

/**
 * The same thing for the third time or more: of the one asker's earlier tickets those that speak of the same thing, or
 * where neither speaks of any, those alike in words. Null: not so often.
 */
export function recurringFault<One extends Candidate>(
  asked: Asked,
  candidates: readonly One[],
): Recurring<One> | null {
  const faults = faultsOf(asked)
  const earlier = candidates.filter(
    ({ received_at }) =>
      received_at.getTime() < asked.receivedAt && received_at.getTime() > asked.receivedAt - recurringMs,
  )
  const told = earlier.map((one) => ({ one, faults: faultsOf(one) }))
  const groups = [
    ...faults.map((fault) => ({
      fault,
      before: told.filter((each) => each.faults.includes(fault)).map(({ one }) => one),
    })),
    { fault: null, before: earlier.filter(({ likeness }) => likeness >= alikeEnough) },
  ]
  const found = groups.find(({ before }) => before.length + 1 >= timesThatCount)
  if (!found) return null
  const { fault, before } = found
  const since = Math.min(...before.map(({ received_at }) => received_at.getTime()))
  return { fault, times: before.length + 1, since, before: before.slice(0, mostBefore) }
}

/** Of its subject; only where that speaks of none, of its description. */
function faultsOf({ subject, description }: Pick<Candidate, 'subject' | 'description'>): Fault[] {
  const named = faultsIn(subject)
  return named.length > 0 ? named : faultsIn(description)
}
