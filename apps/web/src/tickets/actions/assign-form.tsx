import { assignTicket } from '@sheba/contract/ticket-actions'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { useOfficers } from '../use-choices.ts'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

const nobody = 'nobody'

/** To oneself, to another officer of the ticket's office, or to nobody. */
export function AssignForm({ ticket, me, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const pick = usePick()
  const action = useTicketAction(ticket, onDone)
  const officers = useOfficers(ticket.office.code)
  const serving = (officers.data?.items ?? []).filter(
    ({ active, role, office }) => active && role === 'officer' && office.id === ticket.office.id,
  )
  const usual = ticket.assignee?.id ?? me.officerId ?? null
  const [chosen, choose] = useState<string | null>(serves(me.officerId) || ticket.assignee ? usual : null)
  const [wasTried, setTried] = useState(false)

  function serves(id: string | null) {
    return id !== null && me.office?.id === ticket.office.id
  }

  function nameOf(id: string) {
    const officer = serving.find((one) => one.id === id)
    return officer ? pick(officer.name) : t.nobody
  }

  function submit(): boolean {
    setTried(true)
    if (!chosen) return false
    const body = { officerId: chosen === nobody ? null : chosen }
    action.send(body, ({ ifMatch }) =>
      call(assignTicket, { params: { number: ticket.number }, body, ifMatch }),
    )
    return true
  }

  const cards = [
    ...serving.map(({ id, name, title }) => ({
      value: id,
      label: id === me.officerId ? `${t.me} (${pick(name)})` : pick(name),
      detail: pick(title),
    })),
    { value: nobody, label: t.nobody },
  ]
  return (
    <ActionDialog
      title={t.assign}
      action={action}
      fields={['officerId']}
      {...(chosen ? { mine: { assignee: nameOf(chosen) } } : {})}
      onSubmit={submit}
      onClose={onClose}
    >
      {officers.isPending && <SkeletonLines lines={3} />}
      {officers.error && <Banner tone="error">{t.noOfficers}</Banner>}
      {officers.data && (
        <RadioCards
          label={t.assignTo}
          value={chosen}
          onChange={choose}
          cards={cards}
          error={wasTried && !chosen ? t.choose : action.server.errorOf('officerId')}
        />
      )}
    </ActionDialog>
  )
}
