import { outcomeNames } from '@sheba/contract/names'
import { outcomes } from '@sheba/contract/words'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { mayBeAnswered } from './log-draft.ts'
import type { LogPart } from './log-form.tsx'
import { logMessages } from './log-messages.ts'

/** Answered on the call or at the counter: with which outcome, and what was said. */
export function AnsweredFields({ draft, onChange, errorOf, lacks }: LogPart) {
  const t = useText(logMessages)
  const pick = usePick()
  if (!mayBeAnswered(draft)) return null
  return (
    <div className="flex flex-col gap-4">
      <Checkbox isSelected={draft.isAnswered} onChange={(isAnswered) => onChange({ isAnswered })}>
        {t.answered}
      </Checkbox>
      {draft.isAnswered && (
        <>
          <RadioCards
            label={t.outcome}
            isInRow
            value={draft.outcome}
            onChange={(outcome) => onChange({ outcome })}
            cards={outcomes.map((value) => ({ value, label: pick(outcomeNames[value]) }))}
            error={errorOf('resolution/outcome')}
          />
          <TextArea
            label={t.answer}
            rows={3}
            limit={5000}
            value={draft.answer}
            onChange={(answer) => onChange({ answer })}
            error={lacks('resolution/text') ? t.required : errorOf('resolution/text')}
          />
        </>
      )}
    </div>
  )
}
