import { endPresence, type Present, sayPresence } from '@sheba/contract/live'
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { signInAs } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { serve } from '../testing/serve.ts'
import { setPresent } from './live-store.ts'
import { PresenceLine } from './presence-line.tsx'

const number = 'LHG-2026-000823'
const until = '2026-11-22T04:00:45.000Z'
const one = (bn: string, more: Partial<Present> = {}): Present => ({
  name: { bn, en: bn },
  you: false,
  doing: 'looking',
  until,
  ...more,
})

beforeEach(() => {
  signInAs('officer')
})

test('says to the others what one does, and hears who else is there', async () => {
  const said = serve(sayPresence, () => ({ present: [one('জেলা কর্মকর্তা')] }))
  const left = serve(endPresence, () => new Response(null, { status: 204 }))
  const { unmount } = renderWith(<PresenceLine ticket={number} doing="looking" />)
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('জেলা কর্মকর্তা দেখছেন'))
  expect(said.map(({ body }) => body)).toEqual([{ doing: 'looking' }])
  unmount()
  await waitFor(() => expect(left).toHaveLength(1))
})

test('who only passes by says nothing', async () => {
  const said = serve(sayPresence, () => ({ present: [] }))
  const left = serve(endPresence, () => new Response(null, { status: 204 }))
  renderWith(<PresenceLine ticket={number} doing="looking" />).unmount()
  expect([said.length, left.length]).toEqual([0, 0])
})

test.each([
  [[one('ক', { doing: 'writing' })], 'ক লিখছেন'],
  [[one('ক'), one('খ')], 'ক ও খ দেখছেন'],
  [[one('ক'), one('খ'), one('গ')], 'ক, খ ও গ দেখছেন'],
  [[one('ক'), one('খ', { doing: 'writing' })], 'খ লিখছেন · ক দেখছেন'],
  [[one('ক', { you: true })], 'আপনার অ্যাকাউন্টে আরেকজন দেখছেন'],
  [[], ''],
])('%#: %s', (present, text) => {
  serve(sayPresence, () => ({ present: [] }))
  renderWith(<PresenceLine ticket={number} doing="looking" />)
  act(() => setPresent(number, present))
  expect(screen.getByRole('status').textContent).toBe(text)
})
