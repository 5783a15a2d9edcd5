import { setDeadline } from '@sheba/contract/ticket-actions'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { MomentFields, momentOfFields, noMoment } from '../moment-fields.tsx'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { clockActMessages } from './clock-act-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

/** A due moment in place of the computed one, and why. */
export function DeadlineForm({ ticket, me, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const said = useText(clockActMessages)
  const f = useFormat()
  const now = useNow(60_000)
  const action = useTicketAction(ticket, onDone)
  const { errorOf, clear } = action.server
  const [moment, setMoment] = useState(noMoment)
  const [reason, setReason] = useState('')
  const [wasTried, setTried] = useState(false)
  const dueAt = momentOfFields(moment)

  function submit(): boolean {
    setTried(true)
    if (!dueAt || !reason.trim()) return false
    const body = { dueAt, reason }
    action.send(body, ({ ifMatch }) =>
      call(setDeadline, { params: { number: ticket.number }, body, ifMatch }),
    )
    return true
  }

  const told = [
    said.dueNow({ at: f.moment(ticket.clock.dueAt, now, { inSentence: true }) }),
    me.role === 'officer' ? said.mayShorten : said.mayBoth,
    ...(ticket.clock.breachedAt ? [said.breachStays] : []),
  ]
  return (
    <ActionDialog
      title={t.setDeadline}
      action={action}
      fields={['dueAt', 'reason']}
      {...(dueAt ? { mine: { dueAt: f.moment(dueAt, now) } } : {})}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{told.join(' ')}</p>
      <MomentFields
        value={moment}
        onChange={(next) => {
          setMoment(next)
          clear('dueAt')
        }}
        hint={said.newDueAt}
        isAhead
        error={wasTried && !dueAt ? t.momentNeeded : errorOf('dueAt')}
      />
      <TextArea
        label={t.reason}
        value={reason}
        onChange={(next) => {
          setReason(next)
          clear('reason')
        }}
        rows={3}
        limit={2000}
        error={wasTried && !reason.trim() ? t.required : errorOf('reason')}
      />
    </ActionDialog>
  )
}
