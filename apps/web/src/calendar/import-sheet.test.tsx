import { importCalendar } from '@sheba/contract/calendar'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { serve } from '../testing/serve.ts'
import { atTheDesk, month, serveDays, show } from './show-calendar.fixture.tsx'

atTheDesk()

// A file of an old Windows, in which these are letters.
const bytes = Uint8Array.of(0xff, 0xfe, 0x9b, 0x09)

test('a file is tried first; each bad row is named with its reason and nothing can be entered', async () => {
  serveDays()
  const sent = serve(importCalendar, () => ({
    rows: [],
    errors: [{ row: 3, detail: '৩০ ফেব্রুয়ারি বলে কোনো দিন নেই।' }],
    entered: 0,
  }))
  const { user } = show(month)
  await user.click(await screen.findByRole('button', { name: 'ফাইল থেকে আনুন' }))
  await user.upload(
    await screen.findByLabelText('ফাইল বেছে নিন', { selector: 'input' }),
    new File([bytes], 'ছুটি.csv'),
  )
  const table = await screen.findByRole('table', { name: 'যা ঠিক করতে হবে' })
  expect(within(table).getByRole('row', { name: '৩ ৩০ ফেব্রুয়ারি বলে কোনো দিন নেই।' })).toBeDefined()
  expect(screen.queryByRole('button', { name: /দিন লিখুন$/, hidden: false })).toBeNull()
  expect(sent.map(({ query }) => query.get('dryRun'))).toEqual(['true'])
  // As they are in the file, whatever their encoding.
  expect(sent[0]?.body).toEqual({ format: 'csv', content: btoa(String.fromCharCode(...bytes)) })
})

test('a good file says what each row does, and is entered after that', async () => {
  serveDays()
  const row = { on: '2027-03-26', kind: 'closed', order: 'general', provisional: false } as const
  const sent = serve(importCalendar, ({ query }) => ({
    rows: [
      { ...row, row: 2, name: { bn: 'স্বাধীনতা দিবস', en: 'Independence Day' }, result: 'new' as const },
      {
        ...row,
        row: 3,
        on: '2027-12-16',
        name: { bn: 'বিজয় দিবস', en: 'Victory Day' },
        result: 'same' as const,
      },
    ],
    errors: [],
    entered: query.get('dryRun') === 'true' ? 0 : 1,
  }))
  const { user } = show(month)
  await user.click(await screen.findByRole('button', { name: 'ফাইল থেকে আনুন' }))
  await user.upload(
    await screen.findByLabelText('ফাইল বেছে নিন', { selector: 'input' }),
    new File(['x'], 'days.ics'),
  )
  const table = await screen.findByRole('table', { name: 'ফাইলের দিনগুলো' })
  expect(within(table).getByRole('row', { name: /স্বাধীনতা দিবস.*নতুন/ })).toBeDefined()
  expect(within(table).getByRole('row', { name: /বিজয় দিবস.*আগে থেকেই আছে/ })).toBeDefined()
  await user.click(screen.getByRole('button', { name: '১টি দিন লিখুন' }))
  expect(await screen.findByText('১টি দিন পঞ্জিকায় লেখা হয়েছে')).toBeDefined()
  // The sheet is gone, and focus is where it was.
  await expect.poll(() => document.activeElement?.textContent).toBe('ফাইল থেকে আনুন')
  expect(sent.map(({ query, body }) => [query.get('dryRun'), (body as { format: string }).format])).toEqual([
    ['true', 'ics'],
    ['false', 'ics'],
  ])
})
