import { useText } from '../i18n/use-text.ts'
import { TextArea } from '../ui/text-area.tsx'
import { newEditionMessages } from './edition-messages.ts'

type Both = { bn: string; en: string }

type BothAreasProps = {
  label: string
  value: Both
  onChange: (value: Both) => void
  /** The server's word, by language. */
  errorOf: (language: 'bn' | 'en') => string | undefined
  limit: number
  rows?: number
}

/** One cell of the charter in both languages, side by side where there is room. */
export function BothAreas({ label, value, onChange, errorOf, limit, rows = 1 }: BothAreasProps) {
  const t = useText(newEditionMessages)
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <TextArea
        label={t.bangla({ cell: label })}
        lang="bn"
        rows={rows}
        limit={limit}
        value={value.bn}
        onChange={(bn) => onChange({ ...value, bn })}
        error={errorOf('bn')}
      />
      <TextArea
        label={t.english({ cell: label })}
        lang="en"
        rows={rows}
        limit={limit}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
        error={errorOf('en')}
      />
    </div>
  )
}
