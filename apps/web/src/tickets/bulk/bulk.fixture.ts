import type { Bulk, BulkItem, BulkPreview } from '@sheba/contract/bulk'

export function aBulk(more: Partial<Bulk> = {}): Bulk {
  return {
    id: '0198f000-0000-7000-8000-0000000000b1',
    action: { kind: 'resolve', outcome: 'solved', text: 'চালু হয়েছে।' },
    notify: false,
    state: 'done',
    createdAt: '2026-11-22T04:00:00.000Z',
    finishedAt: '2026-11-22T04:00:01.000Z',
    undoneAt: null,
    total: 2,
    counts: { waiting: 0, done: 2, refused: 0, undone: 0, left: 0 },
    undoUntil: '2026-11-23T04:00:00.000Z',
    can: { undo: true },
    ...more,
  }
}

export function aBulkItem(more: Partial<BulkItem> = {}): BulkItem {
  return {
    number: 'LHG-2026-000823',
    subject: 'ল্যাপটপ চালু হচ্ছে না',
    status: 'resolved',
    version: 2,
    state: 'done',
    code: null,
    detail: null,
    ...more,
  }
}

export function aPreview(more: Partial<BulkPreview> = {}): BulkPreview {
  return { total: 2, allowed: 2, refused: 0, reasons: [], items: [], ...more }
}
