import { cancelTicket, editTicket, reopenTicket, resumeTicket } from '@sheba/contract/ticket-actions'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useText } from '../../i18n/use-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { type Send, useTicketAction } from './use-ticket-action.ts'

export function ResumeForm(props: ActForm) {
  const t = useText(actionMessages)
  const params = { number: props.ticket.number }
  const send: Send = ({ ifMatch }) => call(resumeTicket, { params, ifMatch })
  return <SureForm {...props} title={t.resume} detail={t.resumeDetail} send={send} />
}

export function StartForm(props: ActForm) {
  const t = useText(actionMessages)
  const params = { number: props.ticket.number }
  const send: Send = ({ ifMatch }) => call(editTicket, { params, body: { status: 'inProgress' }, ifMatch })
  return <SureForm {...props} title={t.start} detail={t.startDetail} send={send} />
}

export function ReopenForm(props: ActForm) {
  const t = useText(actionMessages)
  const params = { number: props.ticket.number }
  return (
    <ReasonForm
      {...props}
      title={t.reopen}
      sendWith={(body) => (sending) => call(reopenTicket, { params, body, ...sending })}
    />
  )
}

export function CancelForm(props: ActForm) {
  const t = useText(actionMessages)
  const params = { number: props.ticket.number }
  return (
    <ReasonForm
      {...props}
      title={t.cancel}
      detail={t.cancelDetail}
      isDanger
      sendWith={(body) => (sending) => call(cancelTicket, { params, body, ...sending })}
    />
  )
}

type SureFormProps = ActForm & { title: string; detail: string; send: Send }

/** Nothing to enter: says what will happen, and does it. */
function SureForm({ ticket, onDone, onClose, title, detail, send }: SureFormProps) {
  const action = useTicketAction(ticket, onDone)
  function submit() {
    action.send(null, send)
    return true
  }
  return (
    <ActionDialog title={title} action={action} onSubmit={submit} onClose={onClose}>
      <p>{detail}</p>
    </ActionDialog>
  )
}

type ReasonFormProps = ActForm & {
  title: string
  detail?: string
  isDanger?: boolean
  sendWith: (body: { reason: string }) => Send
}

function ReasonForm({ ticket, onDone, onClose, title, detail, isDanger = false, sendWith }: ReasonFormProps) {
  const t = useText(actionMessages)
  const action = useTicketAction(ticket, onDone)
  const [reason, setReason] = useState('')
  const [wasTried, setTried] = useState(false)

  function submit(): boolean {
    setTried(true)
    if (!reason.trim()) return false
    action.send({ reason }, sendWith({ reason }))
    return true
  }

  return (
    <ActionDialog
      title={title}
      isDanger={isDanger}
      action={action}
      fields={['reason']}
      onSubmit={submit}
      onClose={onClose}
    >
      {detail && <p>{detail}</p>}
      <TextArea
        label={t.reason}
        value={reason}
        onChange={(next) => {
          setReason(next)
          action.server.clear('reason')
        }}
        limit={2000}
        autoFocus
        error={wasTried && !reason.trim() ? t.required : action.server.errorOf('reason')}
      />
    </ActionDialog>
  )
}
