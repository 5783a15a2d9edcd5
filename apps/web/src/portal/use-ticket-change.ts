import type { Ticket } from '@sheba/contract/tickets'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { isProblem, ProblemError } from '../api/problem-error.ts'

type Send<Body> = (ask: {
  params: { number: string }
  body: Body
  ifMatch: number
  idempotencyKey: string
}) => Promise<Ticket>

/** Hears what became of the ticket; null: it has moved and must be asked for again. */
export type OnTicket = (ticket: Ticket | null) => void

/**
 * A change of the ticket as it was seen. The same words sent again are the same change; when somebody else was first, the
 * ticket as it is now is handed on, and what was typed stays where it was typed.
 */
export function useTicketChange<Body>(ticket: Ticket, send: Send<Body>, onTicket: OnTicket) {
  const last = useRef({ wording: '', key: '' })
  return useMutation({
    mutationFn(body: Body) {
      const wording = JSON.stringify(body)
      if (last.current.wording !== wording) last.current = { wording, key: newIdempotencyKey() }
      return send({
        params: { number: ticket.number },
        body,
        ifMatch: ticket.version,
        idempotencyKey: last.current.key,
      })
    },
    onSuccess: onTicket,
    onError(error) {
      // With 412 the server sends the ticket as the asker may see it.
      if (isProblem(error, 'changed-meanwhile')) onTicket((error.current as Ticket | undefined) ?? null)
      else if (error instanceof ProblemError && error.status === 409) onTicket(null)
    },
  })
}
