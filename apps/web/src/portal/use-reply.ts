import { replyToTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { isProblem, ProblemError } from '../api/problem-error.ts'
import { forget, keep, readKept } from './kept.ts'
import type { OnTicket } from './use-ticket-change.ts'

type KeptReply = { text: string; key: string }

/** A reply being written, kept on this device until the server has it; however often it is sent, it is one reply. */
export function useReply(ticket: Ticket, userId: string, onTicket: OnTicket) {
  const place = `sheba-reply:${userId}:${ticket.number}`
  const [reply, setReply] = useState<KeptReply>(() => readKept(place, isKeptReply) ?? blank())

  function put(next: KeptReply) {
    setReply(next)
    if (next.text) keep(place, next)
    else forget(place)
  }

  const mutation = useMutation({
    mutationFn: ({ text, key }: KeptReply) =>
      call(replyToTicket, { params: { number: ticket.number }, body: { text }, idempotencyKey: key }),
    onSuccess(changed) {
      put(blank())
      onTicket(changed)
    },
    onError(error, sent) {
      if (isProblem(error, 'key-reused')) {
        // An earlier wording has arrived without our hearing of it: this one is another reply.
        put({ text: sent.text, key: newIdempotencyKey() })
        onTicket(null)
      } else if (error instanceof ProblemError && error.status === 409) onTicket(null)
    },
  })

  return {
    text: reply.text,
    write: (text: string) => put({ ...reply, text }),
    send: (hooks: Parameters<typeof mutation.mutate>[1]) => mutation.mutate(reply, hooks),
    isSending: mutation.isPending,
    error: mutation.error,
  }
}

function blank(): KeptReply {
  return { text: '', key: newIdempotencyKey() }
}

function isKeptReply(kept: unknown): kept is KeptReply {
  if (typeof kept !== 'object' || kept === null) return false
  const { text, key } = kept as Partial<KeptReply>
  return typeof text === 'string' && typeof key === 'string'
}
