import { Link } from 'react-router'
import { to } from '../app/paths.ts'
import { useText } from '../i18n/use-text.ts'
import { Icon } from '../ui/icon.tsx'
import { listMessages } from './list-messages.ts'
import { useNeedsYou } from './use-my-tickets.ts'

const most = 4

/** What waits for the requester, above everything else. Absent when nothing does. */
export function NeedsYou() {
  const t = useText(listMessages)
  const { data } = useNeedsYou()
  if (!data || data.length === 0) return null
  return (
    <section aria-labelledby="needs-you" className="rounded-md bg-paused-soft">
      <h2 id="needs-you" className="px-4 pt-3 text-base font-medium text-paused">
        {t.needsYou}
      </h2>
      <ul className="divide-y divide-line px-4 pb-1">
        {data.slice(0, most).map((ticket) => (
          <li key={ticket.number}>
            <Link
              to={to.ticket(ticket.number)}
              className="flex min-h-11 items-center gap-3 py-2 no-underline hover:text-brand"
            >
              <span className="min-w-0 flex-1">
                <span className="block leading-[1.45] font-medium">{ticket.subject}</span>
                <span className="text-sm text-ink-2">
                  {ticket.status === 'resolved' ? t.confirm : (ticket.pause?.message ?? t.answer)}
                </span>
              </span>
              <Icon name="forward" size={16} className="text-ink-2" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
