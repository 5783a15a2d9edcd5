import type { CharterService } from '@sheba/contract/charter'
import type { Language } from '@sheba/contract/words'

/** `rows`: over how many services the cell reaches; 0 where a cell above reaches this far down. */
export type OfficerCell = { text: string | null; rows: number }

/**
 * The last column as it is printed: the responsible officer stands once, in a cell that reaches down over the services
 * after it until another is named. Services before the first officer have an empty cell of their own.
 */
export function officerCells(services: readonly CharterService[], language: Language): OfficerCell[] {
  const cells: OfficerCell[] = []
  let named: OfficerCell | null = null
  for (const service of services) {
    const text = service[language].officer
    if (text === null && named) {
      named.rows += 1
      cells.push({ text: named.text, rows: 0 })
      continue
    }
    const cell: OfficerCell = { text, rows: 1 }
    if (text !== null) named = cell
    cells.push(cell)
  }
  return cells
}
