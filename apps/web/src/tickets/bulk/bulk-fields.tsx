import { outcomeNames, pauseReasonNames } from '@sheba/contract/names'
import type { User } from '@sheba/contract/sessions'
import { outcomes, pauseReasons } from '@sheba/contract/words'
import { dayOf } from '../../i18n/dhaka.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { DateField } from '../../ui/date-field.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { actionMessages } from '../actions/action-messages.ts'
import { OfficerField, ServiceField, SurvivorField } from './bulk-choices.tsx'
import { bulkMessages } from './bulk-messages.ts'
import type { BulkAct, BulkDraft, BulkSelection } from './bulk-selection.ts'

export type BulkFieldsProps = {
  act: BulkAct
  draft: BulkDraft
  onChange: (change: Partial<BulkDraft>) => void
  selection: BulkSelection
  me: User
  /** Whether it was tried to go on: then what is missing is said. */
  wasTried: boolean
}

/** What an action needs to know, the same for all tickets. */
export function BulkFields(props: BulkFieldsProps) {
  const { act } = props
  switch (act) {
    case 'assign':
      return <OfficerField {...props} />
    case 'reclassify':
      return <ServiceField {...props} />
    case 'merge':
      return <SurvivorField {...props} />
    case 'pause':
      return <PauseFields {...props} />
    case 'resolve':
      return <ResolveFields {...props} />
    case 'cancel':
    case 'reply':
    case 'note':
      return <Words {...props} />
    default:
      return null
  }
}

function PauseFields(props: BulkFieldsProps) {
  const { draft, onChange, wasTried } = props
  const t = useText(actionMessages)
  const pick = usePick()
  const isDay = /^\d{4}-\d\d-\d\d$/.test(draft.expectedOn)
  return (
    <>
      <RadioCards
        label={t.pauseReason}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
        cards={pauseReasons.map((value) => ({
          value,
          label: pick(pauseReasonNames[value]),
          detail: t[value],
        }))}
      />
      <Words {...props} />
      <DateField
        label={t.expectedOn}
        hint={t.expectedHint}
        value={draft.expectedOn}
        min={dayOf(Date.now())}
        onChange={(expectedOn) => onChange({ expectedOn })}
        error={wasTried && !isDay ? t.dayNeeded : undefined}
      />
    </>
  )
}

function ResolveFields(props: BulkFieldsProps) {
  const t = useText(actionMessages)
  const pick = usePick()
  return (
    <>
      <RadioCards
        label={t.outcome}
        isInRow
        value={props.draft.outcome}
        onChange={(outcome) => props.onChange({ outcome })}
        cards={outcomes.map((value) => ({ value, label: pick(outcomeNames[value]) }))}
      />
      <Words {...props} />
    </>
  )
}

function Words({ act, draft, onChange, wasTried }: BulkFieldsProps) {
  const t = useText(actionMessages)
  const said = useText(bulkMessages)
  const names: Partial<Record<BulkAct, { label: string; hint?: string; limit: number }>> = {
    pause: { label: t.pauseMessage, limit: 1000 },
    resolve: { label: t.resolutionText, hint: t.resolutionHint, limit: 5000 },
    cancel: { label: t.reason, limit: 2000 },
    reply: { label: t.replyText, hint: t.replyHint, limit: 5000 },
    note: { label: t.noteText, hint: t.noteHint, limit: 5000 },
  }
  const { label = '', limit = 5000, hint } = names[act] ?? {}
  return (
    <TextArea
      label={label}
      {...(hint ? { hint } : {})}
      limit={limit}
      rows={4}
      value={draft.text}
      onChange={(text) => onChange({ text })}
      error={wasTried && !draft.text.trim() ? said.required : undefined}
    />
  )
}
