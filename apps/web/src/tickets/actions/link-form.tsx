import { linkTicket } from '@sheba/contract/related'
import { listTickets } from '@sheba/contract/ticket-lists'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { ticketKeys } from '../ticket-keys.ts'
import { useSettled } from '../use-settled.ts'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { splitMessages } from './split-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

/** Another ticket that this one has to do with: those of the same institution are offered, any other is found by words. */
export function LinkForm({ ticket, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const said = useText(splitMessages)
  const f = useFormat()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [other, setOther] = useState<{ number: string; subject: string } | null>(null)
  const [wasTried, setTried] = useState(false)
  const q = useSettled(other ? '' : typed.trim())
  const query = {
    limit: 20,
    ...(q ? { q } : { sort: '-receivedAt' as const }),
    ...(!q && ticket.institution ? { institution: [ticket.institution.id] } : {}),
  }
  const found = useQuery({
    queryKey: ticketKeys.mergeChoices(query),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listTickets, { query, signal }),
    select: ({ items }) => items.filter(({ number }) => number !== ticket.number),
  })
  const action = useTicketAction(ticket, (linked) => {
    if (other) void queries.invalidateQueries({ queryKey: ticketKeys.one(other.number) })
    onDone(linked)
  })

  function submit(): boolean {
    setTried(true)
    if (!other) return false
    const body = { ticket: other.number }
    action.send(body, ({ idempotencyKey }) =>
      call(linkTicket, { params: { number: ticket.number }, body, idempotencyKey }),
    )
    return true
  }

  const choices = found.data ?? []
  const known =
    other && !choices.some(({ number }) => number === other.number) ? [other, ...choices] : choices
  return (
    <ActionDialog title={t.link} action={action} fields={['ticket']} onSubmit={submit} onClose={onClose}>
      <ComboBox
        label={said.linkWith}
        hint={said.linkHint}
        empty={said.linkNone}
        value={other?.number ?? null}
        choices={known.map(({ number, subject }) => ({
          id: number,
          label: f.digits(number),
          detail: subject,
        }))}
        onSearch={setTyped}
        onChange={(number) => {
          setOther(known.find((one) => one.number === number) ?? null)
          action.server.clear('ticket')
        }}
        error={wasTried && !other ? t.choose : action.server.errorOf('ticket')}
      />
    </ActionDialog>
  )
}
