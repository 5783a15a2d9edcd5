import type { RaiseTicket } from '@sheba/contract/ticket-actions'
import { type Kind, kinds } from '@sheba/contract/words'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { forget, keep, keptNames, readKept } from './kept.ts'

/** A ticket being written, kept on this device until the server has it. */
export type RaiseDraft = {
  /** One per draft, sent at every attempt: however often it is sent, it becomes one ticket. */
  key: string
  subject: string
  description: string
  kind: Kind | null
  /** When sending was pressed and no answer came: it goes by itself when the line is back. */
  queuedAt: string | null
  /** What was sent without an answer. The server may have it. */
  unanswered: RaiseTicket[]
}

export function newDraft(): RaiseDraft {
  return {
    key: newIdempotencyKey(),
    subject: '',
    description: '',
    kind: null,
    queuedAt: null,
    unanswered: [],
  }
}

export function isBlank({ subject, description, unanswered }: RaiseDraft): boolean {
  return subject.trim() === '' && description.trim() === '' && unanswered.length === 0
}

/** Each account and service has its own draft: phones are shared. */
export function readDraft(userId: string, service: string): RaiseDraft | null {
  return readKept(place(userId, service), isDraft)
}

/** Answers whether the device keeps it. A blank one is not kept. */
export function keepDraft(userId: string, service: string, draft: RaiseDraft): boolean {
  if (!isBlank(draft)) return keep(place(userId, service), draft)
  forget(place(userId, service))
  return true
}

export function forgetDraft(userId: string, service: string): void {
  forget(place(userId, service))
}

/** The services of which this account has a draft here. */
export function draftedServices(userId: string): ReadonlySet<string> {
  return new Set(keptNames(place(userId, '')))
}

function place(userId: string, service: string): string {
  return `sheba-draft:${userId}:${service}`
}

function isDraft(kept: unknown): kept is RaiseDraft {
  if (typeof kept !== 'object' || kept === null) return false
  const { key, subject, description, kind, queuedAt, unanswered } = kept as Partial<RaiseDraft>
  return (
    typeof key === 'string' &&
    typeof subject === 'string' &&
    typeof description === 'string' &&
    (kind === null || kinds.some((known) => known === kind)) &&
    (queuedAt === null || typeof queuedAt === 'string') &&
    Array.isArray(unanswered)
  )
}
