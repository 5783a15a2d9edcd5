import { useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { TextField } from '../ui/text-field.tsx'
import { BothAreas } from './both-areas.tsx'
import { cellName } from './cell-name.ts'
import type { EditionDraft } from './edition-copy.ts'
import { editionMessages, newEditionMessages } from './edition-messages.ts'

type EditionTextsProps = {
  draft: EditionDraft
  onChange: (draft: EditionDraft) => void
  errorOf: (field: string) => string | undefined
}

const names = ['title', 'government', 'department', 'officeName'] as const
const statements = ['vision', 'mission'] as const

/** What a charter says beside its services. */
export function EditionTexts({ draft, onChange, errorOf }: EditionTextsProps) {
  const t = useText(editionMessages)
  const n = useText(newEditionMessages)
  return (
    <>
      <Card title={n.general}>
        <div className="flex flex-col gap-4">
          {[...names, ...statements].map((cell) => (
            <BothAreas
              key={cell}
              label={cellName(t, cell)}
              limit={cell === 'vision' || cell === 'mission' ? 4000 : 200}
              rows={cell === 'vision' || cell === 'mission' ? 3 : 1}
              value={draft[cell]}
              onChange={(value) => onChange({ ...draft, [cell]: value })}
              errorOf={(language) => errorOf(`${cell}/${language}`)}
            />
          ))}
          <TextField
            label={t.cellWebsite}
            type="url"
            isOptional
            value={draft.website ?? ''}
            onChange={(website) => onChange({ ...draft, website: website === '' ? null : website })}
            error={errorOf('website')}
          />
        </div>
      </Card>
      <Card title={n.headings}>
        <div className="flex flex-col gap-4">
          {draft.columns.map((heading, at) => (
            <BothAreas
              // A heading is known by its place, which never changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: eight headings, in their places
              key={at}
              label={t.heading({ column: at + 1 })}
              limit={100}
              value={heading}
              onChange={(value) => onChange({ ...draft, columns: draft.columns.with(at, value) })}
              errorOf={(language) => errorOf(`columns/${at}/${language}`)}
            />
          ))}
        </div>
      </Card>
      <Contact draft={draft} onChange={onChange} errorOf={errorOf} />
    </>
  )
}

function Contact({ draft, onChange, errorOf }: EditionTextsProps) {
  const t = useText(editionMessages)
  const n = useText(newEditionMessages)
  const { contact } = draft
  if (!contact) return null
  const set = (change: Partial<typeof contact>) => onChange({ ...draft, contact: { ...contact, ...change } })
  return (
    <Card title={n.contact}>
      <div className="flex flex-col gap-4">
        <BothAreas
          label={t.cellDesignation}
          limit={200}
          value={contact.designation}
          onChange={(designation) => set({ designation })}
          errorOf={(language) => errorOf(`contact/designation/${language}`)}
        />
        <TextField
          label={t.cellPhone}
          type="tel"
          isOptional
          value={contact.phone ?? ''}
          onChange={(phone) => set({ phone: phone === '' ? null : phone })}
          error={errorOf('contact/phone')}
        />
        <TextField
          label={t.cellEmail}
          type="email"
          isOptional
          value={contact.email ?? ''}
          onChange={(email) => set({ email: email === '' ? null : email })}
          error={errorOf('contact/email')}
        />
      </div>
    </Card>
  )
}
