import {
  type LadderAudience,
  type LadderRung,
  ladderAudiences,
  type PromiseKind,
} from '@sheba/contract/words'
import { useFormat, useText } from '../i18n/use-text.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { TextField } from '../ui/text-field.tsx'
import { policyMessages, writeMessages } from './messages.ts'
import { rungsOf, type TermsDraft } from './promise-draft.ts'
import { audienceWord } from './terms.tsx'

type LadderFieldsProps = {
  kind: PromiseKind
  value: TermsDraft
  onChange: (value: TermsDraft) => void
  error: string | undefined
}

/** Who is warned at each rung that a ticket reaches. A rung that warns nobody is none. */
export function LadderFields({ kind, value, onChange, error }: LadderFieldsProps) {
  const t = useText(writeMessages)
  const f = useFormat()
  const isLast = value.ladder.afterBreach.length > 0
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-medium">{t.ladder}</legend>
      {rungsOf(kind).map((rung) => (
        <Rung
          key={rung}
          rung={rung}
          audiences={value.ladder[rung]}
          onChange={(audiences) => onChange({ ...value, ladder: { ...value.ladder, [rung]: audiences } })}
        />
      ))}
      {isLast && (
        <TextField
          label={t.officeDays}
          isFigures
          inputMode="numeric"
          value={f.digits(value.officeDays)}
          onChange={(officeDays) => onChange({ ...value, officeDays })}
          error={error}
        />
      )}
    </fieldset>
  )
}

type RungProps = {
  rung: LadderRung
  audiences: readonly LadderAudience[]
  onChange: (audiences: LadderAudience[]) => void
}

function Rung({ rung, audiences, onChange }: RungProps) {
  const t = useText(policyMessages)
  const names = {
    approaching: t.rungApproaching,
    critical: t.rungCritical,
    breached: t.rungBreached,
    afterBreach: t.rungLater,
  }
  return (
    <fieldset className="rounded-md border border-line px-3 py-2">
      <legend className="px-1 text-sm text-ink-2">{names[rung]}</legend>
      <div className="flex flex-wrap gap-x-4">
        {ladderAudiences.map((audience) => (
          <Checkbox
            key={audience}
            isSelected={audiences.includes(audience)}
            onChange={(isOn) =>
              onChange(isOn ? [...audiences, audience] : audiences.filter((one) => one !== audience))
            }
          >
            {audienceWord(t, audience)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
