import { dayOf } from '../../i18n/dhaka.ts'
import { useText } from '../../i18n/use-text.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { MomentFields } from '../moment-fields.tsx'
import type { LogDraft } from './log-draft.ts'
import type { LogPart } from './log-form.tsx'
import { logMessages } from './log-messages.ts'

/** When the office got it, from which its promise counts. */
export function WhenField({ draft, onChange, errorOf, lacks }: LogPart) {
  const t = useText(logMessages)
  const missing = draft.when === 'today' ? t.timeNeeded : t.momentNeeded
  const error = lacks('receivedAt') ? missing : errorOf('receivedAt')

  function choose(when: LogDraft['when']) {
    const on = when === 'today' ? dayOf(Date.now()) : ''
    onChange({ when, moment: { on, time: '' } })
  }

  return (
    <div className="flex flex-col gap-3">
      <RadioCards
        label={t.when}
        isInRow
        value={draft.when}
        onChange={choose}
        cards={(['now', 'today', 'earlier'] as const).map((value) => ({ value, label: t[value] }))}
        error={draft.when === 'now' ? error : undefined}
      />
      {draft.when !== 'now' && (
        <div className="max-w-100">
          <MomentFields
            isToday={draft.when === 'today'}
            value={draft.moment}
            onChange={(moment) => onChange({ moment })}
            {...(draft.when === 'earlier' ? { hint: t.earlierHint } : {})}
            error={error}
          />
        </div>
      )}
    </div>
  )
}
