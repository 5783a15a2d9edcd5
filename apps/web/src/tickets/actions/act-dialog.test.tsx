import { listOfficers } from '@sheba/contract/officers'
import { listUnions } from '@sheba/contract/offices'
import {
  assignTicket,
  cancelTicket,
  editTicket,
  pauseTicket,
  replyToTicket,
  resolveTicket,
  resumeTicket,
  undoLast,
} from '@sheba/contract/ticket-actions'
import { listTicketEvents, type TicketEvent } from '@sheba/contract/ticket-history'
import type { Ticket } from '@sheba/contract/tickets'
import { act, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { signInAs, someone } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { refuse, serve } from '../../testing/serve.ts'
import { aTicket, can } from '../ticket.fixture.ts'
import { ActBar } from './act-bar.tsx'

beforeEach(() => {
  signInAs('officer')
})

const show = (ticket: Ticket = aTicket()) => renderWith(<ActBar ticket={ticket} me={someone('officer')} />)
const dialog = async () => within(await screen.findByRole('dialog'))

async function open(name: string, ticket?: Ticket) {
  const shown = show(ticket)
  await shown.user.click(screen.getByRole('button', { name: new RegExp(name) }))
  return { ...shown, form: await dialog() }
}

async function openMore(name: string, ticket?: Ticket) {
  const shown = show(ticket)
  await shown.user.click(screen.getByRole('button', { name: 'আরও কাজ' }))
  await shown.user.click(await screen.findByRole('button', { name }))
  return { ...shown, form: await dialog() }
}

/** Written at once: letter by letter is the field's own matter. */
async function write(user: ReturnType<typeof show>['user'], field: HTMLElement, text: string) {
  await user.click(field)
  await user.paste(text)
}

/** The rows of the table of versions, cell by cell. */
const cells = (form: Awaited<ReturnType<typeof dialog>>) =>
  form.getAllByRole('row').map((row) => Array.from(row.children, (cell) => cell.textContent))

function anEvent(text: string, at: string): TicketEvent {
  return {
    id: `0198f000-0000-7000-8000-0000000000${text.length}`,
    at,
    type: 'ticket.noted',
    by: { name: { bn: 'কর্মকর্তা', en: 'Officer' }, role: 'officer' },
    internal: true,
    text,
  }
}

describe('what is offered is what the server says may be done', () => {
  test('nothing, and it is said', () => {
    show(aTicket({ can: can() }))
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('এই আবেদনে এখন আপনার করার কিছু নেই।')).toBeTruthy()
  })
  test('a resolved one can be reopened and answered', () => {
    show(aTicket({ status: 'resolved', can: can('reopen', 'reply') }))
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'পুনরায় চালু করুন',
      'উত্তর দিনR',
    ])
  })
  test('a paused one is resumed instead of paused', () => {
    show(aTicket({ can: can('pause', 'resume') }))
    expect(screen.getByRole('button', { name: /আবার চালু করুন/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /স্থগিত করুন/ })).toBeNull()
  })
})

