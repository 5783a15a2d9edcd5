import { type DayAhead, getDayAhead } from '@sheba/contract/day-ahead'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { signInAs } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { serve } from '../../testing/serve.ts'
import { DayAheadLine } from './day-ahead-line.tsx'

const fits: DayAhead = {
  on: '2026-11-22',
  dueToday: 2,
  next: { on: '2026-11-23', due: 3, usual: 4.5, beyond: 0 },
  tightCount: 0,
  tight: [],
}

beforeEach(() => signInAs('officer'))

test('nothing is said of days that hold what is due', async () => {
  const calls = serve(getDayAhead, () => fits)
  renderWith(<DayAheadLine />)
  await waitFor(() => expect(calls).toHaveLength(1))
  expect(document.querySelector('p')).toBeNull()
})

test('what has less time than usual is counted, and named when asked; what will not fit is said', async () => {
  const tight = {
    number: 'LHG-2026-000823',
    subject: 'ল্যাপটপ',
    dueAt: '2026-11-22T08:00:00Z',
    leftMinutes: 120,
    usualMinutes: 360,
  }
  serve(getDayAhead, () => ({
    ...fits,
    next: { on: '2026-11-23', due: 9, usual: 4.5, beyond: 4 },
    tightCount: 1,
    tight: [tight],
  }))
  const { user } = renderWith(<DayAheadLine />)
  expect(await screen.findByText(/৯টি শেষ করতে হবে, দিনে সাধারণত ৪\.৫টি হয়: ৪টি আজই/)).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
  await user.click(screen.getByRole('button', { name: /১টির হাতে যা সময় আছে/ }))
  expect(screen.getByRole('link', { name: 'ল্যাপটপ' }).getAttribute('href')).toBe('/tickets/LHG-2026-000823')
  expect(screen.getByText('বাকি ২ ঘ., সাধারণত লাগে ৬ ঘ.')).toBeTruthy()
})
