import { useText } from '../../i18n/use-text.ts'
import { shellMessages } from './messages.ts'

/** The first thing a keyboard meets: past the navigation. */
export function SkipLink() {
  const t = useText(shellMessages)
  return (
    <a
      href="#main"
      className="sr-only z-50 rounded-md bg-brand px-4 py-2.5 text-brand-ink focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
    >
      {t.skip}
    </a>
  )
}
