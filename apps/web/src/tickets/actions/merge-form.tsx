import { mergeTicket } from '@sheba/contract/ticket-actions'
import type { Ticket, TicketItem } from '@sheba/contract/tickets'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { ticketKeys } from '../ticket-keys.ts'
import { useSettled } from '../use-settled.ts'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { clockActMessages } from './clock-act-messages.ts'
import { useMergeChoices } from './use-merge-choices.ts'
import { useTicketAction } from './use-ticket-action.ts'

/** The same thing asked twice: which ticket stays, and what that does to the clocks, said before it is done. */
export function MergeForm({
  ticket,
  me,
  suggested = null,
  onDone,
  onClose,
}: ActForm & { suggested?: TicketItem | null }) {
  const t = useText(actionMessages)
  const said = useText(clockActMessages)
  const f = useFormat()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [into, setInto] = useState<TicketItem | null>(suggested)
  const [wasTried, setTried] = useState(false)
  const looksEverywhere = me.role !== 'officer'
  const choices = useMergeChoices(ticket, useSettled(into ? '' : typed.trim()), looksEverywhere).data ?? []
  const action = useTicketAction(ticket, (merged) => {
    // The one that stays has changed with it.
    if (into) void queries.invalidateQueries({ queryKey: ticketKeys.one(into.number) })
    onDone(merged)
  })

  function submit(): boolean {
    setTried(true)
    if (!into) return false
    const body = { into: into.number }
    action.send(body, (sending) => call(mergeTicket, { params: { number: ticket.number }, body, ...sending }))
    return true
  }

  const known = into && !choices.some(({ number }) => number === into.number) ? [into, ...choices] : choices
  return (
    <ActionDialog
      title={t.merge}
      isDanger
      action={action}
      fields={['into']}
      onSubmit={submit}
      onClose={onClose}
    >
      <ComboBox
        label={said.mergeInto}
        hint={looksEverywhere ? said.mergeHintAny : said.mergeHint}
        empty={said.mergeNone}
        value={into?.number ?? null}
        choices={known.map(({ number, subject }) => ({
          id: number,
          label: f.digits(number),
          detail: subject,
        }))}
        onSearch={setTyped}
        onChange={(number) => {
          setInto(known.find((one) => one.number === number) ?? null)
          action.server.clear('into')
        }}
        error={wasTried && !into ? t.choose : action.server.errorOf('into')}
      />
      {into && <Outcome ticket={ticket} into={into} />}
    </ActionDialog>
  )
}

function Outcome({ ticket, into }: { ticket: Ticket; into: TicketItem }) {
  const said = useText(clockActMessages)
  const f = useFormat()
  const now = useNow(60_000)
  const about = (one: TicketItem | Ticket) => ({
    number: f.digits(into.number),
    at: f.moment(one.clock.dueAt, now, { inSentence: true }),
  })
  const clock = {
    takesOver: () => said.mergeTakesOver(about(ticket)),
    keepsFirst: () => said.mergeKeepsFirst(about(into)),
    keepsEarlier: () => said.mergeKeepsEarlier(about(into)),
  }
  return (
    <Banner tone="info" title={into.subject}>
      <ul className="flex flex-col gap-1">
        <li>{clock[clockThatStays(ticket, into)]()}</li>
        {ticket.clock.breachedAt && <li>{said.breachStays}</li>}
        <li>{said.mergeCancels({ number: f.digits(ticket.number) })}</li>
      </ul>
    </Banner>
  )
}

function clockThatStays(ticket: Ticket, into: TicketItem): 'takesOver' | 'keepsFirst' | 'keepsEarlier' {
  if (Date.parse(into.receivedAt) <= Date.parse(ticket.receivedAt)) return 'keepsFirst'
  return Date.parse(into.clock.dueAt) < Date.parse(ticket.clock.dueAt) ? 'keepsEarlier' : 'takesOver'
}
