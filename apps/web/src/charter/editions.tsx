import type { EditionSummary } from '@sheba/contract/charter-editions'
import type { Office } from '@sheba/contract/offices'
import { useSearchParams } from 'react-router'
import { useProblemWords } from '../api/use-problem-words.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { toast } from '../ui/toast.ts'
import { editionMessages } from './edition-messages.ts'
import { editionState, editionWhen } from './edition-when.ts'
import { useEditions, useWithdrawEdition } from './use-editions.ts'

type EditionsProps = {
  /** The offices the reader can see. */
  offices: readonly Office[]
  toEdition: (id: string) => string
  toNew: (office: string | undefined) => string
}

/** The charter editions of an office with their dates. */
export function Editions({ offices, toEdition, toNew }: EditionsProps) {
  const t = useText(editionMessages)
  const pick = usePick()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('office') ?? undefined
  const editions = useEditions(asked)
  const office = asked ?? editions.data?.office.code
  return (
    <div className="mx-auto flex max-w-200 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl">{t.title}</h1>
          <p className="text-ink-2">{t.lead}</p>
        </div>
        {editions.data?.can.publish && editions.data.items.length > 0 && (
          <ButtonLink variant="primary" to={toNew(office)}>
            {t.publishNew}
          </ButtonLink>
        )}
      </header>
      {offices.length > 1 && (
        <ComboBox
          label={t.office}
          className="max-w-96"
          value={office ?? null}
          onChange={(code) => setSearch(code ? { office: code } : {})}
          choices={offices.map(({ code, name }) => ({ id: code, label: pick(name), also: code }))}
        />
      )}
      <Found editions={editions} toEdition={toEdition} />
    </div>
  )
}

type FoundProps = { editions: ReturnType<typeof useEditions>; toEdition: EditionsProps['toEdition'] }

function Found({ editions, toEdition }: FoundProps) {
  const t = useText(editionMessages)
  const words = useProblemWords()
  if (!editions.data) {
    if (!editions.isError) return <Skeleton className="h-64 w-full" />
    return (
      <ErrorState title={t.failed} onRetry={() => void editions.refetch()} isRetrying={editions.isFetching}>
        {words(editions.error).detail}
      </ErrorState>
    )
  }
  const { items, can } = editions.data
  if (items.length === 0) return <EmptyState title={t.nothing}>{t.nothingDetail}</EmptyState>
  return (
    <ol className="flex flex-col gap-3">
      {items.map((edition) => (
        <Entry
          key={edition.id}
          edition={edition}
          address={toEdition(edition.id)}
          mayWithdraw={can.publish && edition.state === 'upcoming'}
        />
      ))}
    </ol>
  )
}

type EntryProps = { edition: EditionSummary; address: string; mayWithdraw: boolean }

function Entry({ edition, address, mayWithdraw }: EntryProps) {
  const t = useText(editionMessages)
  const pick = usePick()
  const words = useProblemWords()
  const withdraw = useWithdrawEdition()
  const when = editionWhen(t, edition)
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line bg-panel p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg">{when}</h2>
        <p className="rounded-sm bg-sunken px-2 text-sm font-medium">{editionState(t, edition)}</p>
      </header>
      <p className="text-sm text-ink-2">
        {pick(edition.title)} · {t.facts({ services: edition.services, at: edition.publishedAt })}
      </p>
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <TextLink to={address} aria-label={t.readOf({ when })} className="inline-flex min-h-11 items-center">
          {t.read}
        </TextLink>
        {mayWithdraw && (
          <Button
            icon="undo"
            isPending={withdraw.isPending}
            onPress={() =>
              withdraw.mutate(edition.id, {
                onSuccess: () => toast(t.withdrawDone),
                onError: (error) => toast(words(error).detail, { tone: 'error' }),
              })
            }
          >
            {t.withdraw}
          </Button>
        )}
      </footer>
    </li>
  )
}
