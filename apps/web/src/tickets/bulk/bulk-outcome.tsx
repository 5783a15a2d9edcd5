import type { Bulk } from '@sheba/contract/bulk'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { bulkMessages } from './bulk-messages.ts'
import { BulkProgress } from './bulk-progress.tsx'
import { BulkRefusals } from './bulk-refusals.tsx'
import { outcomeWords } from './outcome-words.ts'
import { isUnderWay, useBulkItems } from './use-bulk.ts'

/** What became of it: how far it is, then to how many it was done, and those it was not done to, each with the reason. */
export function BulkOutcome({ bulk }: { bulk: Bulk }) {
  const t = useText(bulkMessages)
  const goesOn = isUnderWay(bulk)
  const { refused, left } = bulk.counts
  const isBack = bulk.state === 'undone'
  const items = useBulkItems(bulk, isBack ? 'left' : 'refused', goesOn || (isBack ? left : refused) === 0)
  if (goesOn) {
    return (
      <div className="flex flex-col gap-3">
        <BulkProgress bulk={bulk} />
        <p className="text-sm text-ink-2">{t.background}</p>
      </div>
    )
  }
  const bad = isBack ? left : refused
  return (
    <div className="flex flex-col gap-4">
      <Banner tone={bad > 0 ? 'warn' : 'good'}>{outcomeWords(bulk, t)}</Banner>
      {bad > 0 && items.data && (
        <BulkRefusals title={isBack ? t.leftList : t.refusedList} items={items.data.items} total={bad} />
      )}
    </div>
  )
}
