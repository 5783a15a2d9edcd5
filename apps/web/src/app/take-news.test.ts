import type { TicketNews } from '@sheba/contract/live'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ticketKeys } from '../tickets/ticket-keys.ts'
import { newsTaker } from './take-news.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const list = ticketKeys.list({ view: 'open' })
const one = ticketKeys.one('LHG-2026-000001')
const other = ticketKeys.one('LHG-2026-000002')

function kept({ listed = 3, opened = 3 } = {}) {
  const queries = new QueryClient()
  queries.setQueryData(list, {
    pages: [{ items: [{ number: 'LHG-2026-000001', version: listed }], nextCursor: null }],
    pageParams: [undefined],
  })
  queries.setQueryData(one, { number: 'LHG-2026-000001', version: opened })
  queries.setQueryData(other, { number: 'LHG-2026-000002', version: 1 })
  const hear = newsTaker(queries)
  const isOld = (key: readonly unknown[]) => queries.getQueryState(key)?.isInvalidated
  return { hear, isOld }
}

function ticket(version: number, number = 'LHG-2026-000001') {
  const news: TicketNews = {
    id: '0198f000-0000-7000-8000-000000000001',
    at: '2026-11-22T04:00:00.000Z',
    type: 'ticket.noted',
    by: { name: { bn: 'কর্মকর্তা', en: 'Officer' }, role: 'officer' },
    internal: false,
    ticket: number,
    version,
  }
  return { event: 'ticket', id: null, data: news }
}

test('a later version is asked for wherever the ticket is shown, and nothing else of one ticket', () => {
  const { hear, isOld } = kept()
  hear(ticket(4))
  vi.advanceTimersByTime(100)
  expect([isOld(list), isOld(one), isOld(other)]).toEqual([true, true, false])
})

test('what is known already is not asked for', () => {
  const { hear, isOld } = kept()
  hear(ticket(3))
  vi.advanceTimersByTime(2_000)
  expect([isOld(list), isOld(one)]).toEqual([false, false])
})

test('a list that is behind the page of its ticket is asked for', () => {
  const { hear, isOld } = kept({ listed: 2 })
  hear(ticket(3))
  vi.advanceTimersByTime(100)
  expect(isOld(list)).toBe(true)
})

test('a ticket that is nowhere yet may belong into a list', () => {
  const { hear, isOld } = kept()
  hear(ticket(1, 'LHG-2026-000009'))
  vi.advanceTimersByTime(100)
  expect([isOld(list), isOld(one)]).toEqual([true, false])
})

test('when too much has happened, all is asked for', () => {
  const { hear, isOld } = kept()
  hear({ event: 'renew', id: '1:2:', data: {} })
  vi.advanceTimersByTime(100)
  expect([isOld(list), isOld(one), isOld(other)]).toEqual([true, true, true])
})

test('what is not of this contract changes nothing', () => {
  const { hear, isOld } = kept()
  hear({ event: 'ticket', id: null, data: { ticket: 7 } })
  hear({ event: null, id: '1:2:', data: null })
  vi.advanceTimersByTime(2_000)
  expect(isOld(list)).toBe(false)
})
