import { cancelTicket, endReferral, reopenTicket, takeBackDeadline } from '@sheba/contract/ticket-actions'
import { call } from '../../api/call.ts'
import { useText } from '../../i18n/use-text.ts'
import type { ActForm } from './act-form.ts'
import { actionMessages } from './action-messages.ts'
import { clockActMessages } from './clock-act-messages.ts'
import { ReasonForm } from './reason-form.tsx'
import { SureForm } from './sure-form.tsx'
import type { Send } from './use-ticket-action.ts'

export function EndReferralForm(props: ActForm) {
  const t = useText(actionMessages)
  const said = useText(clockActMessages)
  const params = { number: props.ticket.number }
  const detail = said.endReferralDetail({ to: props.ticket.referral?.to ?? '' })
  const send: Send = ({ ifMatch }) => call(endReferral, { params, ifMatch })
  return <SureForm {...props} title={t.endReferral} detail={detail} send={send} />
}

export function TakeBackDeadlineForm(props: ActForm) {
  const t = useText(actionMessages)
  const said = useText(clockActMessages)
  const params = { number: props.ticket.number }
  const send: Send = ({ ifMatch }) => call(takeBackDeadline, { params, ifMatch })
  return <SureForm {...props} title={t.takeBackDeadline} detail={said.takeBackDetail} send={send} />
}

export function ReopenForm(props: ActForm) {
  const t = useText(actionMessages)
  const params = { number: props.ticket.number }
  return (
    <ReasonForm
      {...props}
      title={t.reopen}
      sendWith={(reason) => (sending) => call(reopenTicket, { params, body: { reason }, ...sending })}
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
      sendWith={(reason) => (sending) => call(cancelTicket, { params, body: { reason }, ...sending })}
    />
  )
}
