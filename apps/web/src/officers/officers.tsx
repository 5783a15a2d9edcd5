import type { Officer } from '@sheba/contract/officers'
import type { Office } from '@sheba/contract/offices'
import type { User } from '@sheba/contract/sessions'
import { lazy, Suspense, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useProblemWords } from '../api/use-problem-words.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { LoadMore } from '../ui/load-more.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { officerMessages } from './messages.ts'
import { OfficerList } from './officer-list.tsx'
import { useOfficerPages } from './use-officers.ts'

const AddOfficer = lazy(async () => ({ default: (await import('./add-officer.tsx')).AddOfficer }))
const ChangeOfficer = lazy(async () => ({ default: (await import('./change-officer.tsx')).ChangeOfficer }))

type OfficersProps = {
  me: User
  /** The offices the reader can see. */
  offices: readonly Office[]
}

/** The officers of the offices below, or of one of them. */
export function Officers({ me, offices }: OfficersProps) {
  const t = useText(officerMessages)
  const pick = usePick()
  const [search, setSearch] = useSearchParams()
  const office = offices.find(({ code }) => code === search.get('office'))
  const pages = useOfficerPages(search.get('office') ?? undefined)
  const [isAdding, setAdding] = useState(false)
  const [changing, setChanging] = useState<Officer | null>(null)
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl">{t.title}</h1>
          <p className="text-ink-2">{t.lead}</p>
        </div>
        <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
          {t.add}
        </Button>
      </header>
      <ComboBox
        label={t.office}
        className="max-w-96"
        placeholder={t.allOffices}
        value={office?.code ?? null}
        onChange={(code) => setSearch(code ? { office: code } : {})}
        choices={offices.map(({ code, name }) => ({ id: code, label: pick(name), also: code }))}
      />
      <Found pages={pages} onEdit={setChanging} />
      <Suspense>
        {isAdding && (
          <AddOfficer
            me={me}
            offices={offices}
            officeId={office?.id ?? null}
            onClose={() => setAdding(false)}
          />
        )}
        {changing && <ChangeOfficer officer={changing} offices={offices} onClose={() => setChanging(null)} />}
      </Suspense>
    </div>
  )
}

type FoundProps = { pages: ReturnType<typeof useOfficerPages>; onEdit: (officer: Officer) => void }

function Found({ pages, onEdit }: FoundProps) {
  const t = useText(officerMessages)
  const words = useProblemWords()
  if (!pages.data) {
    if (!pages.isError) return <Skeleton className="h-64 w-full" />
    return (
      <ErrorState title={t.failed} onRetry={() => void pages.refetch()} isRetrying={pages.isFetching}>
        {words(pages.error).detail}
      </ErrorState>
    )
  }
  const officers = pages.data.pages.flatMap(({ items }) => items)
  if (officers.length === 0) return <EmptyState title={t.nothing}>{t.nothingDetail}</EmptyState>
  return (
    <div>
      <OfficerList officers={officers} onEdit={onEdit} />
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </div>
  )
}
