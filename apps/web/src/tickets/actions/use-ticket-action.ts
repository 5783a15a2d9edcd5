import type { Ticket } from '@sheba/contract/tickets'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newIdempotencyKey } from '../../api/idempotency-key.ts'
import { isProblem } from '../../api/problem-error.ts'
import { useServerErrors } from '../../api/use-server-errors.ts'
import { keepTicket } from '../keep-ticket.ts'
import { versionAfterOwn } from '../own-answers.ts'
import { ticketKeys } from '../ticket-keys.ts'

/** Sends one change: with the version that was seen, and a key that makes a second sending of the same harmless. */
export type Send = (sending: { ifMatch: number; idempotencyKey: string }) => Promise<Ticket>

/**
 * One action on a ticket: the version is that of when its form was opened. When somebody else was faster, `changedTo` holds
 * the ticket as it now is; sending again, after having seen that, goes by the new version.
 */
export function useTicketAction(ticket: Ticket, onDone: (ticket: Ticket) => void) {
  const queries = useQueryClient()
  const server = useServerErrors()
  const [before] = useState(ticket)
  const [changedTo, setChangedTo] = useState<Ticket | null>(null)
  const [sent, setSent] = useState({ body: '', key: '' })
  const version = (changedTo ?? before).version

  const mutation = useMutation({
    mutationFn: async ({ send, idempotencyKey }: { send: Send; idempotencyKey: string }) =>
      send({ ifMatch: await versionAfterOwn(ticket.number, version), idempotencyKey }),
    onSuccess(next) {
      keepTicket(queries, next)
      onDone(next)
    },
    onError(error) {
      server.take(error)
      if (!isProblem(error, 'changed-meanwhile') || !error.current) return
      // The parse edge: with this refusal the server sends the ticket by the same contract.
      const current = error.current as Ticket
      queries.setQueryData(ticketKeys.one(current.number), current)
      setChangedTo(current)
    },
  })

  return {
    before,
    changedTo,
    server,
    error: mutation.error,
    isPending: mutation.isPending,
    /** `body` is what is sent: the same words have the same key, others another. */
    send(body: unknown, send: Send) {
      const text = JSON.stringify([version, body])
      const key = text === sent.body ? sent.key : newIdempotencyKey()
      setSent({ body: text, key })
      server.clear()
      mutation.mutate({ send, idempotencyKey: key })
    },
  }
}

export type TicketAction = ReturnType<typeof useTicketAction>
