import type { TicketItem } from '@sheba/contract/tickets'
import { type ReactNode, useDeferredValue } from 'react'
import { useSearchParams } from 'react-router'
import { paths } from '../app/paths.ts'
import { useText } from '../i18n/use-text.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { listMessages } from './list-messages.ts'
import { SearchBox } from './search-box.tsx'
import { TabRow } from './tab-row.tsx'
import { TicketCards } from './ticket-cards.tsx'
import { type Tab, tabs, useMyCounts } from './use-my-tickets.ts'

/** The institution's tickets, whoever of it raised them. Which ones, and the words searched, stand in the address. */
export function MyTickets({ markOf }: { markOf: (ticket: TicketItem) => ReactNode }) {
  const t = useText(listMessages)
  const [search, setSearch] = useSearchParams()
  const q = search.get('q') ?? ''
  const tab = tabs.find((known) => known === search.get('tab')) ?? 'open'
  const asked = useDeferredValue(q)
  const counts = useMyCounts(asked)

  function go(next: { tab?: Tab; q?: string }) {
    const to = { tab, q, ...next }
    setSearch(
      { ...(to.tab === 'open' ? {} : { tab: to.tab }), ...(to.q ? { q: to.q } : {}) },
      { replace: true },
    )
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center justify-between gap-3">
        <h1 className="text-2xl">{t.title}</h1>
        <ButtonLink to={paths.raise} icon="plus" variant="primary">
          {t.newTicket}
        </ButtonLink>
      </div>
      <SearchBox value={q} onChange={(words) => go({ q: words })} />
      <TabRow selected={tab} counts={counts} onSelect={(next) => go({ tab: next })} />
      <TicketCards key={tab} tab={tab} q={asked} markOf={markOf} />
    </div>
  )
}
