import type { TicketItem } from '@sheba/contract/tickets'
import type { KeyboardEvent } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { queueMessages } from './queue-messages.ts'
import { QueueRow } from './queue-row.tsx'

type QueueTableProps = {
  rows: readonly TicketItem[]
  now: number
  selected: string | null
  onSelect: ((number: string) => void) | undefined
}

/** The queue on a desk. Up and down move between the rows. */
export function QueueTable({ rows, now, selected, onSelect }: QueueTableProps) {
  const t = useText(queueMessages)
  return (
    <table className="w-full table-fixed border-collapse text-start">
      <caption className="sr-only">{t.tickets}</caption>
      <QueueHead />
      <tbody onKeyDown={moveFocus}>
        {rows.map((ticket) => (
          <QueueRow
            key={ticket.number}
            ticket={ticket}
            now={now}
            isSelected={selected === ticket.number}
            onSelect={onSelect}
          />
        ))}
      </tbody>
    </table>
  )
}

export function QueueHead() {
  const t = useText(queueMessages)
  const head =
    'sticky top-(--top-bar) z-10 border-y border-line bg-surface py-2 text-start text-sm font-normal text-ink-2'
  return (
    <thead>
      <tr>
        <th scope="col" className={`${head} w-55 ps-6 pe-3`}>
          {t.columnTime}
        </th>
        <th scope="col" className={`${head} pe-3`}>
          {t.columnSubject}
        </th>
        <th scope="col" className={`${head} w-42 pe-3`}>
          {t.service}
        </th>
        <th scope="col" className={`${head} w-36 pe-5`}>
          {t.columnStatus}
        </th>
      </tr>
    </thead>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')]
  const next = links[links.findIndex((link) => link.matches(':focus')) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
