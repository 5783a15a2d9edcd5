import type { Bulk } from '@sheba/contract/bulk'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { useText } from '../../i18n/use-text.ts'
import { bulkMessages } from './bulk-messages.ts'

/** How far it has come, in words and as a bar. */
export function BulkProgress({ bulk }: { bulk: Bulk }) {
  const t = useText(bulkMessages)
  const { total, state, counts } = bulk
  const title = state === 'undoing' ? t.undoing : t.working
  const all = state === 'undoing' ? counts.done + counts.undone + counts.left : total
  const done = state === 'undoing' ? counts.undone + counts.left : total - counts.waiting
  const words = t.progress({ done, total: all })
  return (
    <ProgressBar
      aria-label={title}
      value={done}
      maxValue={Math.max(1, all)}
      valueLabel={words}
      className="flex flex-1 flex-col gap-1.5"
    >
      {({ percentage }) => (
        <>
          <p className="flex flex-wrap justify-between gap-x-3">
            <span className="font-medium">{title}</span>
            <span className="num">{words}</span>
          </p>
          <div className="h-2 overflow-hidden rounded-full bg-line">
            <div className="h-full bg-brand transition-[width]" style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
