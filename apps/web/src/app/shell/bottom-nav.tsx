import { useText } from '../../i18n/use-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { shellMessages } from './messages.ts'
import { BottomLink } from './nav-link.tsx'
import type { NavEntry } from './navigation.ts'

type BottomNavProps = {
  entries: readonly NavEntry[]
  isHere: (entry: NavEntry) => boolean
  /** Opens the drawer with the rest. */
  onMore?: () => void
}

/** Under the thumb: the few places one goes to on a phone. */
export function BottomNav({ entries, isHere, onMore }: BottomNavProps) {
  const t = useText(shellMessages)
  return (
    <nav
      aria-label={t.navigation}
      data-screen-only
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-panel pb-[env(safe-area-inset-bottom)]"
    >
      {entries.map((entry) => (
        <BottomLink key={entry.path} entry={entry} isHere={isHere(entry)} />
      ))}
      {onMore && (
        <button
          type="button"
          onClick={onMore}
          className="flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-sm leading-[1.4] text-ink-2"
        >
          <Icon name="menu" />
          {t.more}
        </button>
      )}
    </nav>
  )
}
