import type { Member } from '@sheba/contract/institutions'
import { lazy, Suspense, useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { LoadMore } from '../ui/load-more.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { memberMessages } from './messages.ts'
import { useMemberPages } from './use-members.ts'

const AddMember = lazy(async () => ({ default: (await import('./add-member.tsx')).AddMember }))

/** Who asks for an institution, and making an account for one more. */
export function Members({ institutionId }: { institutionId: string }) {
  const t = useText(memberMessages)
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-2">{t.lead}</p>
      <MemberList institutionId={institutionId} />
      <Button icon="plus" className="self-start" onPress={() => setAdding(true)}>
        {t.add}
      </Button>
      <Suspense>
        {isAdding && <AddMember institutionId={institutionId} onClose={() => setAdding(false)} />}
      </Suspense>
    </div>
  )
}

function MemberList({ institutionId }: { institutionId: string }) {
  const t = useText(memberMessages)
  const words = useProblemWords()
  const pages = useMemberPages(institutionId)
  if (!pages.data) {
    if (!pages.isError) return <Skeleton className="h-32 w-full" />
    return (
      <ErrorState title={t.failed} onRetry={() => void pages.refetch()} isRetrying={pages.isFetching}>
        {words(pages.error).detail}
      </ErrorState>
    )
  }
  const members = pages.data.pages.flatMap(({ items }) => items)
  if (members.length === 0) return <EmptyState title={t.nothing}>{t.nothingDetail}</EmptyState>
  return (
    <div>
      <ul className="overflow-hidden rounded-md border border-line bg-panel" aria-label={t.title}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </ul>
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </div>
  )
}

function MemberRow({ member: { name, title, login, phone, active } }: { member: Member }) {
  const t = useText(memberMessages)
  const f = useFormat()
  const pick = usePick()
  return (
    <li className="border-b border-line px-4 py-2.5 last:border-b-0">
      <p className="font-medium">{pick(name)}</p>
      <p className="text-sm text-ink-2">
        {title && `${pick(title)} · `}
        <span lang="en">{login}</span>
        {phone && ` · ${f.phone(phone)}`}
        {!active && ` · ${t.inactive}`}
      </p>
    </li>
  )
}
