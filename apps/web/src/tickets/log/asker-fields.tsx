import { useText } from '../../i18n/use-text.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { InstitutionBox } from '../institution-box.tsx'
import type { LogPart } from './log-form.tsx'
import { logMessages } from './log-messages.ts'

/** Who asks: an institution with its contact, or a citizen. */
export function AskerFields({ draft, onChange, errorOf, lacks }: LogPart) {
  const t = useText(logMessages)
  const isInstitution = draft.asker === 'institution'
  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t.who}
        isInRow
        value={draft.asker}
        onChange={(asker) => onChange({ asker })}
        cards={[
          { value: 'institution', label: t.asInstitution },
          { value: 'citizen', label: t.asCitizen },
        ]}
        error={errorOf('requester')}
      />
      {isInstitution && (
        <InstitutionBox
          label={t.institution}
          hint={t.institutionHint}
          value={draft.institution}
          onChange={(institution) => onChange({ institution })}
          error={lacks('institutionId') ? t.chooseInstitution : errorOf('institutionId')}
        />
      )}
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <TextField
          label={t.name}
          isOptional={isInstitution}
          value={draft.name}
          onChange={(name) => onChange({ name })}
          error={lacks('requester/name') ? t.required : errorOf('requester/name')}
        />
        <TextField
          label={t.position}
          isOptional
          value={draft.position}
          onChange={(position) => onChange({ position })}
          error={errorOf('requester/title')}
        />
        <TextField
          label={t.phone}
          isOptional
          isFigures
          inputMode="tel"
          value={draft.phone}
          onChange={(phone) => onChange({ phone })}
          error={errorOf('requester/phone')}
        />
      </div>
    </div>
  )
}
