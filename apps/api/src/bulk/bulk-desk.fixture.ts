import { randomUUID } from 'node:crypto'
import type { Bulk, BulkItem, BulkPreview, BulkResult } from '@sheba/contract/bulk'
import type { Ticket } from '@sheba/contract/tickets'
import type { Answered, TestDesk } from '../testing/test-desk.ts'
import { workBulks } from './work-bulk.ts'

type Numbered = { number: string; version?: number }
type Asked = Record<string, unknown> & { as?: string; key?: string }

export const itemsOf = (tickets: readonly Numbered[]) => tickets.map(({ number }) => ({ number }))

export function bulkDesk(desk: TestDesk) {
  const start = ({ as = 'officer', key = randomUUID(), ...body }: Asked): Promise<Answered> =>
    desk.ask('POST', '/tickets/bulk', { as, body, key })
  return {
    start,
    /** A bulk where nothing else is expected than that it is taken on. */
    done: async (tickets: readonly Numbered[], action: object, more: Asked = {}): Promise<BulkResult> => {
      const answer = await start({ items: itemsOf(tickets), action, ...more })
      if (answer.status !== 201) throw new Error(answer.text)
      return answer.body
    },
    preview: async (body: object, as = 'officer'): Promise<BulkPreview> => {
      const answer = await desk.ask('POST', '/tickets/bulk/preview', { as, body, headers: english })
      if (answer.status !== 200) throw new Error(answer.text)
      return answer.body
    },
    undo: async ({ id }: Pick<Bulk, 'id'>, as = 'officer'): Promise<BulkResult> => {
      const answer = await desk.ask('POST', `/tickets/bulk/${id}/undo`, { as, headers: english })
      if (answer.status !== 200) throw new Error(answer.text)
      return answer.body
    },
    look: async ({ number }: Numbered, as = 'officer'): Promise<Ticket> =>
      (await desk.ask('GET', `/tickets/${number}`, { as })).body,
    work: () =>
      workBulks(desk.database, desk.deps.now, (error) => {
        throw error
      }),
  }
}

/** What became of each: number → state and code. */
export function became({ items }: { items: readonly BulkItem[] }): [string, string | null][] {
  return items.map(({ state, code }) => [state, code])
}

export const english = { 'accept-language': 'en' }
