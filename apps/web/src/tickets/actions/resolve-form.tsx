import { outcomeNames, statusNames } from '@sheba/contract/names'
import { resolveTicket } from '@sheba/contract/ticket-actions'
import { type Outcome, outcomes } from '@sheba/contract/words'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { MomentFields, momentOfFields, noMoment } from '../moment-fields.tsx'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

/** Done: with which outcome, and what the requester is told. */
export function ResolveForm({ ticket, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const pick = usePick()
  const action = useTicketAction(ticket, onDone)
  const { errorOf, clear } = action.server
  const [outcome, setOutcome] = useState<Outcome>('solved')
  const [text, setText] = useState('')
  const [isEarlier, setEarlier] = useState(false)
  const [moment, setMoment] = useState(noMoment)
  const [wasTried, setTried] = useState(false)
  const resolvedAt = isEarlier ? momentOfFields(moment) : null

  function submit(): boolean {
    setTried(true)
    if (!text.trim() || (isEarlier && !resolvedAt)) return false
    const body = { outcome, text, ...(resolvedAt ? { resolvedAt } : {}) }
    action.send(body, (sending) =>
      call(resolveTicket, { params: { number: ticket.number }, body, ...sending }),
    )
    return true
  }

  return (
    <ActionDialog
      title={t.resolve}
      action={action}
      fields={['text', 'outcome', 'resolvedAt']}
      mine={{ status: pick(statusNames.resolved) }}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioCards
        label={t.outcome}
        isInRow
        value={outcome}
        onChange={setOutcome}
        cards={outcomes.map((value) => ({ value, label: pick(outcomeNames[value]) }))}
        error={errorOf('outcome')}
      />
      <TextArea
        label={t.resolutionText}
        hint={t.resolutionHint}
        value={text}
        onChange={(next) => {
          setText(next)
          clear('text')
        }}
        limit={5000}
        autoFocus
        error={wasTried && !text.trim() ? t.required : errorOf('text')}
      />
      <Checkbox isSelected={isEarlier} onChange={setEarlier}>
        {t.doneEarlier}
      </Checkbox>
      {isEarlier && (
        <MomentFields
          value={moment}
          onChange={setMoment}
          hint={t.doneEarlierHint}
          error={wasTried && !resolvedAt ? t.momentNeeded : errorOf('resolvedAt')}
        />
      )}
    </ActionDialog>
  )
}
