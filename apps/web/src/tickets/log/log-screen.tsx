import type { User } from '@sheba/contract/sessions'
import { raiseTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { newIdempotencyKey } from '../../api/idempotency-key.ts'
import { useServerErrors } from '../../api/use-server-errors.ts'
import { useText } from '../../i18n/use-text.ts'
import { ticketKeys } from '../ticket-keys.ts'
import { askOf } from './log-draft.ts'
import { LogForm } from './log-form.tsx'
import { logMessages } from './log-messages.ts'
import { LoggedTicket } from './logged-ticket.tsx'
import { useLogDraft } from './use-log-draft.ts'

/** The thirty-second form for what comes by phone, on paper or to the counter; then its number and slip. */
export function LogScreen({ me }: { me: User }) {
  const t = useText(logMessages)
  const queries = useQueryClient()
  const { draft, change, begin } = useLogDraft(me.id)
  const [logged, setLogged] = useState<Ticket | null>(null)
  // What the key was first sent with: the same key with other words would be refused.
  const [sent, setSent] = useState<string | null>(null)
  const server = useServerErrors()
  const save = useMutation({
    mutationFn: ({ key }: { key: string }) => call(raiseTicket, { body: askOf(draft), idempotencyKey: key }),
    onSuccess(ticket) {
      queries.setQueryData(ticketKeys.one(ticket.number), ticket)
      void queries.invalidateQueries({ queryKey: ticketKeys.lists })
      void queries.invalidateQueries({ queryKey: ticketKeys.allCounts })
      setSent(null)
      begin()
      setLogged(ticket)
    },
    onError: (error) => void server.take(error),
  })

  function submit() {
    const words = JSON.stringify(askOf(draft))
    const key = sent === null || sent === words ? draft.key : newIdempotencyKey()
    if (key !== draft.key) change({ key })
    setSent(words)
    server.clear()
    save.mutate({ key })
  }

  if (logged) return <LoggedTicket ticket={logged} onAnother={() => setLogged(null)} />
  return (
    <div className="mx-auto max-w-200 px-4 py-5 sm:px-6">
      <h1 className="text-2xl">{t.title}</h1>
      <p className="mb-6 text-ink-2">{t.lead}</p>
      <LogForm
        draft={draft}
        onChange={change}
        onSubmit={submit}
        onClear={() => {
          begin()
          server.clear()
          save.reset()
        }}
        isPending={save.isPending}
        error={save.error}
        server={server}
        // A supervisor has several offices: the institution's own, or the one the server takes.
        office={me.role === 'officer' ? me.office?.code : undefined}
      />
    </div>
  )
}
