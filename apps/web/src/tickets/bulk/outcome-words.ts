import type { Bulk } from '@sheba/contract/bulk'
import type { Texts } from '../../i18n/messages.ts'
import type { bulkMessages } from './bulk-messages.ts'

/** What became of a bulk that has come to its end, in a line. */
export function outcomeWords({ state, counts }: Bulk, t: Texts<typeof bulkMessages>): string {
  const { done, refused, undone, left } = counts
  if (state === 'undone') {
    return left === 0 ? t.undoneAll({ count: undone }) : t.undoneSome({ undone, left })
  }
  return refused === 0 ? t.doneAll({ count: done }) : t.doneSome({ done, refused })
}
