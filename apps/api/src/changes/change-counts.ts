import { shownDueAt } from '@sheba/clock/sla/shown-due-at'
import { bands } from '@sheba/contract/words'
import type { ByBand } from './change-reads.ts'
import type { Counts, KeptItem } from './change-store.ts'
import type { Item } from './reckon-part.ts'

/** What is kept of a ticket in a preview: nothing of it is done yet. Of a paused one, what resuming at `at` would give. */
export function keptItem({ ticket, preview, bandBefore, bandAfter, left }: Item, at: number): KeptItem {
  const dueBefore = new Date(shownDueAt(preview.before, preview.before.calendar, at))
  return {
    ticketId: ticket.id,
    dueBefore,
    dueAfter: left ? dueBefore : new Date(shownDueAt(preview.after, preview.after.calendar, at)),
    bandBefore,
    bandAfter: left ? bandBefore : bandAfter,
    wouldBeExcused: !left && preview.wouldBeExcused,
    left,
    doneAt: null,
    appliedVersion: null,
  }
}

/** The figures of a change: those that move by band, before and after; the others are left. */
export function countItems(items: readonly KeptItem[]): Counts {
  const byBand = { before: emptyBands(), after: emptyBands() }
  let left = 0
  let wouldBeExcused = 0
  for (const item of items) {
    if (item.left) {
      left++
      continue
    }
    byBand.before[item.bandBefore]++
    byBand.after[item.bandAfter]++
    if (item.wouldBeExcused) wouldBeExcused++
  }
  return { total: items.length - left, left, wouldBeExcused, byBand }
}

function emptyBands(): ByBand {
  return Object.fromEntries(bands.map((band) => [band, 0])) as ByBand
}
