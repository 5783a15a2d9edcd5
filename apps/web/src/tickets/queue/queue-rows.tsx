import type { TicketItem } from '@sheba/contract/tickets'
import type { KeyboardEvent } from 'react'
import type { QueueLook } from './queue-look.ts'
import { QueueRow } from './queue-row.tsx'

export type QueueRowsProps = {
  rows: readonly TicketItem[]
  now: number
  selected: string | null
  onSelect: ((number: string) => void) | undefined
  chosen: ReadonlyMap<string, unknown>
  onChoose: (number: string, isRange: boolean) => void
  look: QueueLook
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The rows of the table, all of them. */
export function QueueRows({
  rows,
  now,
  selected,
  chosen,
  onSelect,
  onChoose,
  look,
  onKeyDown,
}: QueueRowsProps) {
  return (
    <tbody onKeyDown={onKeyDown}>
      {rows.map((ticket) => (
        <QueueRow
          key={ticket.number}
          ticket={ticket}
          now={now}
          isSelected={selected === ticket.number}
          onSelect={onSelect}
          isChosen={chosen.has(ticket.number)}
          onChoose={onChoose}
          look={look}
        />
      ))}
    </tbody>
  )
}
