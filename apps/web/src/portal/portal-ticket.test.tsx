import { cancelTicket, closeTicket, reopenTicket, replyToTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { signInAs } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { aResolvedTicket, aTicket } from './portal.fixture.ts'
import { PortalTicket } from './portal-ticket.tsx'

beforeEach(() => {
  signInAs('institution')
})

/** Shows a ticket, and the ticket it becomes. */
function Following({ first }: { first: Ticket }) {
  const [ticket, setTicket] = useState(first)
  return (
    <PortalTicket
      ticket={ticket}
      userId="user-1"
      contact={null}
      onTicket={(next) => next && setTicket(next)}
      mark={null}
      why="হিসাব"
      timeline={null}
    />
  )
}

const show = (ticket: Ticket) => renderWith(<Following first={ticket} />)
const button = (name: string) => screen.getByRole('button', { name })
const inDialog = () => within(screen.getByRole('dialog'))

describe('what may be done', () => {
  test('there are buttons for what `can` allows, and for nothing else', () => {
    show(aResolvedTicket({ can: {} }))
    expect(screen.queryByRole('button', { name: 'হ্যাঁ, সমাধান হয়েছে' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'সমাধান হয়নি' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'আবেদন বাতিল করুন' })).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('why this time is answered when asked', async () => {
    const { user } = show(aTicket())
    expect(screen.queryByText('হিসাব')).toBeNull()
    await user.click(button('কেন এই সময়?'))
    expect(screen.getByText('হিসাব')).toBeTruthy()
  })
})

describe('confirming', () => {
  test('closes it, with a rating and a comment, for the version that was seen', async () => {
    const calls = serve(closeTicket, () => aResolvedTicket({ status: 'closed', can: {} }))
    const { user } = show(aResolvedTicket())
    await user.click(button('হ্যাঁ, সমাধান হয়েছে'))
    await user.click(inDialog().getByRole('radio', { name: 'ভালো' }))
    await user.type(inDialog().getByRole('textbox'), 'ধন্যবাদ')
    await user.click(inDialog().getByRole('button', { name: 'নিশ্চিত করুন' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls[0]?.body).toEqual({ rating: 4, comment: 'ধন্যবাদ' })
    expect(calls[0]?.headers.get('if-match')).toBe('"3"')
    expect(screen.queryByRole('button', { name: 'হ্যাঁ, সমাধান হয়েছে' })).toBeNull()
  })

  test('when it was reopened meanwhile, it says so and cannot be pressed again', async () => {
    serve(closeTicket, () => refuse('changed-meanwhile', { current: aTicket({ version: 4 }) }))
    const { user } = show(aResolvedTicket())
    await user.click(button('হ্যাঁ, সমাধান হয়েছে'))
    await user.type(inDialog().getByRole('textbox'), 'ধন্যবাদ')
    await user.click(inDialog().getByRole('button', { name: 'নিশ্চিত করুন' }))
    expect(await inDialog().findByText(/এখন: প্রক্রিয়াধীন। কাজটি আর করা যায় না/)).toBeTruthy()
    expect(inDialog().getByRole('textbox')).toHaveProperty('value', 'ধন্যবাদ')
    expect(inDialog().getByRole('button', { name: 'নিশ্চিত করুন' })).toHaveProperty('disabled', true)
  })
})

describe('reopening', () => {
  test('needs a reason', async () => {
    const calls = serve(reopenTicket, () => aTicket())
    const { user } = show(aResolvedTicket())
    await user.click(button('সমাধান হয়নি'))
    await user.click(inDialog().getByRole('button', { name: 'আবার চালু করুন' }))
    expect(inDialog().getByText('কারণ লিখুন।')).toBeTruthy()
    expect(calls).toHaveLength(0)
  })

  test('somebody else was first: the text stays, and the second press is for the new version', async () => {
    const calls = serve(reopenTicket, ({ headers }) =>
      headers.get('if-match') === '"3"'
        ? refuse('changed-meanwhile', { current: aResolvedTicket({ version: 4 }) })
        : aTicket({ version: 5 }),
    )
    const { user } = show(aResolvedTicket())
    await user.click(button('সমাধান হয়নি'))
    await user.type(inDialog().getByRole('textbox'), 'একটি এখনো বন্ধ')
    await user.click(inDialog().getByRole('button', { name: 'আবার চালু করুন' }))
    expect(await inDialog().findByText(/এর মধ্যে আবেদনটি বদলেছে। এখন: নিষ্পন্ন/)).toBeTruthy()
    expect(inDialog().getByRole('textbox')).toHaveProperty('value', 'একটি এখনো বন্ধ')
    await user.click(inDialog().getByRole('button', { name: 'আবার চালু করুন' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls.map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"4"'])
    expect(calls[1]?.body).toEqual({ reason: 'একটি এখনো বন্ধ' })
  })
})

test('cancelling asks first, and carries the reason', async () => {
  const calls = serve(cancelTicket, () => aTicket({ status: 'cancelled', clock: { state: 'cancelled' } }))
  const { user } = show(aTicket({ can: { cancel: true } }))
  await user.click(button('আবেদন বাতিল করুন'))
  const question = within(screen.getByRole('alertdialog'))
  await user.type(question.getByRole('textbox'), 'নিজেরা ঠিক করেছি')
  await user.click(question.getByRole('button', { name: 'বাতিল করুন' }))
  expect(await screen.findByText('বাতিল করা হয়েছে')).toBeTruthy()
  expect(calls[0]?.body).toEqual({ reason: 'নিজেরা ঠিক করেছি' })
})

describe('replying', () => {
  const asked = aTicket({
    status: 'waiting',
    pause: {
      reason: 'requesterMustAnswer',
      message: 'ব্যাটারি না চার্জার?',
      expectedOn: '2026-11-26',
      since: '2026-11-22T06:00:00.000Z',
    },
    clock: { state: 'paused' },
    can: { reply: true },
  })

  test('the question of the office comes first, and its answer goes on with the work', async () => {
    const calls = serve(replyToTicket, () => aTicket({ can: { reply: true } }))
    const { user } = show(asked)
    expect(screen.getByText('ব্যাটারি না চার্জার?')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'উত্তর লিখুন' }), 'ব্যাটারি')
    await user.click(button('উত্তর পাঠান'))
    await waitFor(() => expect(screen.queryByText('ব্যাটারি না চার্জার?')).toBeNull())
    expect(calls[0]?.body).toEqual({ text: 'ব্যাটারি' })
  })

  test('without an answer it is kept, survives a reload, and goes once', async () => {
    let attempts = 0
    const calls = serve(replyToTicket, () => {
      attempts += 1
      return attempts === 1 ? Response.error() : aTicket({ can: { reply: true } })
    })
    const first = show(asked)
    await first.user.type(screen.getByRole('textbox', { name: 'উত্তর লিখুন' }), 'ব্যাটারি')
    await first.user.click(button('উত্তর পাঠান'))
    expect(await screen.findByText(/লেখাটি এই যন্ত্রে রাখা আছে/)).toBeTruthy()
    first.unmount()
    const second = show(asked)
    expect(screen.getByRole('textbox', { name: 'উত্তর লিখুন' })).toHaveProperty('value', 'ব্যাটারি')
    await second.user.click(button('উত্তর পাঠান'))
    await waitFor(() => expect(calls).toHaveLength(2))
    expect(calls[1]?.headers.get('idempotency-key')).toBe(calls[0]?.headers.get('idempotency-key'))
  })
})
