import type { TicketItem } from '@sheba/contract/tickets'
import type { QueueColumn } from '@sheba/contract/words'
import { type KeyboardEvent, lazy, type ReactNode, Suspense } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { columnNames } from './look-box.tsx'
import { mostDrawn } from './most-drawn.ts'
import { moveRowFocus } from './move-row-focus.ts'
import { type QueueLook, usualLook } from './queue-look.ts'
import { queueMessages } from './queue-messages.ts'
import { QueueRows } from './queue-rows.tsx'

const LongRows = lazy(async () => ({ default: (await import('./long-rows.tsx')).LongRows }))

type QueueTableProps = {
  rows: readonly TicketItem[]
  now: number
  selected: string | null
  onSelect: ((number: string) => void) | undefined
  chosen: ReadonlyMap<string, unknown>
  onChoose: (number: string, isRange: boolean) => void
  onChooseAll: () => void
  look?: QueueLook
}

/** The queue on a desk. Up and down move between the rows. */
export function QueueTable(props: QueueTableProps) {
  const { rows, now, selected, onSelect, chosen, onChoose, onChooseAll, look = usualLook } = props
  const t = useText(queueMessages)
  const drawn = { rows, now, selected, onSelect, chosen, onChoose, look, onKeyDown: moveFocus }
  return (
    <table
      aria-rowcount={rows.length > mostDrawn ? rows.length + 1 : undefined}
      className="w-full table-fixed border-collapse text-start"
    >
      <caption className="sr-only">{t.tickets}</caption>
      <QueueHead
        look={look}
        box={
          <AllBox
            chosen={rows.filter(({ number }) => chosen.has(number)).length}
            of={rows.length}
            onChange={onChooseAll}
          />
        }
      />
      {rows.length <= mostDrawn ? (
        <QueueRows {...drawn} />
      ) : (
        <Suspense fallback={<QueueRows {...drawn} rows={rows.slice(0, mostDrawn)} />}>
          <LongRows {...drawn} />
        </Suspense>
      )}
    </table>
  )
}

export function QueueHead({ box, look = usualLook }: { box?: ReactNode; look?: QueueLook }) {
  const t = useText(queueMessages)
  const head =
    'sticky top-(--top-bar) z-10 border-y border-line bg-surface py-2 text-start text-sm font-normal text-ink-2'
  return (
    <thead>
      <tr>
        <td className={`${head} w-12 p-0`}>{box}</td>
        <th scope="col" className={`${head} w-50 pe-3`}>
          {t.columnTime}
        </th>
        <th scope="col" className={`${head} pe-3`}>
          {t.columnSubject}
        </th>
        {look.columns.map((column) => (
          <th key={column} scope="col" className={`${head} ${columnWidths[column]} pe-3`}>
            {t[columnNames[column]]}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const columnWidths = {
  service: 'w-42',
  union: 'w-32',
  receivedAt: 'w-36',
  officer: 'w-40',
  status: 'w-36',
} as const satisfies Record<QueueColumn, string>

function AllBox({ chosen, of, onChange }: { chosen: number; of: number; onChange: () => void }) {
  const t = useText(queueMessages)
  return (
    <label className="flex cursor-pointer justify-center">
      <input
        type="checkbox"
        aria-label={t.chooseAllRows}
        checked={chosen === of}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && chosen < of
        }}
        onChange={onChange}
        className="size-4.5 accent-brand"
      />
    </label>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step !== 0 && moveRowFocus(event.currentTarget, step)) event.preventDefault()
}
