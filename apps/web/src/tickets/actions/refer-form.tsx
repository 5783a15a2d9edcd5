import { referTicket } from '@sheba/contract/ticket-actions'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { dayOf } from '../../i18n/dhaka.ts'
import { useText } from '../../i18n/use-text.ts'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { clockActMessages } from './clock-act-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

const nothing = { to: '', reference: '', text: '', expectedOn: '' }

/** Sent on: to whom, what they call it, what they are asked, and when an answer is expected. */
export function ReferForm({ ticket, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const said = useText(clockActMessages)
  const action = useTicketAction(ticket, onDone)
  const { errorOf, clear } = action.server
  const [entry, setEntry] = useState(nothing)
  const [wasTried, setTried] = useState(false)
  const isDay = entry.expectedOn === '' || /^\d{4}-\d\d-\d\d$/.test(entry.expectedOn)

  const field = (name: keyof typeof nothing) => ({
    value: entry[name],
    onChange: (value: string) => {
      setEntry({ ...entry, [name]: value })
      clear(name)
    },
    error: wasTried && isMissing(name) ? t.required : errorOf(name),
  })

  function isMissing(name: keyof typeof nothing): boolean {
    return (name === 'to' || name === 'text') && !entry[name].trim()
  }

  function submit(): boolean {
    setTried(true)
    if (isMissing('to') || isMissing('text') || !isDay) return false
    const { to, text, reference, expectedOn } = entry
    const body = {
      to,
      text,
      ...(reference.trim() ? { reference } : {}),
      ...(expectedOn ? { expectedOn } : {}),
    }
    action.send(body, (sending) => call(referTicket, { params: { number: ticket.number }, body, ...sending }))
    return true
  }

  return (
    <ActionDialog
      title={t.refer}
      action={action}
      fields={['to', 'reference', 'text', 'expectedOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        {said.promiseStays} {ticket.referral && said.replacesReferral({ to: ticket.referral.to })}
      </p>
      <TextField label={said.referTo} hint={said.referToHint} limit={160} autoFocus {...field('to')} />
      <TextField label={said.reference} limit={80} isOptional {...field('reference')} />
      <TextArea label={said.referText} hint={said.referTextHint} rows={3} limit={2000} {...field('text')} />
      <DateField
        label={said.referExpected}
        isOptional
        min={dayOf(Date.now())}
        {...field('expectedOn')}
        error={wasTried && !isDay ? t.dayNeeded : errorOf('expectedOn')}
      />
    </ActionDialog>
  )
}
