import { Link } from 'react-router'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { warmUp } from '../warm-up.ts'
import { shellMessages } from './messages.ts'
import type { NavEntry } from './navigation.ts'

type NavLinkProps = { entry: NavEntry; isHere: boolean; count?: number | undefined; onGo?: () => void }

/** A line of the side navigation. Only a count of overdue tickets has colour. */
export function NavLink({ entry, isHere, count, onGo }: NavLinkProps) {
  const t = useText(shellMessages)
  const f = useFormat()
  const isAlarm = entry.view === 'overdue' && Boolean(count)
  return (
    <Link
      to={entry.to}
      onPointerEnter={() => warmUp(entry.to)}
      {...(onGo ? { onClick: onGo } : {})}
      aria-current={isHere ? 'page' : undefined}
      className={classes(
        'flex min-h-11 items-center gap-2 rounded-sm px-2.5 leading-[1.4] no-underline transition-colors duration-120 desk:min-h-9',
        isHere ? 'bg-brand-soft font-medium text-brand' : 'text-ink-2 hover:bg-hover hover:text-ink',
      )}
    >
      <span className="flex-1">{t[entry.label]}</span>
      {count !== undefined && (
        <span
          className={classes(
            'num text-sm',
            isAlarm && 'min-w-6 rounded-full bg-overdue-fill px-1.5 text-center font-medium text-overdue',
          )}
        >
          {f.number(count)}
        </span>
      )}
    </Link>
  )
}

/** A place at the bottom of a phone. */
export function BottomLink({ entry, isHere }: { entry: NavEntry; isHere: boolean }) {
  const t = useText(shellMessages)
  return (
    <Link
      to={entry.to}
      onPointerEnter={() => warmUp(entry.to)}
      aria-current={isHere ? 'page' : undefined}
      className={classes(
        'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-sm leading-[1.4] no-underline',
        isHere ? 'font-medium text-brand' : 'text-ink-2',
      )}
    >
      <Icon name={entry.icon} />
      {t[entry.label]}
    </Link>
  )
}
