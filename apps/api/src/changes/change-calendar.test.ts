import { describe, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { sendChange, changed as sent } from '../testing/send-change.ts'
import { testDesk } from '../testing/test-desk.ts'
import {
  apply,
  changed,
  closed,
  dhaka,
  iso,
  itemsOf,
  previewed,
  undone,
  work,
} from './change-desk.fixture.ts'

// Sunday 22 November 2026, 10:00: two days from now is Tuesday 10:00.
const desk = await testDesk()
const ticketOf = async (number: string, as = 'officer') =>
  (await desk.ask('GET', `/tickets/${number}`, { as })).body
const eventsOf = async (number: string) =>
  (await desk.ask('GET', `/tickets/${number}/events`, { as: 'officer' })).body.items
const at = (clock: string) => {
  desk.clock.now = dhaka(clock)
}
const tuesdayClosed = { kind: 'calendar', office: 'LHG', draft: closed('2026-11-24') }

describe('a day declared closed', () => {
  test('is shown with every deadline it would move, and nothing is moved by showing', async () => {
    const ticket = await raise(desk)
    const { change, items } = await previewed(desk, tuesdayClosed)
    expect(change).toMatchObject({ state: 'previewed', moving: 1, left: 0, examined: 1, wouldBeExcused: 0 })
    expect(change.about.days).toEqual([
      { on: '2026-11-24', name: { bn: 'নির্বাহী আদেশে ছুটি', en: 'Holiday by executive order' } },
    ])
    expect(items).toMatchObject([
      {
        ticket: ticket.number,
        dueBefore: iso('2026-11-24 10:00'),
        dueAfter: iso('2026-11-25 17:00'),
        left: null,
      },
    ])
    expect((await ticketOf(ticket.number)).clock.dueAt).toBe(iso('2026-11-24 10:00'))
    expect(
      (await desk.ask('GET', '/calendar/days?office=LHG&from=2026-11-24&to=2026-11-24', { as: 'officer' }))
        .body.items[0].open,
    ).toBe(true)
  })

  test('moves them once applied, with an event each; undoing puts them back and opens the day again', async () => {
    at('2026-11-22 11:00')
    const ticket = await raise(desk)
    const change = await changed(desk, tuesdayClosed)
    expect(change).toMatchObject({ state: 'applied', progress: null, can: { apply: false, undo: true } })
    const after = await ticketOf(ticket.number)
    expect(after.clock).toMatchObject({ dueAt: iso('2026-11-25 17:00'), breachedAt: null })
    expect(after.version).toBe(ticket.version + 1)
    expect((await eventsOf(ticket.number)).at(-1)).toMatchObject({
      type: 'ticket.deadlineChanged',
      changeId: change.id,
      dueAt: iso('2026-11-25 17:00'),
      by: { role: 'supervisor' },
    })
    const ledger = (await desk.ask('GET', `/tickets/${ticket.number}/deadline`, { as: 'officer' })).body
    expect(ledger.dueAt).toBe(iso('2026-11-25 17:00'))
    expect(ledger.steps.at(-1).kind).toBe('changed')

    expect(await undone(desk, change.id)).toMatchObject({ state: 'undone', left: 0 })
    expect((await ticketOf(ticket.number)).clock.dueAt).toBe(iso('2026-11-24 11:00'))
    const day = await desk.ask('GET', '/calendar/days?office=LHG&from=2026-11-24&to=2026-11-24', {
      as: 'officer',
    })
    expect(day.body.items[0].open).toBe(true)
    expect((await eventsOf(ticket.number)).at(-1)).toMatchObject({
      type: 'ticket.deadlineRestored',
      changeId: change.id,
    })
  })

  test('concerns a ticket raised after it by itself, and no change touches that one', async () => {
    at('2026-11-22 12:00')
    const change = await changed(desk, tuesdayClosed)
    const later = await raise(desk)
    expect(later.clock.dueAt).toBe(iso('2026-11-25 17:00'))
    expect((await itemsOf(desk, change.id)).map(({ ticket }) => ticket)).not.toContain(later.number)
    await undone(desk, change.id)
  })
})

describe('what a batch never does', () => {
  test('make a breach: what is brought forward keeps half an office day from then', async () => {
    at('2026-11-22 13:00')
    const closing = await changed(desk, tuesdayClosed)
    const ticket = await raise(desk)
    expect(ticket.clock.dueAt).toBe(iso('2026-11-25 17:00'))
    at('2026-11-25 16:00')
    const open = await changed(desk, {
      kind: 'calendar',
      office: 'LHG',
      draft: { withdrawDays: ['2026-11-24'] },
    })
    const { clock } = await ticketOf(ticket.number)
    // Half a day from Wednesday 16:00 is Thursday 12:00: what was left, Wednesday 17:00, is the earlier.
    expect(clock).toMatchObject({ dueAt: iso('2026-11-25 17:00'), breachedAt: null, band: 'critical' })
    expect([closing.state, open.state]).toEqual(['applied', 'applied'])
  })

  test('remove one: a breach that the new deadline would not have had stays, marked excused', async () => {
    at('2026-11-29 10:00')
    const ticket = await raise(desk)
    at('2026-12-01 12:00')
    const { change, items } = await previewed(desk, {
      kind: 'calendar',
      office: 'LHG',
      draft: closed('2026-12-01'),
    })
    expect(change.wouldBeExcused).toBeGreaterThanOrEqual(1)
    expect(items.find((item) => item.ticket === ticket.number)).toMatchObject({
      wouldBeExcused: true,
      bandBefore: 'overdue',
      bandAfter: 'overdue',
    })
    expect((await apply(desk, change.id)).status).toBe(202)
    await work(desk)
    const { clock } = await ticketOf(ticket.number)
    expect(clock).toMatchObject({ breachedAt: iso('2026-12-01 10:00'), excused: true, band: 'overdue' })
    expect((await eventsOf(ticket.number)).map(({ type }: { type: string }) => type).slice(-2)).toEqual([
      'ticket.breached',
      'ticket.deadlineChanged',
    ])

    await undone(desk, change.id)
    expect((await ticketOf(ticket.number)).clock).toMatchObject({
      breachedAt: iso('2026-12-01 10:00'),
      excused: false,
    })
  })

  test('judge a resolved ticket anew', async () => {
    at('2026-12-06 10:00')
    const ticket = await raise(desk)
    const resolved = await sent(desk, ticket, 'POST', '/resolution', 'officer', {
      outcome: 'solved',
      text: 'Done',
    })
    const { items } = await previewed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2026-12-08') })
    expect(items.map((item) => item.ticket)).not.toContain(ticket.number)
    expect((await ticketOf(ticket.number)).version).toBe(resolved.version)
  })

  test('move a due moment that was set by hand: it is left, and listed', async () => {
    at('2026-12-06 11:00')
    const ticket = await raise(desk)
    const set = await sendChange(desk, ticket, 'PUT', '/deadline', 'supervisor', {
      dueAt: iso('2026-12-09 12:00'),
      reason: 'Parts arrive on Wednesday',
    })
    expect(set.status).toBe(200)
    const change = await changed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2026-12-08') })
    expect(await itemsOf(desk, change.id, 'left')).toMatchObject([
      {
        ticket: ticket.number,
        left: 'setByHand',
        dueBefore: iso('2026-12-09 12:00'),
        dueAfter: iso('2026-12-09 12:00'),
      },
    ])
    expect((await ticketOf(ticket.number)).version).toBe(set.body.version)
    await undone(desk, change.id)
  })
})

test('what something else has changed since is left by undoing, and listed', async () => {
  at('2026-12-13 10:00')
  const [touched, untouched] = [await raise(desk), await raise(desk)]
  const change = await changed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2026-12-15') })
  at('2026-12-13 11:00')
  const moved = await ticketOf(touched.number)
  await sent(desk, moved, 'PATCH', '', 'officer', { service: 'field-ict-support' })
  const answer = await undone(desk, change.id)
  expect(answer.left).toBe(1)
  expect(await itemsOf(desk, change.id, 'left')).toMatchObject([
    { ticket: touched.number, left: 'changedSince' },
  ])
  expect((await ticketOf(untouched.number)).clock.dueAt).toBe(iso('2026-12-15 10:00'))
})

test('a word or a note changes no deadline: such a ticket is put back', async () => {
  at('2026-12-20 10:00')
  const ticket = await raise(desk)
  const change = await changed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2026-12-22') })
  await desk.ask('POST', `/tickets/${ticket.number}/replies`, { as: 'officer', body: { text: 'On the way' } })
  expect((await undone(desk, change.id)).left).toBe(0)
  expect((await ticketOf(ticket.number)).clock.dueAt).toBe(iso('2026-12-22 10:00'))
})

test('the offices below follow, other offices do not', async () => {
  at('2026-12-27 10:00')
  const lohagara = await raise(desk)
  const kalia = await raise(desk, { as: 'institution-kalia' })
  const own = await changed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2026-12-29') })
  const ownMoved = (await itemsOf(desk, own.id, 'moving')).map(({ ticket }) => ticket)
  expect(ownMoved).toContain(lohagara.number)
  expect(ownMoved).not.toContain(kalia.number)
  await undone(desk, own.id)
  const district = await desk.ask('GET', '/offices', { as: 'supervisor' })
  const narail = district.body.items.find(({ kind }: { kind: string }) => kind === 'district')
  const both = await changed(desk, { kind: 'calendar', office: narail.code, draft: closed('2026-12-29') })
  const moved = (await itemsOf(desk, both.id, 'moving')).map(({ ticket }) => ticket)
  expect(moved).toContain(lohagara.number)
  expect(moved).toContain(kalia.number)
  await undone(desk, both.id)
})

test('a preview of a calendar that was changed since is stale, and nothing of it is entered', async () => {
  at('2027-01-03 10:00')
  await raise(desk)
  const { change } = await previewed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2027-01-05') })
  await changed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2027-01-06') })
  const answer = await apply(desk, change.id)
  expect(answer).toMatchObject({ status: 409, body: { type: '/problems/preview-stale' } })
  expect((await desk.ask('GET', `/changes/${change.id}`, { as: 'supervisor' })).body.state).toBe('previewed')
})

test('is applied once and undone once, and the second time is refused', async () => {
  const { change } = await previewed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2027-01-12') })
  expect((await apply(desk, change.id)).body).toMatchObject({ state: 'applying' })
  expect((await apply(desk, change.id)).status).toBe(409)
  expect((await desk.ask('POST', `/changes/${change.id}/undo`, { as: 'supervisor' })).status).toBe(409)
  await work(desk)
  expect((await desk.ask('POST', `/changes/${change.id}/undo`, { as: 'supervisor' })).status).toBe(202)
  expect((await desk.ask('POST', `/changes/${change.id}/undo`, { as: 'supervisor' })).status).toBe(409)
  await work(desk)
})

test('a paused ticket is told, and resumes by the new calendar', async () => {
  at('2027-01-17 10:00')
  const ticket = await raise(desk)
  const pause = {
    reason: 'requesterAskedToDelay',
    message: 'Until the exam is over',
    expectedOn: '2027-01-20',
  }
  await sent(desk, ticket, 'POST', '/pause', 'officer', pause)
  const change = await changed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2027-01-21') })
  expect(await itemsOf(desk, change.id, 'moving')).toEqual(
    expect.arrayContaining([expect.objectContaining({ ticket: ticket.number, bandAfter: 'paused' })]),
  )
  at('2027-01-19 13:00')
  // Nineteen office hours of pause after Tuesday 10:00: fifteen until Wednesday's closing, and Thursday is closed.
  expect((await ticketOf(ticket.number)).clock.dueAt).toBe(iso('2027-01-24 13:00'))
})

test('a ticket that was changed can be reclassified, resolved and reported on', async () => {
  at('2027-01-31 10:00')
  const ticket = await raise(desk)
  await changed(desk, { kind: 'calendar', office: 'LHG', draft: closed('2027-02-02') })
  const moved = await ticketOf(ticket.number)
  expect(moved.clock.dueAt).toBe(iso('2027-02-03 17:00'))
  const other = await sent(desk, moved, 'PATCH', '', 'officer', { service: 'field-ict-support' })
  const ledger = (await desk.ask('GET', `/tickets/${ticket.number}/deadline`, { as: 'officer' })).body
  expect(ledger.steps.at(-1).to).toBe(other.clock.dueAt)
  at('2027-02-03 16:00')
  const resolution = { outcome: 'solved', text: 'Done' }
  const seen = await ticketOf(ticket.number)
  const done = await sent(desk, seen, 'POST', '/resolution', 'officer', resolution)
  expect(done.clock.breachedAt).toBeNull()
  const report = await desk.ask('GET', '/reports/sla?from=2027-01-31&to=2027-01-31', { as: 'officer' })
  expect(report.body.total).toMatchObject({ received: 1, resolved: 1, kept: 1, late: 0 })
})
