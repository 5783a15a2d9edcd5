import type { Institution } from '@sheba/contract/institutions'
import type { Office } from '@sheba/contract/offices'
import type { User } from '@sheba/contract/sessions'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { LoadMore } from '../ui/load-more.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextField } from '../ui/text-field.tsx'
import { InstitutionList } from './institution-list.tsx'
import { institutionMessages } from './messages.ts'
import { useInstitutionPages } from './use-institutions.ts'

const InstitutionForm = lazy(async () => ({
  default: (await import('./institution-form.tsx')).InstitutionForm,
}))
const MembersSheet = lazy(async () => ({ default: (await import('./members-sheet.tsx')).MembersSheet }))

type InstitutionsProps = {
  me: User
  /** The offices the reader can see. */
  offices: readonly Office[]
}

/** The institutions of one's offices. Officers look; supervisors and administrators enter and change them. */
export function Institutions({ me, offices }: InstitutionsProps) {
  const t = useText(institutionMessages)
  const [sought, setSought] = useState('')
  const pages = useInstitutionPages(useDeferredValue(sought.trim()))
  const [isAdding, setAdding] = useState(false)
  const [changing, setChanging] = useState<Institution | null>(null)
  const [membersOf, setMembersOf] = useState<Institution | null>(null)
  const mayChange = me.role !== 'officer'
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl">{t.title}</h1>
          <p className="text-ink-2">{t.lead}</p>
        </div>
        {mayChange && (
          <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
            {t.add}
          </Button>
        )}
      </header>
      <TextField
        label={t.find}
        hint={t.findHint}
        type="search"
        value={sought}
        onChange={setSought}
        className="max-w-96"
      />
      <Found pages={pages} {...(mayChange ? { onEdit: setChanging, onMembers: setMembersOf } : {})} />
      <Suspense>
        {isAdding && <InstitutionForm offices={offices} onClose={() => setAdding(false)} />}
        {changing && (
          <InstitutionForm institution={changing} offices={offices} onClose={() => setChanging(null)} />
        )}
        {membersOf && <MembersSheet institution={membersOf} onClose={() => setMembersOf(null)} />}
      </Suspense>
    </div>
  )
}

type FoundProps = {
  pages: ReturnType<typeof useInstitutionPages>
  onEdit?: (institution: Institution) => void
  onMembers?: (institution: Institution) => void
}

function Found({ pages, ...acts }: FoundProps) {
  const t = useText(institutionMessages)
  const words = useProblemWords()
  if (!pages.data) {
    if (!pages.isError) return <Skeleton className="h-64 w-full" />
    return (
      <ErrorState title={t.failed} onRetry={() => void pages.refetch()} isRetrying={pages.isFetching}>
        {words(pages.error).detail}
      </ErrorState>
    )
  }
  const institutions = pages.data.pages.flatMap(({ items }) => items)
  if (institutions.length === 0) return <EmptyState title={t.nothing}>{t.nothingDetail}</EmptyState>
  return (
    <div>
      <InstitutionList institutions={institutions} {...acts} />
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </div>
  )
}
