import type { Change, ChangeItem } from '@sheba/contract/changes'
import { bandNames } from '@sheba/contract/names'
import type { Band } from '@sheba/contract/words'
import { useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { LoadMore } from '../ui/load-more.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { TextLink } from '../ui/text-link.tsx'
import type { BandSign } from './band-table.tsx'
import { changeMessages } from './messages.ts'
import { useChangeItems, type Which } from './use-changes.ts'

export type ItemLook = {
  sign: BandSign
  /** The address of a ticket; left out for those who see none. */
  toTicket?: ((number: string) => string) | undefined
}

/** The tickets of a change, in up to three lists: those that move, those excused among them, those that are left. */
export function ChangeItems({ change, look }: { change: Change; look: ItemLook }) {
  const t = useText(changeMessages)
  const f = useFormat()
  const [chosen, setChosen] = useState<Which | null>(null)
  const counts = { moving: change.moving, excused: change.wouldBeExcused, left: change.left }
  const lists = (['moving', 'excused', 'left'] as const).filter((which) => counts[which] > 0)
  const which = chosen && lists.includes(chosen) ? chosen : lists[0]
  if (!which) return null
  return (
    <section aria-label={t.tickets}>
      <Tabs
        label={t.which}
        selected={which}
        onSelect={setChosen}
        tabs={lists.map((id) => ({
          id,
          label: `${t[id]} (${f.number(counts[id])})`,
          panel: id === which ? <ItemList change={change} which={id} look={look} /> : null,
        }))}
      />
    </section>
  )
}

function ItemList({ change, which, look }: { change: Change; which: Which; look: ItemLook }) {
  const t = useText(changeMessages)
  const words = useProblemWords()
  const items = useChangeItems(change, which)
  if (items.isError) {
    return (
      <ErrorState title={t.itemsFailed} onRetry={() => void items.refetch()} isRetrying={items.isFetching}>
        {words(items.error).detail}
      </ErrorState>
    )
  }
  if (!items.data) return <Skeleton className="h-32 w-full" />
  const rows = items.data.pages.flatMap((page) => page.items)
  if (rows.length === 0) return <p className="py-4 text-ink-2">{t.noItems}</p>
  return (
    <>
      <ul className="divide-y divide-line">
        {rows.map((item) => (
          <Item key={item.ticket} item={item} look={look} />
        ))}
      </ul>
      <LoadMore
        hasMore={items.hasNextPage}
        isLoading={items.isFetchingNextPage}
        onMore={() => void items.fetchNextPage()}
      />
    </>
  )
}

function Item({ item, look }: { item: ChangeItem; look: ItemLook }) {
  const t = useText(changeMessages)
  const f = useFormat()
  const pick = usePick()
  const number = <span className="num">{f.digits(item.ticket)}</span>
  return (
    <li className="flex flex-col gap-1 py-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        {look.toTicket ? <TextLink to={look.toTicket(item.ticket)}>{number}</TextLink> : number}
        {item.subject && <span className="min-w-0 wrap-anywhere">{item.subject}</span>}
      </p>
      <p className="text-sm text-ink-2">
        {pick(item.service)} · {pick(item.office)}
      </p>
      <Moments item={item} sign={look.sign} />
      {item.left && <p className="text-sm font-medium">{t[item.left]}</p>}
      {item.wouldBeExcused && !item.undoneAt && <p className="text-sm font-medium">{t.isExcused}</p>}
      {item.undoneAt && <p className="text-sm text-ink-2">{t.isUndone}</p>}
    </li>
  )
}

function Moments({ item, sign }: { item: ChangeItem; sign: BandSign }) {
  const t = useText(changeMessages)
  const stays = <MomentLine label={t.stays} at={item.dueBefore} band={item.bandBefore} sign={sign} />
  if (item.left) return stays
  // What a pause will move is moved when it ends.
  if (item.bandAfter === 'paused' && item.dueBefore === item.dueAfter) {
    return (
      <>
        {stays}
        <p className="text-sm text-ink-2">{t.whenResumed}</p>
      </>
    )
  }
  return (
    <div className="flex flex-col gap-x-6 sm:flex-row sm:flex-wrap">
      <MomentLine label={t.dueBefore} at={item.dueBefore} band={item.bandBefore} sign={sign} />
      <MomentLine label={t.dueAfter} at={item.dueAfter} band={item.bandAfter} sign={sign} />
    </div>
  )
}

function MomentLine({ label, at, band, sign }: { label: string; at: string; band: Band; sign: BandSign }) {
  const f = useFormat()
  const pick = usePick()
  const now = useNow()
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-sm">
      <span className="text-ink-2">{label}:</span>
      <span className="num">{f.moment(at, now)}</span>
      <span className="inline-flex items-center gap-1">
        {sign(band)}
        {pick(bandNames[band])}
      </span>
    </p>
  )
}
