import { useText } from '../i18n/use-text.ts'
import { reportMessages } from './messages.ts'

/** How far the share moved, in points: the sign by shape and word. */
export function ShareChange({ now, before }: { now: number; before: number }) {
  const t = useText(reportMessages)
  const points = Math.round((now - before) * 1000) / 10
  return (
    <span className={points > 0 ? 'text-kept' : undefined}>
      {points !== 0 && (
        <svg
          aria-hidden="true"
          width="10"
          height="9"
          viewBox="0 0 10 9"
          className="me-1 inline-block fill-current"
        >
          <path d={points > 0 ? 'M5 0l5 9H0Z' : 'M0 0h10L5 9Z'} />
        </svg>
      )}
      {t.shareChange({ points })}
    </span>
  )
}
