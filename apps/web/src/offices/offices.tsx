import type { Office } from '@sheba/contract/offices'
import type { User } from '@sheba/contract/sessions'
import { lazy, Suspense, useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useLanguage } from '../i18n/language.tsx'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextField } from '../ui/text-field.tsx'
import { officeMessages } from './messages.ts'
import { OfficeList } from './office-list.tsx'
import { matchingRows, officeRows } from './office-rows.ts'
import { useOffices } from './use-offices.ts'

const OpenOffice = lazy(async () => ({ default: (await import('./open-office.tsx')).OpenOffice }))
const RenameOffice = lazy(async () => ({ default: (await import('./rename-office.tsx')).RenameOffice }))

/** The tree of offices. An administrator opens and renames them. */
export function Offices({ me }: { me: User }) {
  const t = useText(officeMessages)
  const { language } = useLanguage()
  const offices = useOffices()
  const [sought, setSought] = useState('')
  const [isOpening, setOpening] = useState(false)
  const [renaming, setRenaming] = useState<Office | null>(null)
  const rows = offices.data && matchingRows(officeRows(offices.data, language), sought)
  const mayChange = me.role === 'admin'
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl">{t.title}</h1>
          <p className="min-h-6.5 text-ink-2">{offices.data && t.lead({ count: offices.data.length })}</p>
        </div>
        {mayChange && (
          <Button variant="primary" icon="plus" onPress={() => setOpening(true)}>
            {t.open}
          </Button>
        )}
      </header>
      <TextField label={t.find} type="search" value={sought} onChange={setSought} className="max-w-96" />
      {rows ? (
        rows.length > 0 ? (
          <OfficeList rows={rows} {...(mayChange ? { onRename: setRenaming } : {})} />
        ) : (
          <EmptyState title={t.nothing}>{t.nothingDetail}</EmptyState>
        )
      ) : (
        <Waiting offices={offices} />
      )}
      <Suspense>
        {isOpening && offices.data && <OpenOffice offices={offices.data} onClose={() => setOpening(false)} />}
        {renaming && <RenameOffice office={renaming} onClose={() => setRenaming(null)} />}
      </Suspense>
    </div>
  )
}

function Waiting({ offices }: { offices: ReturnType<typeof useOffices> }) {
  const t = useText(officeMessages)
  const words = useProblemWords()
  if (!offices.isError) return <Skeleton className="h-48 w-full" />
  return (
    <ErrorState title={t.failed} onRetry={() => void offices.refetch()} isRetrying={offices.isFetching}>
      {words(offices.error).detail}
    </ErrorState>
  )
}
