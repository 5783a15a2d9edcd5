import { getTicket } from '@sheba/contract/ticket-actions'
import { listTickets } from '@sheba/contract/ticket-lists'
import { type InfiniteData, QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { signInAs } from '../testing/people.ts'
import { serve } from '../testing/serve.ts'
import type { ListPage } from './long-lists.ts'
import { renewLongLists } from './renew-long-lists.ts'
import { aTicket } from './ticket.fixture.ts'
import { ticketKeys } from './ticket-keys.ts'

const number = (at: number) => `LHG-2026-${String(at).padStart(6, '0')}`
const key = ticketKeys.list({ view: 'open' })

function kept(pages: number): QueryClient {
  const queries = new QueryClient()
  const list = {
    pages: Array.from({ length: pages }, (_, at) => ({ items: [aTicket({ number: number(at + 1) })] })),
    pageParams: [],
  }
  queries.setQueryData<InfiniteData<ListPage>>(key, list)
  new QueryObserver(queries, {
    queryKey: key,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => list,
  }).subscribe(() => undefined)
  return queries
}

test('a long list gets what changed where it stands and its first page anew; the rest is not asked for', async () => {
  signInAs('officer')
  const ones = serve(getTicket, ({ params }) => ({
    ...aTicket({ number: String(params.number), version: 9 }),
  }))
  const lists = serve(listTickets, () => ({ items: [aTicket({ number: number(77) })], nextCursor: null }))
  const queries = kept(6)
  await renewLongLists(queries, new Set([number(5)]))
  const pages = queries.getQueryData<InfiniteData<ListPage>>(key)?.pages ?? []
  expect(pages.map(({ items }) => items?.map((item) => [item.number, item.version]))).toEqual([
    [[number(77), 3]],
    ...[2, 3, 4].map((at) => [[number(at), 3]]),
    [[number(5), 9]],
    [[number(6), 3]],
  ])
  expect([ones.length, lists.length, lists[0]?.query.get('view')]).toEqual([1, 1, 'open'])
})

test('a short list is left to be asked for as a whole', async () => {
  signInAs('officer')
  const ones = serve(getTicket, () => aTicket())
  await renewLongLists(kept(3), new Set([number(1)]))
  expect(ones).toHaveLength(0)
})
