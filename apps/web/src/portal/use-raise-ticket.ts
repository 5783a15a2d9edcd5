import { type RaiseTicket, raiseTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { useMutation } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { LineError } from '../api/line-error.ts'
import { isProblem } from '../api/problem-error.ts'
import type { RaiseDraft } from './raise-draft.ts'
import type { KeptDraft } from './use-raise-draft.ts'

/** `isEarlier`: what the server has is a wording sent before, not the one just sent. */
export type Raised = { ticket: Ticket; isEarlier: boolean }

/** Sends a draft. However often, and over whatever line, it becomes one ticket; without an answer it is queued. */
export function useRaiseTicket(kept: KeptDraft, onRaised: (raised: Raised) => void) {
  return useMutation({
    mutationFn: (body: RaiseTicket) => raiseOnce(body, kept.read()),
    onSuccess(raised) {
      kept.forget()
      onRaised(raised)
    },
    onError(error, body) {
      if (error instanceof LineError) kept.change(queued(kept.read(), body))
      else if (isProblem(error, 'key-reused')) {
        kept.change({ queuedAt: null, unanswered: [], key: newIdempotencyKey() })
      } else kept.change({ queuedAt: null })
    },
  })
}

/** Under a key that the server knows with another wording: the one of before has arrived, and is asked for again. */
async function raiseOnce(body: RaiseTicket, { key, unanswered }: RaiseDraft): Promise<Raised> {
  try {
    return { ticket: await call(raiseTicket, { body, idempotencyKey: key }), isEarlier: false }
  } catch (error) {
    if (!isProblem(error, 'key-reused')) throw error
    for (const earlier of unanswered.filter((sent) => sent !== body).reverse()) {
      const ticket = await askAgain(earlier, key)
      if (ticket) return { ticket, isEarlier: true }
    }
    throw error
  }
}

async function askAgain(body: RaiseTicket, key: string): Promise<Ticket | null> {
  try {
    return await call(raiseTicket, { body, idempotencyKey: key })
  } catch (error) {
    if (isProblem(error, 'key-reused')) return null
    throw error
  }
}

function queued(draft: RaiseDraft, body: RaiseTicket): Partial<RaiseDraft> {
  return {
    queuedAt: draft.queuedAt ?? new Date().toISOString(),
    unanswered: draft.unanswered.includes(body) ? draft.unanswered : [...draft.unanswered, body],
  }
}
