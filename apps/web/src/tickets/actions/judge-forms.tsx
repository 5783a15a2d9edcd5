import { escalateTicket, excuseBreach, refuseResolution } from '@sheba/contract/ticket-actions'
import { call } from '../../api/call.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import type { ActForm } from './act-form.ts'
import { actionMessages } from './action-messages.ts'
import { clockActMessages } from './clock-act-messages.ts'
import { ReasonForm } from './reason-form.tsx'

export function EscalateForm(props: ActForm) {
  const t = useText(actionMessages)
  const said = useText(clockActMessages)
  const params = { number: props.ticket.number }
  return (
    <ReasonForm
      {...props}
      title={t.escalate}
      detail={said.escalateDetail}
      label={said.escalateText}
      field="text"
      sendWith={(text) => (sending) => call(escalateTicket, { params, body: { text }, ...sending })}
    />
  )
}

export function ExcuseForm(props: ActForm) {
  const t = useText(actionMessages)
  const said = useText(clockActMessages)
  const params = { number: props.ticket.number }
  return (
    <ReasonForm
      {...props}
      title={t.excuse}
      detail={said.excuseDetail}
      sendWith={(reason) => (sending) => call(excuseBreach, { params, body: { reason }, ...sending })}
    />
  )
}

/** Says both moments: the one that was said, and the one that will count. */
export function RefuseResolutionForm(props: ActForm) {
  const t = useText(actionMessages)
  const said = useText(clockActMessages)
  const f = useFormat()
  const now = useNow(60_000)
  const { number, resolvedAt, resolutionEnteredAt } = props.ticket
  const at = (moment: string | null) => (moment ? f.moment(moment, now, { inSentence: true }) : '')
  return (
    <ReasonForm
      {...props}
      title={t.refuseResolution}
      detail={said.refuseDetail({ said: at(resolvedAt), entered: at(resolutionEnteredAt) })}
      isDanger
      sendWith={(reason) => (sending) =>
        call(refuseResolution, { params: { number }, body: { reason }, ...sending })
      }
    />
  )
}
