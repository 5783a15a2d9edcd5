import type { SlaReport } from '@sheba/contract/reports'
import { useFormat, useText } from '../i18n/use-text.ts'
import { reportMessages } from './messages.ts'

type Judged = Pick<SlaReport['total'], 'received' | 'kept' | 'late' | 'overdue' | 'shareKept'>

/** Below this a share says little, and is marked as few. */
const few = 10

/** The share of promises kept: a bar, and the number beside it. Few numbers are marked as few; none is a dash and why. */
export function ShareBar({ figures, width = 64 }: { figures: Judged; width?: number }) {
  const t = useText(reportMessages)
  const f = useFormat()
  const { kept, late, overdue, shareKept } = figures
  if (shareKept === null) return <NoShare received={figures.received} />
  const missed = late + overdue
  return (
    <>
      <span className="flex items-center justify-end gap-2">
        <Bar share={shareKept} width={width} />
        <span className="w-14 shrink-0 text-end">{f.percent(shareKept)}</span>
      </span>
      <span className="sr-only">{t.shareInWords({ kept, missed })}</span>
      {kept + missed < few && <span className="block text-xs font-normal text-ink-2">{t.few}</span>}
    </>
  )
}

function Bar({ share, width }: { share: number; width: number }) {
  const kept = Math.round(share * width)
  const gap = kept > 0 && kept < width ? 1 : 0
  return (
    <svg aria-hidden="true" width={width} height="8" viewBox={`0 0 ${width} 8`} className="shrink-0">
      {kept > 0 && <rect width={kept - gap} height="8" rx="2" fill="var(--kept)" />}
      {kept < width && (
        <rect x={kept + gap} y="2" width={width - kept - gap} height="4" rx="1" fill="var(--overdue-fill)" />
      )}
    </svg>
  )
}

function NoShare({ received }: { received: number }) {
  const t = useText(reportMessages)
  return (
    <span title={t.whyNoShare}>
      <span aria-hidden="true" className="block text-ink-3">
        —
      </span>
      <span className="sr-only">{t.whyNoShare}</span>
      <span className="block text-xs text-ink-2">{received === 0 ? t.nothingReceived : t.nothingJudged}</span>
    </span>
  )
}
