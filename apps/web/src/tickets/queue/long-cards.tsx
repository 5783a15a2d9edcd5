import type { TicketItem } from '@sheba/contract/tickets'
import { useRef } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { QueueCard } from './queue-card.tsx'
import { queueMessages } from './queue-messages.ts'
import { useLongList } from './use-long-list.ts'

const cardHeight = 152

/** The cards of a list of hundreds: only those to be seen are drawn. */
export function LongCards({ rows, now }: { rows: readonly TicketItem[]; now: number }) {
  const t = useText(queueMessages)
  const list = useRef<HTMLUListElement>(null)
  const { stretches, measure, onFocus } = useLongList({ count: rows.length, rowHeight: cardHeight, list })
  return (
    <ul
      ref={list}
      aria-label={t.tickets}
      onFocus={(event) => onFocus(event.target.closest('li'))}
      className="flex flex-col border-t border-line"
    >
      {stretches.map((stretch) => {
        if ('gap' in stretch) {
          return <li key={`gap ${stretch.before}`} aria-hidden style={{ height: stretch.gap }} />
        }
        const ticket = rows[stretch.index]
        return (
          ticket && (
            <li
              key={ticket.number}
              ref={measure}
              data-index={stretch.index}
              aria-posinset={stretch.index + 1}
              aria-setsize={rows.length}
              className="border-b border-line bg-panel"
            >
              <QueueCard ticket={ticket} now={now} />
            </li>
          )
        )
      })}
    </ul>
  )
}
