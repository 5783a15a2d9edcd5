import type { OfferedService } from '@sheba/contract/charter'
import { kindNames } from '@sheba/contract/names'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { usePick, useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ContactFields } from './contact-fields.tsx'
import { DraftState } from './draft-state.tsx'
import { PromiseNote } from './promise-note.tsx'
import { raiseMessages } from './raise-messages.tsx'
import { RaiseTrouble } from './raise-trouble.tsx'
import { serviceMessages } from './service-messages.ts'
import { paperWords } from './service-words.ts'
import { descriptionLimit, subjectLimit, useRaiseForm } from './use-raise-form.ts'
import type { Raised } from './use-raise-ticket.ts'

type RaiseFormProps = {
  service: OfferedService
  userId: string
  suggestedName: string
  onRaised: (raised: Raised) => void
  /** What stands under the words as they are written, such as what they may be the same as. */
  beside?: (draft: { subject: string; description: string }) => ReactNode
}

/** A ticket in under a minute: what is wrong, who asks, and what is promised before it is sent. */
export function RaiseForm(props: RaiseFormProps) {
  const { service } = props
  const t = useText(raiseMessages)
  const services = useText(serviceMessages)
  const pick = usePick()
  const { language } = useLanguage()
  const element = useRef<HTMLFormElement>(null)
  const form = useRaiseForm({ ...props, form: element })

  function submit(event: FormEvent) {
    event.preventDefault()
    form.send()
  }

  return (
    <form ref={element} onSubmit={submit} noValidate className="flex flex-col gap-5">
      {!service.eligible && <Banner>{services.notForYou}</Banner>}
      <TextField
        label={t.subject}
        name="subject"
        autoComplete="off"
        placeholder={t.subjectExample}
        limit={subjectLimit}
        value={form.draft.subject}
        onChange={(subject) => form.write({ subject })}
        error={form.errorOf('subject')}
      />
      <TextArea
        label={t.description}
        isOptional
        name="description"
        placeholder={t.descriptionExample}
        limit={descriptionLimit}
        value={form.draft.description}
        onChange={(description) => form.write({ description })}
        error={form.errorOf('description')}
      />
      {props.beside?.(form.draft)}
      {service.kinds.length > 1 && (
        <RadioCards
          label={t.kind}
          isInRow
          value={form.draft.kind ?? service.defaultKind}
          onChange={(kind) => form.write({ kind })}
          cards={service.kinds.map((kind) => ({ value: kind, label: pick(kindNames[kind]) }))}
          error={form.errorOf('kind')}
        />
      )}
      <ContactFields form={form} />
      <div className="flex flex-col gap-3">
        {service.documents !== 'none-stated' && (
          <p className="text-sm text-ink-2">
            {t.papers({ papers: paperWords(service, language, services) })}
          </p>
        )}
        <PromiseNote service={service.slug} />
        <RaiseTrouble form={form} />
        <Button type="submit" variant="primary" isPending={form.isSending} className="min-h-12!">
          {form.draft.queuedAt ? t.sendNow : t.send}
        </Button>
        <DraftState form={form} />
      </div>
    </form>
  )
}
