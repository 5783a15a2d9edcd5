import { channelNames } from '@sheba/contract/names'
import type { Channel } from '@sheba/contract/words'
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { focusFirstError, type useServerErrors } from '../../api/use-server-errors.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnsweredFields } from './answered-fields.tsx'
import { AskerFields } from './asker-fields.tsx'
import { type LogDraft, lacking } from './log-draft.ts'
import { logMessages } from './log-messages.ts'
import { LogRefusal } from './log-refusal.tsx'
import { MoreFields } from './more-fields.tsx'
import { PromiseLine } from './promise-line.tsx'
import { ServiceField } from './service-field.tsx'
import { WhenField } from './when-field.tsx'

/** What each part of the form is given. `errorOf` names a field as the server does; `lacks` only after a try to save. */
export type LogPart = {
  draft: LogDraft
  onChange: (part: Partial<LogDraft>) => void
  errorOf: (field: string) => string | undefined
  lacks: (field: string) => boolean
}

type LogFormProps = {
  draft: LogDraft
  onChange: (part: Partial<LogDraft>) => void
  onSubmit: () => void
  onClear: () => void
  isPending: boolean
  error: Error | null
  server: ReturnType<typeof useServerErrors>
  office: string | undefined
}

const SimilarHint = lazy(async () => ({ default: (await import('../related/similar-hint.tsx')).SimilarHint }))

const ways = ['phone', 'inPerson', 'paper', 'email'] as const satisfies readonly Channel[]

export function LogForm(props: LogFormProps) {
  const { draft, onChange, onSubmit, onClear, isPending, error, server, office } = props
  const t = useText(logMessages)
  const pick = usePick()
  const form = useRef<HTMLFormElement>(null)
  const [wasTried, setTried] = useState(false)
  const missing = lacking(draft)
  const part: LogPart = {
    draft,
    errorOf: server.errorOf,
    lacks: (field) => wasTried && missing.has(field),
    onChange(change) {
      // Any field may be what the server spoke of; what is still wrong it says again.
      server.clear()
      onChange(change)
    },
  }

  useEffect(() => {
    if (!error) return
    form.current?.scrollIntoView({ block: 'start' })
    focusFirstError(form.current)
  }, [error])

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (missing.size > 0) return focusFirstError(form.current)
    if (!isPending) onSubmit()
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex scroll-mt-20 flex-col gap-6">
      <LogRefusal error={error} server={server} />
      <RadioCards
        label={t.channel}
        isInRow
        value={draft.channel}
        onChange={(channel) => part.onChange({ channel })}
        cards={ways.map((value) => ({ value, label: pick(channelNames[value]) }))}
        error={server.errorOf('channel')}
      />
      <AskerFields {...part} />
      <ServiceField {...part} office={office} />
      <TextField
        label={t.subject}
        hint={t.subjectHint}
        value={draft.subject}
        onChange={(subject) => part.onChange({ subject })}
        error={part.lacks('subject') ? t.required : server.errorOf('subject')}
      />
      <TextArea
        label={t.description}
        isOptional
        rows={3}
        limit={5000}
        value={draft.description}
        onChange={(description) => part.onChange({ description })}
        error={server.errorOf('description')}
      />
      <Suspense>
        <SimilarHint {...askedBy(draft)} />
      </Suspense>
      <WhenField {...part} />
      <MoreFields {...part} office={office} />
      <AnsweredFields {...part} />
      <footer className="sticky bottom-(--bottom-bar) z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6">
        <PromiseLine draft={draft} office={office} />
        <Button variant="quiet" onPress={onClear}>
          {t.clear}
        </Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t.save}
        </Button>
      </footer>
    </form>
  )
}

/** What is looked for among the tickets of who asks; of nobody yet: nothing. */
function askedBy({ asker, institution, phone, subject, description }: LogDraft) {
  const who = asker === 'institution' ? institution && { institution: institution.id } : { phone }
  return { subject: who ? subject : '', description, ...who }
}
