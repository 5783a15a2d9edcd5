import { expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
const question = { reason: 'requesterMustAnswer', message: 'কোন মডেলের ল্যাপটপ?', expectedOn: '2026-11-25' }

test('the ledger adds up to the deadline, step by step', async () => {
  const raised = await raise(desk)
  desk.clock.now = Date.parse(dhaka('2026-11-23T10:00:00'))
  const { number } = await changed(desk, raised, 'POST', '/pause', 'officer', question)
  desk.clock.now = Date.parse(dhaka('2026-11-24T12:00:00'))
  const { steps, dueAt, days } = (await desk.ask('GET', `/tickets/${number}/deadline`, { as: 'institution' }))
    .body
  expect(steps[0].kind).toBe('received')
  expect(steps.at(-1)).toMatchObject({ kind: 'pause', to: dueAt })
  for (const [index, step] of steps.entries()) {
    if (index > 0) expect(step.from).toBe(steps[index - 1].to)
  }
  expect(dueAt).toBe(dhaka('2026-11-25T12:00:00'))
  expect(days.map(({ on }: { on: string }) => on)).toEqual([
    '2026-11-22',
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
  ])
})
