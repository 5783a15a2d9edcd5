import type { Ticket } from '@sheba/contract/tickets'
import { expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const look = async ({ number }: { number: string }, as = 'officer'): Promise<Ticket> =>
  (await desk.ask('GET', `/tickets/${number}`, { as })).body
const link = (one: { number: string }, other: { number: string }, as = 'officer') =>
  desk.ask('POST', `/tickets/${one.number}/links`, { as, body: { ticket: other.number } })
const unlink = (one: { number: string }, other: { number: string }, as = 'officer') =>
  desk.ask('DELETE', `/tickets/${one.number}/links/${other.number}`, { as })

test('is shown at both, once, and taken away from either', async () => {
  const [one, other] = [await raise(desk), await raise(desk)]
  expect((await link(one, other)).body.linked).toEqual([other.number])
  expect((await link(other, one)).body.linked).toEqual([one.number])
  expect((await look(other)).version).toBe(2)
  expect(await eventsOf(desk, one, 'ticket.linked')).toMatchObject([{ ticket: other.number, internal: true }])
  expect((await unlink(other, one)).body.linked).toEqual([])
  expect((await look(one)).linked).toEqual([])
  expect(await eventsOf(desk, other, 'ticket.unlinked')).toMatchObject([{ ticket: one.number }])
  expect((await unlink(other, one)).status).toBe(404)
})

test('across offices it is shown to whoever may see the other, and its number is told to nobody else', async () => {
  const ours = await raise(desk)
  const theirs = await raise(desk, { as: 'institution-kalia' })
  const unseen = await link(ours, theirs)
  expect([unseen.status, unseen.body.errors[0].pointer]).toEqual([400, '#/ticket'])
  expect((await link(ours, theirs, 'supervisor')).body.linked).toEqual([theirs.number])
  expect((await look(ours)).linked).toEqual([])
  expect((await look(theirs, 'officer-kalia')).linked).toEqual([])
  expect((await look(ours, 'hq')).linked).toEqual([theirs.number])
  const events = await desk.ask('GET', `/tickets/${ours.number}/events`, { as: 'officer' })
  expect(events.text).not.toContain(theirs.number)
  const related = await desk.ask('GET', `/tickets/${ours.number}/related`, { as: 'officer' })
  expect(related.text).not.toContain(theirs.number)
  expect((await unlink(ours, theirs)).status).toBe(404)
})

test('not to itself, and not by who asks', async () => {
  const [one, other] = [await raise(desk), await raise(desk)]
  expect((await link(one, one)).status).toBe(400)
  expect((await link(one, other, 'institution')).status).toBe(403)
  const theirs = await raise(desk, { as: 'institution2' })
  await link(one, theirs)
  expect((await look(one, 'institution')).linked).toEqual([])
})

test('a merge that is undone takes its own link away, and leaves the one that people had made', async () => {
  const [one, other] = [await raise(desk), await raise(desk)]
  await link(one, other)
  const body = { items: [{ number: one.number }], action: { kind: 'merge', into: other.number } }
  const { bulk } = (await desk.ask('POST', '/tickets/bulk', { as: 'officer', body })).body
  await desk.ask('POST', `/tickets/bulk/${bulk.id}/undo`, { as: 'officer' })
  expect(await look(one)).toMatchObject({ status: 'new', mergedInto: null, linked: [other.number] })
})
