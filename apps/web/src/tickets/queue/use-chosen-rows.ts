import type { TicketFilters } from '@sheba/contract/ticket-lists'
import type { TicketItem } from '@sheba/contract/tickets'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BulkSelection } from '../bulk/bulk-selection.ts'
import { choose, chooseAll, noneChosen } from './chosen-rows.ts'

const nothing = { chosen: noneChosen, isAll: false }

/** The rows chosen of one list; another filter begins anew. `filter`: what the whole list is, `total` how many. */
export function useChosenRows(rows: readonly TicketItem[], filter: TicketFilters, total: number | undefined) {
  const question = JSON.stringify(filter)
  const [kept, keep] = useState({ question, ...nothing })
  const { chosen, isAll } = kept.question === question ? kept : nothing
  const seen = useRef(rows)
  useEffect(() => {
    seen.current = rows
  }, [rows])

  // The same function as long as the list is the same: a row is drawn again only when it has changed.
  const onChoose = useCallback(
    (number: string, isRange: boolean) =>
      keep((before) => ({
        question,
        isAll: false,
        chosen: choose(
          before.question === question ? before.chosen : noneChosen,
          seen.current,
          number,
          isRange,
        ),
      })),
    [question],
  )
  const isWhole = isAll && total !== undefined
  const selection: BulkSelection | null =
    chosen.by.size === 0 ? null : isWhole ? { filter, total } : { tickets: [...chosen.by.values()] }
  return {
    chosen: chosen.by,
    selection,
    onChoose,
    onChooseAll: () => keep({ question, isAll: false, chosen: chooseAll(chosen, rows) }),
    all:
      total === undefined
        ? undefined
        : { total, onChoose: () => keep({ question, chosen: chooseAll(noneChosen, rows), isAll: true }) },
    clear: () => keep({ question, ...nothing }),
  }
}
