import { useRef } from 'react'
import { QueueRow } from './queue-row.tsx'
import type { QueueRowsProps } from './queue-rows.tsx'
import { useLongList } from './use-long-list.ts'

const rowHeight = 69

/** The rows of a table of hundreds: only those to be seen are drawn. */
export function LongRows({
  rows,
  now,
  selected,
  chosen,
  onSelect,
  onChoose,
  look,
  onKeyDown,
}: QueueRowsProps) {
  const list = useRef<HTMLTableSectionElement>(null)
  const { stretches, measure, onFocus } = useLongList({ count: rows.length, rowHeight, list })
  return (
    <tbody ref={list} onKeyDown={onKeyDown} onFocus={(event) => onFocus(event.target.closest('tr'))}>
      {stretches.map((stretch) => {
        if ('gap' in stretch) return <Gap key={`gap ${stretch.before}`} height={stretch.gap} />
        const ticket = rows[stretch.index]
        return (
          ticket && (
            <QueueRow
              key={ticket.number}
              ticket={ticket}
              now={now}
              isSelected={selected === ticket.number}
              onSelect={onSelect}
              isChosen={chosen.has(ticket.number)}
              onChoose={onChoose}
              look={look}
              index={stretch.index}
              measure={measure}
            />
          )
        )
      })}
    </tbody>
  )
}

function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td />
    </tr>
  )
}
