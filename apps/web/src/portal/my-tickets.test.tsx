import { countTickets, listTickets } from '@sheba/contract/ticket-lists'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { signInAs } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { MyTickets } from './my-tickets.tsx'
import { aResolvedTicket, aTicket } from './portal.fixture.ts'

beforeEach(() => {
  signInAs('institution')
  serve(countTickets, () => ({
    total: 9,
    byBand: { overdue: 0, paused: 0, critical: 0, approaching: 0, onTrack: 4 },
    byView: {
      mine: 4,
      unassigned: 0,
      open: 4,
      overdue: 0,
      dueToday: 0,
      paused: 0,
      referred: 0,
      resolved: 2,
    },
  }))
})

const show = (path = '/my-tickets') => renderWith(<MyTickets markOf={() => null} />, { path })

test('begins with the open ones, and another tab is another address', async () => {
  const calls = serve(listTickets, ({ query }) => ({
    items: [query.get('view') === 'resolved' ? aResolvedTicket({ subject: 'নিষ্পন্নটি' }) : aTicket()],
    nextCursor: null,
  }))
  const { user, address } = show()
  expect(await screen.findByRole('link', { name: 'ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না' })).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: /^নিশ্চিত করুন/ }))
  expect(await screen.findByRole('link', { name: 'নিষ্পন্নটি' })).toBeTruthy()
  expect(address()).toBe('/my-tickets?tab=resolved')
  expect(calls.map(({ query }) => query.get('view'))).toEqual(['open', 'resolved'])
})

test('the words searched stand in the address, and nothing found is said', async () => {
  const calls = serve(listTickets, () => ({ items: [], nextCursor: null }))
  const { user, address } = show('/my-tickets?tab=all')
  await user.type(screen.getByRole('searchbox', { name: 'আবেদন খুঁজুন' }), 'প্রিন্টার')
  expect(await screen.findByText('“প্রিন্টার” দিয়ে কিছু মেলেনি')).toBeTruthy()
  expect(new URLSearchParams(address().split('?')[1]).get('q')).toBe('প্রিন্টার')
  expect(calls.at(-1)?.query.get('q')).toBe('প্রিন্টার')
})

test('the rest comes a page at a time; a ticket that moved between two pages stands once, as it is now', async () => {
  serve(listTickets, ({ query }) =>
    query.get('cursor') === 'next'
      ? {
          items: [aTicket({ subject: 'বদলেছে' }), aTicket({ number: 'LHG-2026-000400', subject: 'পরেরটি' })],
          nextCursor: null,
        }
      : { items: [aTicket({ subject: 'আগে যেমন ছিল' })], nextCursor: 'next' },
  )
  const { user } = show()
  await user.click(await screen.findByRole('button', { name: 'আরও দেখুন' }))
  expect(await screen.findByRole('link', { name: 'পরেরটি' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'বদলেছে' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'আগে যেমন ছিল' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'আরও দেখুন' })).toBeNull()
})

test('what could not be fetched can be asked for again', async () => {
  let isBroken = true
  serve(listTickets, () =>
    isBroken ? refuse('unexpected', { detail: 'একটু পরে।' }) : { items: [aTicket()], nextCursor: null },
  )
  const { user } = show()
  await screen.findByText('আবেদনগুলো আনা গেল না')
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'আবার চেষ্টা করুন' }))
  await waitFor(() => expect(screen.queryByText('আবেদনগুলো আনা গেল না')).toBeNull())
  expect(screen.getByRole('link', { name: 'ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না' })).toBeTruthy()
})
