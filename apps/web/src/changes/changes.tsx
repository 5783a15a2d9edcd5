import type { Change } from '@sheba/contract/changes'
import { useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { LoadMore } from '../ui/load-more.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import type { ItemLook } from './change-items.tsx'
import { OpenChange } from './change-sheet.tsx'
import { useChangeWords } from './change-words.ts'
import { changeMessages } from './messages.ts'
import { useChanges } from './use-changes.ts'

/** What has been brought to open tickets, newest first; each opens beside the page. */
export function Changes({ look, office }: { look: ItemLook; office?: string | undefined }) {
  const t = useText(changeMessages)
  const changes = useChanges(office)
  const [opened, setOpened] = useState<Change | null>(null)
  const rows = changes.data?.pages.flatMap((page) => page.items)
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <header>
        <h1 className="text-2xl">{t.title}</h1>
        <p className="text-ink-2">{t.lead}</p>
      </header>
      {rows ? <ChangeRows rows={rows} onOpen={setOpened} /> : <Waiting changes={changes} />}
      <LoadMore
        hasMore={changes.hasNextPage}
        isLoading={changes.isFetchingNextPage}
        onMore={() => void changes.fetchNextPage()}
      />
      {opened && (
        <OpenChange
          change={opened}
          look={look}
          onClose={() => setOpened(null)}
          onChanged={() => void changes.refetch()}
        />
      )}
    </div>
  )
}

function ChangeRows({ rows, onOpen }: { rows: readonly Change[]; onOpen: (change: Change) => void }) {
  const t = useText(changeMessages)
  if (rows.length === 0) return <EmptyState title={t.none}>{t.noneDetail}</EmptyState>
  return (
    <ul className="flex flex-col divide-y divide-line rounded-md border border-line bg-panel">
      {rows.map((change) => (
        <ChangeRow key={change.id} change={change} onOpen={() => onOpen(change)} />
      ))}
    </ul>
  )
}

function ChangeRow({ change, onOpen }: { change: Change; onOpen: () => void }) {
  const t = useText(changeMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow()
  const about = useChangeWords()(change)
  const at = f.moment(change.undoneAt ?? change.appliedAt ?? change.createdAt, now)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
      <div className="flex min-w-0 flex-col gap-0.5">
        <p className="font-medium">
          {t[change.kind]}
          {about && <span className="font-normal">: {about}</span>}
        </p>
        <p className="text-sm text-ink-2">
          {pick(change.office.name)} · {t.by({ name: pick(change.createdBy), at })}
        </p>
        <p className="text-sm">
          <span className="font-medium">{t[change.state]}</span>
          {' · '}
          {change.progress ? t.progress(change.progress) : t.moved({ moving: change.moving })}
          {change.left > 0 && ` ${t.leftCount({ count: change.left })}`}
        </p>
      </div>
      <Button onPress={onOpen} aria-label={t.detailsOf({ what: about ?? t[change.kind] })}>
        {t.details}
      </Button>
    </li>
  )
}

function Waiting({ changes }: { changes: ReturnType<typeof useChanges> }) {
  const t = useText(changeMessages)
  const words = useProblemWords()
  if (!changes.isError) return <Skeleton className="h-48 w-full" />
  return (
    <ErrorState title={t.failed} onRetry={() => void changes.refetch()} isRetrying={changes.isFetching}>
      {words(changes.error).detail}
    </ErrorState>
  )
}
