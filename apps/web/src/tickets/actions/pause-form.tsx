import { pauseReasonNames, statusNames } from '@sheba/contract/names'
import { pauseTicket } from '@sheba/contract/ticket-actions'
import { type PauseReason, pauseReasons } from '@sheba/contract/words'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { dayOf } from '../../i18n/dhaka.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { DateField } from '../../ui/date-field.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

/** Stops the clock: why, what the requester is told, and until when. */
export function PauseForm({ ticket, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const pick = usePick()
  const action = useTicketAction(ticket, onDone)
  const { errorOf, clear } = action.server
  const [reason, setReason] = useState<PauseReason>(ticket.pause?.reason ?? 'requesterMustAnswer')
  const [message, setMessage] = useState(ticket.pause?.message ?? '')
  const [expectedOn, setExpectedOn] = useState(ticket.pause?.expectedOn ?? '')
  const [wasTried, setTried] = useState(false)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(expectedOn)

  function submit(): boolean {
    setTried(true)
    if (!message.trim() || !isDay) return false
    const body = { reason, message, expectedOn }
    action.send(body, (sending) => call(pauseTicket, { params: { number: ticket.number }, body, ...sending }))
    return true
  }

  return (
    <ActionDialog
      title={t.pause}
      action={action}
      fields={['reason', 'message', 'expectedOn']}
      mine={{ status: pick(statusNames.waiting) }}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioCards
        label={t.pauseReason}
        value={reason}
        onChange={setReason}
        cards={pauseReasons.map((value) => ({
          value,
          label: pick(pauseReasonNames[value]),
          detail: t[value],
        }))}
        error={errorOf('reason')}
      />
      <TextArea
        label={t.pauseMessage}
        value={message}
        rows={3}
        onChange={(next) => {
          setMessage(next)
          clear('message')
        }}
        limit={1000}
        error={wasTried && !message.trim() ? t.required : errorOf('message')}
      />
      <DateField
        label={t.expectedOn}
        hint={t.expectedHint}
        value={expectedOn}
        min={dayOf(Date.now())}
        onChange={(next) => {
          setExpectedOn(next)
          clear('expectedOn')
        }}
        error={wasTried && !isDay ? t.dayNeeded : errorOf('expectedOn')}
      />
    </ActionDialog>
  )
}
