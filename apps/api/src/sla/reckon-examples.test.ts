import type { PolicyExample } from '@sheba/contract/policies'
import { expect, test } from 'vitest'
import { pointers } from '../testing/pointers.ts'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
const reckon = (body: unknown) => desk.ask('POST', '/policies/examples', { as: 'supervisor', body })

// The worked cases of a Thursday at 16:30, on every basis.
test.each([
  ['calendarRolled', 'sameTime', '2026-11-29T17:00'],
  ['working', 'sameTime', '2026-11-30T16:30'],
  ['working', 'closeOfDay', '2026-11-30T17:00'],
  ['calendar', 'sameTime', '2026-11-28T16:30'],
])('two days on the basis %s, ending %s', async (basis, ends, due) => {
  const promise = { kind: 'days', days: 2, basis, ends }
  const { status, body } = await reckon({ promise, receivedAt: [dhaka('2026-11-26T16:30')] })
  expect([status, body.items[0].dueAt]).toEqual([200, dhaka(due)])
})

test('without moments: an ordinary morning, the last hour of the week, and the weekend', async () => {
  const { body } = await reckon({ promise: { kind: 'immediate', toleranceMinutes: 15 } })
  expect(body.items.map(({ receivedAt, dueAt }: PolicyExample) => [receivedAt, dueAt])).toEqual([
    [dhaka('2026-11-29T10:00'), dhaka('2026-11-29T10:15')],
    [dhaka('2026-11-26T16:30'), dhaka('2026-11-26T16:45')],
    [dhaka('2026-11-27T12:00'), dhaka('2026-11-29T09:15')],
  ])
})

test('the bands begin where the thresholds say', async () => {
  const promise = { kind: 'days', days: 1, basis: 'working', ends: 'sameTime' }
  const thresholds = { approachingShare: 0.75, criticalShare: 0.25, criticalFloorMinutes: 0 }
  const { body } = await reckon({ promise, thresholds, receivedAt: [dhaka('2026-11-22T09:00')] })
  expect(body.items[0]).toEqual({
    receivedAt: dhaka('2026-11-22T09:00'),
    dueAt: dhaka('2026-11-23T09:00'),
    approachingAt: dhaka('2026-11-22T11:00'),
    criticalAt: dhaka('2026-11-22T15:00'),
  })
})

test('what cannot be promised is refused where it stands', async () => {
  const answer = await reckon({ promise: { kind: 'days', days: 2, basis: 'calendar', ends: 'closeOfDay' } })
  expect([answer.status, pointers(answer)]).toEqual([400, ['#/promise/ends']])
  const elsewhere = await reckon({ office: 'XXX', promise: { kind: 'immediate', toleranceMinutes: 15 } })
  expect([elsewhere.status, pointers(elsewhere)]).toEqual([400, ['#/office']])
})
