import type { TicketItem } from '@sheba/contract/tickets'
import { lazy, Suspense } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { mostDrawn } from './most-drawn.ts'
import { QueueCard } from './queue-card.tsx'
import { queueMessages } from './queue-messages.ts'

const LongCards = lazy(async () => ({ default: (await import('./long-cards.tsx')).LongCards }))

type QueueCardsProps = { rows: readonly TicketItem[]; now: number }

/** The queue on a phone: a card for each ticket. */
export function QueueCards(props: QueueCardsProps) {
  if (props.rows.length <= mostDrawn) return <AllCards {...props} />
  return (
    <Suspense fallback={<AllCards {...props} rows={props.rows.slice(0, mostDrawn)} />}>
      <LongCards {...props} />
    </Suspense>
  )
}

function AllCards({ rows, now }: QueueCardsProps) {
  const t = useText(queueMessages)
  return (
    <ul aria-label={t.tickets} className="flex flex-col border-t border-line">
      {rows.map((ticket) => (
        <li key={ticket.number} className="border-b border-line bg-panel">
          <QueueCard ticket={ticket} now={now} />
        </li>
      ))}
    </ul>
  )
}
