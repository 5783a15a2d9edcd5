import type { Bulk, BulkItem } from '@sheba/contract/bulk'
import type { Language } from '@sheba/contract/words'
import type { BulkItemRow, BulkRow } from './bulk-reads.ts'
import { saidWhy } from './said-why.ts'
import { mayUndo, undoUntil } from './undo-bulk.ts'

export function bulkView(row: BulkRow, now: number): Bulk {
  const { waiting = 0, done = 0, refused = 0, undone = 0, left = 0 } = row.counts
  return {
    id: row.id,
    action: row.action,
    notify: row.notify,
    state: row.state,
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    undoneAt: row.undone_at?.toISOString() ?? null,
    total: waiting + done + refused + undone + left,
    counts: { waiting, done, refused, undone, left },
    undoUntil: row.action.kind === 'export' ? null : new Date(undoUntil(row)).toISOString(),
    can: { undo: mayUndo(row, now) },
  }
}

export function bulkItemView(row: BulkItemRow, language: Language): BulkItem {
  const { number, subject, status, version, state, code, detail } = row
  const because = code === null ? null : { code, detail }
  return { number, subject, status, version, state, ...saidWhy(because, language) }
}
