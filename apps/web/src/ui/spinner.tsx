import { useText } from '../i18n/use-text.ts'
import { uiMessages } from './messages.ts'

/** A turning ring that says what it means to who cannot see it. */
export function Spinner({ size = 20 }: { size?: number }) {
  const t = useText(uiMessages)
  return (
    <svg
      role="img"
      aria-label={t.working}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      className="shrink-0 animate-turn"
    >
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.25" />
      <path
        d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  )
}
