import type { Role } from '@sheba/contract/words'
import { Link, useLocation } from 'react-router'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { useViews } from '../../tickets/views/use-views.ts'
import { addressOf } from '../../tickets/views/view-address.ts'
import { ViewCount } from '../../tickets/views/view-count.tsx'
import { classes } from '../../ui/classes.ts'
import { mayOpen } from '../pages.ts'
import { paths } from '../paths.ts'
import { shellMessages } from './messages.ts'

/** The views that one has pinned, each with its count. */
export function PinnedViews({ role, onGo }: { role: Role; onGo?: () => void }) {
  const t = useText(shellMessages)
  const f = useFormat()
  const { search } = useLocation()
  const { data } = useViews({ isOff: !mayOpen(role, paths.queue) })
  const pinned = data?.items.filter((view) => view.pinned) ?? []
  if (pinned.length === 0) return null
  const here = new URLSearchParams(search).get('saved')
  return (
    <div className="flex flex-col gap-0.5">
      <h2 className="px-2.5 pb-1 text-sm font-normal text-ink-3">{t.savedViews}</h2>
      {pinned.map((view) => (
        <Link
          key={view.id}
          to={addressOf(view)}
          {...(onGo ? { onClick: onGo } : {})}
          aria-current={view.id === here ? 'page' : undefined}
          className={classes(
            'flex min-h-11 items-center gap-2 rounded-sm px-2.5 leading-[1.4] no-underline transition-colors duration-120 desk:min-h-9',
            view.id === here
              ? 'bg-brand-soft font-medium text-brand'
              : 'text-ink-2 hover:bg-hover hover:text-ink',
          )}
        >
          <span className="line-clamp-2 flex-1">{f.digits(view.name)}</span>
          <ViewCount count={view.count} />
        </Link>
      ))}
    </div>
  )
}
