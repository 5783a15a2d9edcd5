import type { Role, TicketViewName } from '@sheba/contract/words'
import { Fragment } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { shellMessages } from './messages.ts'
import { NavLink } from './nav-link.tsx'
import { deskNavigation } from './navigation.ts'
import { PinnedViews } from './pinned-views.tsx'
import { useIsHere } from './use-is-here.ts'

export type NavCounts = Partial<Record<TicketViewName, number>>

/** Everything there is, in groups, each view of the queue with its count. Stands at the side, or in the drawer. */
export function SideNav({ role, counts, onGo }: { role: Role; counts: NavCounts; onGo?: () => void }) {
  const t = useText(shellMessages)
  const isHere = useIsHere(role)
  return (
    <nav aria-label={t.navigation} className="flex flex-col gap-5">
      {deskNavigation(role).map((group, place) => (
        <Fragment key={group.label}>
          {group.label === 'work' && <PinnedViews role={role} {...(onGo ? { onGo } : {})} />}
          <div className="flex flex-col gap-0.5">
            {place > 0 && <h2 className="px-2.5 pb-1 text-sm font-normal text-ink-3">{t[group.label]}</h2>}
            {group.entries.map((entry) => (
              <NavLink
                key={entry.label}
                entry={entry}
                isHere={isHere(entry)}
                count={entry.view && counts[entry.view]}
                {...(onGo ? { onGo } : {})}
              />
            ))}
          </div>
        </Fragment>
      ))}
    </nav>
  )
}
