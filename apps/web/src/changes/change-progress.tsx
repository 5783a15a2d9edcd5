import type { Change } from '@sheba/contract/changes'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { useText } from '../i18n/use-text.ts'
import { changeMessages } from './messages.ts'

/** How far a change has come, in words and as a bar; nothing when none is under way. */
export function ChangeProgress({ change: { state, progress } }: { change: Change }) {
  const t = useText(changeMessages)
  if (!progress) return null
  const { done, total } = progress
  const words = t.progress({ done, total })
  return (
    <ProgressBar
      aria-label={t[state]}
      value={done}
      maxValue={Math.max(1, total)}
      valueLabel={words}
      className="flex flex-col gap-1.5 rounded-md bg-brand-soft px-4 py-3"
    >
      {({ percentage }) => (
        <>
          <p className="flex flex-wrap justify-between gap-x-3">
            <span className="font-medium">{t[state]}</span>
            <span className="num">{words}</span>
          </p>
          <div className="h-2 overflow-hidden rounded-full bg-line">
            <div className="h-full bg-brand transition-[width]" style={{ width: `${percentage ?? 0}%` }} />
          </div>
          <p className="text-sm text-ink-2">{t.background}</p>
        </>
      )}
    </ProgressBar>
  )
}
