import type { Edition } from '@sheba/contract/charter-editions'
import { useEffect, useRef, useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { focusFirstError, useServerErrors } from '../api/use-server-errors.ts'
import { dayOf } from '../i18n/dhaka.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { toast } from '../ui/toast.ts'
import { copyOf, type EditionDraft, isChanged } from './edition-copy.ts'
import { editionMessages, newEditionMessages } from './edition-messages.ts'
import { EditionTexts } from './edition-texts.tsx'
import { type PromiseSlot, ServiceSheet } from './service-sheet.tsx'
import { useEdition, useEditions, usePublishEdition } from './use-editions.ts'

type NewEditionProps = {
  office: string | undefined
  back: string
  promiseFields: PromiseSlot
  onPublished: (id: string) => void
}

/** A new edition, which begins as a copy of the one in force. */
export function NewEdition({ office, ...rest }: NewEditionProps) {
  const t = useText(editionMessages)
  const words = useProblemWords()
  const editions = useEditions(office)
  const inForce = editions.data?.items.find(({ state }) => state === 'inForce')
  const edition = useEdition(inForce?.id)
  const failed = editions.isError ? editions : edition.isError ? edition : null
  if (edition.data) return <Form copied={edition.data} {...rest} />
  if (failed) {
    return (
      <ErrorState title={t.failed} onRetry={() => void failed.refetch()} isRetrying={failed.isFetching}>
        {words(failed.error).detail}
      </ErrorState>
    )
  }
  if (editions.data && !inForce) return <EmptyState title={t.nothing}>{t.nothingDetail}</EmptyState>
  return <Skeleton className="m-6 h-96" />
}

type ServicesProps = {
  draft: EditionDraft
  copied: Edition
  /** Whether the server had a word on a part of the service at this place. */
  isWrong: (at: number) => boolean
  onOpen: (at: number) => void
}

function Services({ draft, copied, isWrong, onOpen }: ServicesProps) {
  const n = useText(newEditionMessages)
  const pick = usePick()
  const f = useFormat()
  return (
    <Card title={n.services}>
      <ol className="flex flex-col">
        {draft.services.map((service, at) => (
          <li
            key={service.slug}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-b-0"
          >
            <span className="num text-ink-3">{f.number(Number(service.number))}</span>
            <span className="min-w-0 flex-1">{pick(service.shortName)}</span>
            {isWrong(at) ? (
              <span className="rounded-sm bg-overdue-soft px-2 text-sm font-medium text-overdue-ink">
                {n.wrong}
              </span>
            ) : (
              isChanged(service, copied.services) && (
                <span className="rounded-sm bg-brand-soft px-2 text-sm font-medium text-brand">
                  {n.changed}
                </span>
              )
            )}
            <Button
              icon="edit"
              aria-label={n.editOf({ service: pick(service.shortName) })}
              onPress={() => onOpen(at)}
            >
              {n.edit}
            </Button>
          </li>
        ))}
      </ol>
    </Card>
  )
}

type FormProps = Omit<NewEditionProps, 'office'> & { copied: Edition }

function Form({ copied, back, promiseFields, onPublished }: FormProps) {
  const t = useText(editionMessages)
  const n = useText(newEditionMessages)
  const server = useServerErrors()
  const publish = usePublishEdition()
  const words = useProblemWords()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(() => copyOf(copied, dayOf(Date.now() + 86_400_000)))
  const [opened, setOpened] = useState<number | null>(null)
  const { error } = publish
  const service = opened === null ? undefined : draft.services[opened]
  const promise = copied.services.find(({ slug }) => slug === service?.slug)?.promise

  useEffect(() => {
    if (error) focusFirstError(form.current)
  }, [error])

  function submit() {
    publish.mutate(draft, {
      onError: server.take,
      onSuccess({ edition }) {
        toast(n.published)
        onPublished(edition.id)
      },
    })
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className="mx-auto flex max-w-240 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5"
    >
      <TextLink to={back}>{t.back}</TextLink>
      <header>
        <h1 className="text-2xl">{n.title}</h1>
        <p className="text-ink-2">{n.lead}</p>
      </header>
      {error && (
        <Banner tone="error" title={n.refused}>
          {server.rest([]).length > 0 ? n.refusedDetail : words(error).detail}
        </Banner>
      )}
      <DateField
        label={n.holdsFrom}
        hint={n.holdsFromHint}
        className="max-w-96"
        value={draft.holdsFrom as string}
        onChange={(holdsFrom) => setDraft({ ...draft, holdsFrom })}
        error={server.errorOf('holdsFrom')}
      />
      <Services
        draft={draft}
        copied={copied}
        isWrong={(at) => server.hasUnder(`services/${at}/`)}
        onOpen={setOpened}
      />
      <EditionTexts draft={draft} onChange={setDraft} errorOf={server.errorOf} />
      <div className="sticky bottom-0 flex justify-end border-t border-line bg-surface py-3 max-lg:bottom-14">
        <Button type="submit" variant="primary" isPending={publish.isPending}>
          {n.publish}
        </Button>
      </div>
      {service && promise && opened !== null && (
        <ServiceSheet
          service={service}
          promise={promise}
          promiseFields={promiseFields}
          onChange={(next) => setDraft({ ...draft, services: draft.services.with(opened, next) })}
          errorOf={(field) => server.errorOf(`services/${opened}/${field}`)}
          onClose={() => setOpened(null)}
        />
      )}
    </form>
  )
}
