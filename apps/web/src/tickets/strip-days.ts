import type { Deadline, LedgerDay } from '@sheba/contract/ticket-history'
import { momentOf } from './office-time.ts'

/** A day of the strip: which part of it, from its first opening to its last closing, counts (0 to 1 each). */
export type StripDay = { on: string; open: boolean; name: LedgerDay['name']; from: number; to: number }

/** The days from receipt to due, each with the part that lies between the two; closed days have none. */
export function stripDays(deadline: Deadline): StripDay[] {
  const receivedAt = Date.parse(deadline.steps[0]?.from ?? deadline.dueAt)
  const dueAt = Date.parse(deadline.dueAt)
  return deadline.days.map(({ on, open, name, intervals }) => {
    const opens = intervals[0] && momentOf(on, intervals[0].opens)
    const closing = intervals.at(-1)
    const closes = closing && momentOf(on, closing.closes)
    if (!open || opens === undefined || closes === undefined) return { on, open: false, name, from: 0, to: 0 }
    const share = (at: number) => Math.min(1, Math.max(0, (at - opens) / (closes - opens)))
    return { on, open, name, from: share(receivedAt), to: share(dueAt) }
  })
}
