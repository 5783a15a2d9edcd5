import { useText } from '../i18n/use-text.ts'
import { uiMessages } from './messages.ts'
import { TextField } from './text-field.tsx'

export type NameInBoth = { bn: string; en: string }

export const noName: NameInBoth = { bn: '', en: '' }

type NameFieldsProps = {
  /** What is named, before the word for the language. */
  label: string
  value: NameInBoth
  onChange: (value: NameInBoth) => void
  errorOf: (language: 'bn' | 'en') => string | undefined
  isOptional?: boolean
}

/** A name in both languages, side by side where there is room. */
export function NameFields({ label, value, onChange, errorOf, isOptional = false }: NameFieldsProps) {
  const t = useText(uiMessages)
  return (
    <div className="grid gap-x-3 gap-y-5 sm:grid-cols-2 sm:items-start">
      {(['bn', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={`${label} (${t[language === 'bn' ? 'inBangla' : 'inEnglish']})`}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
          error={errorOf(language)}
          isOptional={isOptional}
        />
      ))}
    </div>
  )
}
