import type { TicketItem } from '@sheba/contract/tickets'
import { memo, type MouseEvent as PressEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { to } from '../../app/paths.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { Marked } from '../../ui/marked.tsx'
import { FoundExcerpt } from './found-excerpt.tsx'
import { QueueCell } from './queue-cell.tsx'
import type { QueueLook } from './queue-look.ts'
import { queueMessages } from './queue-messages.ts'
import { TicketFacts } from './ticket-facts.tsx'
import { TimeCell } from './time-cell.tsx'

type QueueRowProps = {
  ticket: TicketItem
  now: number
  isSelected: boolean
  isChosen: boolean
  /** Absent where there is no room for a preview: then pressing opens the ticket. */
  onSelect: ((number: string) => void) | undefined
  onChoose: (number: string, isRange: boolean) => void
  look: QueueLook
  /** Its place in a list of which not all rows are drawn, which wants to know how high they are. */
  index?: number
  measure?: (row: HTMLTableRowElement | null) => void
}

/** A ticket in the table. The keyboard moves over the subjects; with a preview, pointing at a row chooses it first. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { ticket, now, isSelected, isChosen, onSelect, onChoose, look, index, measure } = props
  const room = look.density === 'dense' ? 'py-1' : 'py-2.5'
  const navigate = useNavigate()
  const address = to.ticket(ticket.number)

  function pressRow(event: PressEvent) {
    if (event.target instanceof Element && event.target.closest('a, label')) return
    if (onSelect && !isSelected) onSelect(ticket.number)
    else navigate(address)
  }

  /** The first press of a pointer chooses the row; the keyboard (a click without a count), or a second press, opens it. */
  function pressLink(event: PressEvent) {
    const isForBrowser = event.metaKey || event.ctrlKey || event.shiftKey
    if (!onSelect || isSelected || isForBrowser || event.detail === 0) return
    event.preventDefault()
    onSelect(ticket.number)
  }

  return (
    <tr
      ref={measure}
      data-index={index}
      // The head is the first row.
      aria-rowindex={index === undefined ? undefined : index + 2}
      onClick={pressRow}
      className={classes(
        'cursor-pointer align-top transition-colors duration-120 *:border-b *:border-line',
        isSelected ? 'bg-brand-soft *:first:shadow-[inset_3px_0_0_var(--brand)]' : 'hover:bg-hover',
        isChosen && 'bg-brand-soft',
      )}
    >
      <td className="p-0">
        <RowBox ticket={ticket} isChosen={isChosen} onChoose={onChoose} />
      </td>
      <td className={`${room} pe-3`}>
        <TimeCell ticket={ticket} now={now} />
      </td>
      <td className={`${room} pe-3`}>
        <Link
          to={address}
          aria-current={isSelected ? 'true' : undefined}
          onClick={pressLink}
          onFocus={(event) => event.target.matches(':focus-visible') && onSelect?.(ticket.number)}
          data-row-link
          data-number={ticket.number}
          className="line-clamp-2 scroll-mt-32 scroll-mb-24 font-medium leading-[1.45] no-underline"
        >
          <Marked text={ticket.subject} marks={ticket.found?.subject ?? []} />
        </Link>
        <FoundExcerpt found={ticket.found} />
        <span className="block truncate text-sm text-ink-2">
          <TicketFacts ticket={ticket} />
        </span>
      </td>
      {look.columns.map((column) => (
        <td key={column} className={`${room} pe-3`}>
          <QueueCell
            column={column}
            ticket={ticket}
            now={now}
            hasOfficer={!look.columns.includes('officer')}
          />
        </td>
      ))}
    </tr>
  )
})

type RowBoxProps = Pick<QueueRowProps, 'ticket' | 'isChosen' | 'onChoose'>

/** A box of the browser's own: a list has hundreds. With shift, all from the last one to this one. */
function RowBox({ ticket, isChosen, onChoose }: RowBoxProps) {
  const t = useText(queueMessages)
  const f = useFormat()
  return (
    <label className="flex min-h-15 cursor-pointer justify-center pt-3">
      <input
        type="checkbox"
        aria-label={t.chooseRow({ number: f.digits(ticket.number) })}
        checked={isChosen}
        onChange={(event) =>
          onChoose(ticket.number, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
        }
        className="size-4.5 accent-brand"
      />
    </label>
  )
}
