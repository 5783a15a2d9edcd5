import { splitTicket } from '@sheba/contract/related'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { MomentFields, momentOfFields, noMoment } from '../moment-fields.tsx'
import { ticketKeys } from '../ticket-keys.ts'
import { useServices } from '../use-choices.ts'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { splitMessages } from './split-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

/** A part of the ticket becomes one of its own, of the same requester, with a clock of its own. */
export function SplitForm({ ticket, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const said = useText(splitMessages)
  const pick = usePick()
  const queries = useQueryClient()
  const action = useTicketAction(ticket, (born) => {
    void queries.invalidateQueries({ queryKey: ticketKeys.one(ticket.number) })
    onDone(born)
  })
  const { errorOf, clear } = action.server
  const services = useServices({ office: ticket.office.code }).data?.items ?? []
  const [subject, setSubject] = useState('')
  const [description, setDescription] = useState('')
  const [service, setService] = useState<string>(ticket.service.slug)
  const [isLater, setLater] = useState(false)
  const [moment, setMoment] = useState(noMoment)
  const [wasTried, setTried] = useState(false)
  const receivedAt = isLater ? momentOfFields(moment) : null

  function submit(): boolean {
    setTried(true)
    if (!subject.trim() || (isLater && !receivedAt)) return false
    const body = { subject, description, service, ...(receivedAt ? { receivedAt } : {}) }
    action.send(body, (sending) => call(splitTicket, { params: { number: ticket.number }, body, ...sending }))
    return true
  }

  const known = services.some(({ slug }) => slug === ticket.service.slug)
  return (
    <ActionDialog
      title={t.split}
      action={action}
      fields={['subject', 'description', 'service', 'receivedAt']}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-ink-2">{said.detail}</p>
      <TextField
        label={t.subject}
        value={subject}
        autoFocus
        onChange={(next) => {
          setSubject(next)
          clear('subject')
        }}
        error={wasTried && !subject.trim() ? t.required : errorOf('subject')}
      />
      <TextArea
        label={t.description}
        isOptional
        rows={3}
        limit={5000}
        value={description}
        onChange={(next) => {
          setDescription(next)
          clear('description')
        }}
        error={errorOf('description')}
      />
      <Select
        label={t.service}
        value={service}
        onChange={setService}
        choices={[
          ...(known ? [] : [{ id: ticket.service.slug, label: pick(ticket.service.name) }]),
          ...services.map(({ slug, shortName }) => ({ id: slug, label: pick(shortName) })),
        ]}
        error={errorOf('service')}
      />
      <Checkbox isSelected={isLater} onChange={setLater}>
        {said.askedLater}
      </Checkbox>
      {isLater && (
        <MomentFields
          value={moment}
          onChange={setMoment}
          hint={said.askedLaterHint}
          error={wasTried && !receivedAt ? t.momentNeeded : errorOf('receivedAt')}
        />
      )}
    </ActionDialog>
  )
}
