import { useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { relatedMessages } from './related-messages.ts'
import { RelatedRow } from './related-row.tsx'
import { useAskerHistory } from './use-related.ts'

/** What the institution has asked for before, fetched when somebody wants to see it. */
export function AskerHistory({ institutionId, except }: { institutionId: string; except: string }) {
  const t = useText(relatedMessages)
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <History institutionId={institutionId} except={except} />
  return (
    <Button variant="quiet" icon="list" className="self-start" onPress={() => setOpen(true)}>
      {t.showHistory}
    </Button>
  )
}

function History({ institutionId, except }: { institutionId: string; except: string }) {
  const t = useText(relatedMessages)
  const list = useAskerHistory(institutionId)
  const rows = list.data?.pages.flatMap(({ items }) => items).filter(({ number }) => number !== except) ?? []
  return (
    <section aria-label={t.history}>
      <h3 className="text-sm font-medium">{t.history}</h3>
      {list.isPending && <SkeletonLines lines={3} />}
      {list.data && rows.length === 0 && <p className="text-sm text-ink-2">{t.historyEmpty}</p>}
      <ul className="divide-y divide-line">
        {rows.map((ticket) => (
          <RelatedRow key={ticket.number} ticket={ticket} />
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
      />
    </section>
  )
}