test('resolving sends outcome and text with the version that was seen', async () => {
  const calls = serve(resolveTicket, () => aTicket({ status: 'resolved', version: 4 }))
  const { user, form } = await open('নিষ্পন্ন করুন')
  await user.click(form.getByRole('button', { name: 'নিষ্পন্ন করুন' }))
  expect(form.getByText('এটি লিখতে হবে।')).toBeTruthy()
  expect(calls).toHaveLength(0)
  await user.click(form.getByRole('radio', { name: 'উত্তর দেওয়া হয়েছে' }))
  await write(user, form.getByRole('textbox', { name: /কী করা হলো/ }), 'চার্জার বদলানো হয়েছে')
  await user.click(form.getByRole('button', { name: 'নিষ্পন্ন করুন' }))
  expect(await screen.findByText('নিষ্পন্ন হয়েছে')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(calls[0]?.body).toEqual({ outcome: 'answered', text: 'চার্জার বদলানো হয়েছে' })
  expect(calls[0]?.headers.get('if-match')).toBe('"3"')
  expect(calls[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/)
})

test('when somebody was faster, it shows what changed, keeps what was typed, and sends it again by the new version', async () => {
  let answers = 0
  const calls = serve(resolveTicket, () => {
    answers += 1
    return answers === 1
      ? refuse('changed-meanwhile', { current: aTicket({ status: 'waiting', version: 4, assignee: null }) })
      : aTicket({ status: 'resolved', version: 8 })
  })
  serve(listTicketEvents, () => ({
    items: [anEvent('আগের কথা', '2026-11-22T04:05:00.000Z'), anEvent('তার আনা হবে', '2026-11-22T05:00:00.000Z')],
    nextCursor: null,
  }))
  const { user, form } = await open('নিষ্পন্ন করুন')
  const text = form.getByRole('textbox', { name: /কী করা হলো/ })
  await write(user, text, 'ঠিক করা হয়েছে')
  await user.click(form.getByRole('button', { name: 'নিষ্পন্ন করুন' }))
  expect(await form.findByText('এর মধ্যে আবেদনটি বদলে গেছে')).toBeTruthy()
  expect(cells(form)).toEqual([
    ['তথ্য', 'আপনি যা দেখেছিলেন', 'এখন যা আছে', 'আপনার'],
    ['অবস্থাদুজনেই বদলেছেন', 'প্রক্রিয়াধীন', 'আবেদনকারীর অপেক্ষায়', 'নিষ্পন্ন'],
    ['কর্মকর্তা', 'সহকারী প্রোগ্রামার', 'কেউ নন', '–'],
  ])
  expect(await form.findByText('তার আনা হবে')).toBeTruthy()
  expect(form.queryByText('আগের কথা')).toBeNull()
  expect((text as HTMLTextAreaElement).value).toBe('ঠিক করা হয়েছে')
  await user.click(form.getByRole('button', { name: 'নিষ্পন্ন করুন' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(calls.map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"4"'])
})

describe('when both have edited', () => {
  const mine = 'ল্যাবের ছয়টি ল্যাপটপ'
  const theirs = aTicket({ version: 4, subject: 'ল্যাবের সাতটি ল্যাপটপ', kind: 'complaint' })

  async function stale() {
    let answers = 0
    const calls = serve(editTicket, () => {
      answers += 1
      return answers === 1
        ? refuse('changed-meanwhile', { current: theirs })
        : aTicket({ ...theirs, version: 5 })
    })
    serve(listTicketEvents, () => ({ items: [], nextCursor: null }))
    serve(listUnions, () => ({ items: [], nextCursor: null }))
    const { user, form } = await openMore('সংশোধন করুন')
    const subject: HTMLInputElement = form.getByRole('textbox', { name: /^বিষয়/ })
    await user.clear(subject)
    await write(user, subject, mine)
    const send = () => user.click(form.getByRole('button', { name: 'সংশোধন করুন' }))
    await send()
    await form.findByText('এর মধ্যে আবেদনটি বদলে গেছে')
    return { user, form, subject, send, calls }
  }

  test('both versions stand side by side, mine in the form, and what I left alone is as it is now', async () => {
    const { form, subject } = await stale()
    expect(cells(form).slice(1)).toEqual([
      ['বিষয়দুজনেই বদলেছেন', 'ডিজিটাল ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না', 'ল্যাবের সাতটি ল্যাপটপ', `${mine}এখনকারটি নিন`],
      ['ধরন', 'অনুরোধ', 'অভিযোগ', '–'],
    ])
    expect(subject.value).toBe(mine)
    expect((form.getByRole('radio', { name: 'অভিযোগ' }) as HTMLInputElement).checked).toBe(true)
  })

  test('mine is sent by the new version, and only mine', async () => {
    const { send, calls } = await stale()
    await send()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls[1]?.body).toEqual({ subject: mine })
    expect(calls[1]?.headers.get('if-match')).toBe('"4"')
  })

  test('theirs can be taken, merged into, and mine comes back', async () => {
    const { user, form, subject, send, calls } = await stale()
    await user.click(form.getByRole('button', { name: 'বিষয়: এখনকারটি নিন' }))
    expect(subject.value).toBe('ল্যাবের সাতটি ল্যাপটপ')
    await send()
    expect(form.getByText('কিছু বদলানো হয়নি।')).toBeTruthy()
    await write(user, subject, ' ও প্রিন্টার')
    await user.click(form.getByRole('button', { name: 'বিষয়: এখনকারটি নিন' }))
    await user.click(form.getByRole('button', { name: 'বিষয়: আমারটিতে ফিরুন' }))
    expect(subject.value).toBe(mine)
    await user.click(form.getByRole('button', { name: 'বিষয়: এখনকারটি নিন' }))
    await write(user, subject, ' ও প্রিন্টার')
    await send()
    await waitFor(() => expect(calls).toHaveLength(2))
    expect(calls[1]?.body).toEqual({ subject: 'ল্যাবের সাতটি ল্যাপটপ ও প্রিন্টার' })
  })
})

test('a form that is open stays, with its words, when the ticket can no longer be worked on', async () => {
  const { user } = renderWith(<CancelledElsewhere />)
  await user.click(screen.getByRole('button', { name: /উত্তর দিন/ }))
  const form = await dialog()
  await write(user, form.getByRole('textbox', { name: /উত্তর/ }), 'কাল আসছি')
  act(() => screen.getByText('elsewhere').click())
  expect(form.getByDisplayValue('কাল আসছি')).toBeTruthy()
})

function CancelledElsewhere() {
  const [ticket, setTicket] = useState(aTicket())
  const cancelled = aTicket({ status: 'cancelled', version: 9, can: can() })
  return (
    <>
      <ActBar ticket={ticket} me={someone('officer')} />
      <button type="button" onClick={() => setTicket(cancelled)}>
        elsewhere
      </button>
    </>
  )
}

test('pausing shows the server’s word on each field', async () => {
  serve(pauseTicket, () =>
    refuse('invalid-request', {
      errors: [{ pointer: '#/expectedOn', detail: '৬০ দিনের মধ্যে একটি দিন দিন।' }],
    }),
  )
  const { user, form } = await open('স্থগিত করুন')
  await user.click(form.getByRole('radio', { name: /প্রতিষ্ঠান বন্ধ/ }))
  await write(user, form.getByRole('textbox', { name: /যা জানাবেন/ }), 'ছুটি শেষে আসব')
  await write(user, form.getByRole('textbox', { name: /কবে পর্যন্ত/ }), '২৪/১১/২০২৯')
  await user.click(form.getByRole('button', { name: 'স্থগিত করুন' }))
  const day = form.getByRole('textbox', { name: /কবে পর্যন্ত/ })
  await waitFor(() => expect(day.getAttribute('aria-invalid')).toBe('true'))
  expect(form.getByText('৬০ দিনের মধ্যে একটি দিন দিন।')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(day))
})

test('an illegal move is told above the form, which stays', async () => {
  serve(assignTicket, () => refuse('illegal-move', { detail: 'এটি আর চলছে না।' }))
  serve(listOfficers, () => ({ items: [], nextCursor: null }))
  const { user, form } = await open('দায়িত্ব দিন', aTicket({ can: can('assign') }))
  await user.click(await form.findByRole('radio', { name: 'কেউ নন' }))
  await user.click(form.getByRole('button', { name: 'দায়িত্ব দিন' }))
  expect(await form.findByRole('alert')).toBeTruthy()
  expect(form.getByText('এটি আর চলছে না।')).toBeTruthy()
})

describe('what needs no words is done at one press', () => {
  const waiting = aTicket({ status: 'waiting', can: can('resume') })
  const undoName = 'ফিরিয়ে নিন'

  test('it shows at once, settles after, and can be taken back by its button', async () => {
    const calls = serve(resumeTicket, () => aTicket({ status: 'inProgress', version: 4 }))
    const undone = serve(undoLast, () => aTicket({ status: 'waiting', version: 5 }))
    const { user, queries } = show(waiting)
    queries.setQueryData(['tickets', 'one', waiting.number], waiting)
    const shown = () => queries.getQueryData<Ticket>(['tickets', 'one', waiting.number])
    await user.click(screen.getByRole('button', { name: /আবার চালু করুন/ }))
    expect(shown()).toMatchObject({ status: 'inProgress', pause: null, clock: { state: 'running' } })
    await user.click(await screen.findByRole('button', { name: undoName }))
    await waitFor(() => expect(shown()).toMatchObject({ status: 'waiting', version: 5 }))
    expect(calls).toHaveLength(1)
    expect(undone[0]?.headers.get('if-match')).toBe('"4"')
  })

  test('refused, it is again what it was, and the reason is told', async () => {
    serve(resumeTicket, () => refuse('illegal-move', { detail: 'এটি আর স্থগিত নেই।' }))
    const { user, queries } = show(waiting)
    queries.setQueryData(['tickets', 'one', waiting.number], waiting)
    await user.click(screen.getByRole('button', { name: /আবার চালু করুন/ }))
    expect(await screen.findByText(/এটি আর স্থগিত নেই।/)).toBeTruthy()
    expect(queries.getQueryData(['tickets', 'one', waiting.number])).toMatchObject({ status: 'waiting' })
    expect(screen.queryByRole('button', { name: undoName })).toBeNull()
  })
})

test('a reply, a note and the requester’s words are sent as what they are', async () => {
  const calls = serve(replyToTicket, () => aTicket({ version: 4 }))
  const reply = await open('উত্তর দিন')
  await write(reply.user, reply.form.getByRole('textbox', { name: /উত্তর/ }), 'কাল আসছি')
  await reply.user.click(reply.form.getByRole('button', { name: 'উত্তর দিন' }))
  await waitFor(() => expect(calls).toHaveLength(1))
  reply.unmount()

  const note = await openMore('নোট রাখুন')
  await write(note.user, note.form.getByRole('textbox', { name: /নোট/ }), 'ব্যাটারি লাগবে')
  await note.user.click(note.form.getByRole('button', { name: 'নোট রাখুন' }))
  await waitFor(() => expect(calls).toHaveLength(2))
  note.unmount()

  const said = await openMore('আবেদনকারীর কথা লিখুন')
  await said.user.click(said.form.getByRole('radio', { name: 'সরাসরি' }))
  await write(said.user, said.form.getByRole('textbox', { name: /তিনি যা বললেন/ }), 'আজ খোলা')
  await said.user.click(said.form.getByRole('button', { name: 'আবেদনকারীর কথা লিখুন' }))
  await waitFor(() => expect(calls).toHaveLength(3))
  expect(calls.map(({ body }) => body)).toEqual([
    { text: 'কাল আসছি' },
    { text: 'ব্যাটারি লাগবে', internal: true },
    { text: 'আজ খোলা', from: 'requester', channel: 'inPerson' },
  ])
})

test('a ticket is given to another officer of its office, or to nobody', async () => {
  const mine = someone('officer')
  const other = {
    id: '0198f000-0000-7000-8000-000000000022',
    login: 'officer2',
    name: { bn: 'রক্ষণাবেক্ষণ প্রকৌশলী', en: 'Maintenance Engineer' },
    title: { bn: 'প্রকৌশলী', en: 'Engineer' },
    role: 'officer' as const,
    office: aTicket().office,
    active: true,
  }
  serve(listOfficers, () => ({ items: [{ ...other, id: mine.officerId ?? '' }, other], nextCursor: null }))
  const calls = serve(assignTicket, () => aTicket({ version: 4 }))
  const { user, form } = await open('দায়িত্ব দিন')
  await user.click(await form.findByRole('radio', { name: /^রক্ষণাবেক্ষণ প্রকৌশলী/ }))
  await user.click(form.getByRole('button', { name: 'দায়িত্ব দিন' }))
  await waitFor(() => expect(calls[0]?.body).toEqual({ officerId: other.id }))
})

test('an edit sends only what was changed', async () => {
  serve(listUnions, () => ({ items: [], nextCursor: null }))
  const calls = serve(editTicket, () => aTicket({ version: 4 }))
  const { user, form } = await openMore('সংশোধন করুন')
  await user.click(form.getByRole('button', { name: 'সংশোধন করুন' }))
  expect(form.getByText('কিছু বদলানো হয়নি।')).toBeTruthy()
  await user.click(form.getByRole('radio', { name: 'অভিযোগ' }))
  await user.click(form.getByRole('button', { name: 'সংশোধন করুন' }))
  await waitFor(() => expect(calls[0]?.body).toEqual({ kind: 'complaint' }))
})

test('cancelling asks for a reason', async () => {
  const calls = serve(cancelTicket, () => aTicket({ status: 'cancelled' }))
  const { user, form } = await openMore('বাতিল করুন')
  await user.click(form.getByRole('button', { name: 'বাতিল করুন' }))
  expect(form.getByText('এটি লিখতে হবে।')).toBeTruthy()
  await write(user, form.getByRole('textbox', { name: 'কারণ' }), 'দুইবার লেখা')
  await user.click(form.getByRole('button', { name: 'বাতিল করুন' }))
  await waitFor(() => expect(calls[0]?.body).toEqual({ reason: 'দুইবার লেখা' }))
})
