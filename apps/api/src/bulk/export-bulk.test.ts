import { expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { bulkDesk, english } from './bulk-desk.fixture.ts'

const desk = await testDesk()
const { done } = bulkDesk(desk)

test('exports what was chosen, in that order, guarded and masked, and nothing of another office', async () => {
  const formula = await raise(desk, {
    as: 'officer',
    channel: 'phone',
    subject: '=cmd|calc',
    requester: { name: 'প্রধান শিক্ষক, লোহাগড়া', phone: '01711000000' },
  })
  const plain = await raise(desk)
  const elsewhere = await raise(desk, { as: 'institution-kalia' })
  const { bulk, items } = await done([plain, formula, elsewhere], { kind: 'export' })
  expect(bulk).toMatchObject({ state: 'done', undoUntil: null, can: { undo: false } })
  expect(items.map(({ state }) => state)).toEqual(['done', 'done', 'refused'])
  const file = await desk.ask('GET', `/tickets/bulk/${bulk.id}/export`, { as: 'officer', headers: english })
  expect(file.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="tickets-2026-11-22.csv"',
  })
  const lines = file.text.split('\r\n')
  expect(lines[0]?.startsWith('\ufeffNumber,Status,')).toBe(true)
  expect(lines.slice(1).map((line) => line.slice(0, 15))).toEqual([plain.number, formula.number, ''])
  expect(lines[2]).toContain("'=cmd|calc")
  expect(lines[2]).toContain('"প্রধান শিক্ষক, লোহাগড়া"')
  expect(file.text).not.toContain('01711000000')
  expect(lines[1]).toContain('2026-11-22 10:00')
  const rows = await desk.ask('GET', `/tickets/bulk/${bulk.id}/export?format=json`, { as: 'officer' })
  expect(rows.body.rows[0]).toContain('আবেদন নম্বর')
  expect((await desk.ask('GET', `/tickets/bulk/${bulk.id}/export`, { as: 'officer2' })).status).toBe(404)
})
