import { listCalendarDays } from '@sheba/contract/calendar'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { refuse, serve } from '../testing/serve.ts'
import { showScreen } from '../testing/show-screen.ts'
import { atTheDesk, dayNamed, month, serveDays, show, year } from './show-calendar.fixture.tsx'

atTheDesk()

test('the year says of each day what it is, what it is called, and whose word that is', async () => {
  const calls = serveDays()
  show(year)
  await dayNamed(/^বুধবার ১৬ ডিসেম্বর: সাধারণ ছুটি, বিজয় দিবস, প্রধান কার্যালয় থেকে এসেছে$/)
  await dayNamed(/^বুধবার ২ ডিসেম্বর: নির্বাহী আদেশে ছুটি, শবে মেরাজ, চাঁদ দেখা সাপেক্ষে, এই কার্যালয়ের লেখা$/)
  await dayNamed(/^শুক্রবার ৪ ডিসেম্বর: সাপ্তাহিক ছুটি$/)
  await dayNamed(/^মঙ্গলবার ২৪ নভেম্বর \(আজ\): খোলা, সকাল ৯:০০ – বিকাল ৫:০০$/)
  expect(screen.getAllByRole('grid')).toHaveLength(12)
  // One answer for the whole year, whatever is looked at of it.
  expect(calls).toHaveLength(1)
})

test('arrows go from day to day over the edge of a month, Enter opens the day', async () => {
  serveDays()
  const { user } = show(year)
  const today = await dayNamed(/^মঙ্গলবার ২৪ নভেম্বর/)
  today.focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(await dayNamed(/^মঙ্গলবার ১ ডিসেম্বর/))
  await user.keyboard('{ArrowRight}{Enter}')
  expect(await screen.findByRole('dialog', { name: 'বুধবার ২ ডিসেম্বর ২০২৬' })).toBeDefined()
})

test('what a day is shows beside it when it is focused, and Escape takes that away', async () => {
  serveDays()
  const { user } = show(year)
  const day = await dayNamed(/^বুধবার ১৬ ডিসেম্বর/)
  day.focus()
  expect(await screen.findByText('সাধারণ ছুটি: বিজয় দিবস')).toBeDefined()
  await user.keyboard('{Escape}')
  expect(screen.queryByText('সাধারণ ছুটি: বিজয় দিবস')).toBeNull()
})

test('a month is opened from the year, and walking over its end opens the next', async () => {
  serveDays()
  const { user, address } = show(year)
  await user.click(await screen.findByRole('button', { name: 'ডিসেম্বর ২০২৬ বিস্তারিত দেখুন' }))
  expect(address()).toContain('view=month')
  const first = await dayNamed(/^মঙ্গলবার ১ ডিসেম্বর/)
  first.focus()
  await user.keyboard('{ArrowLeft}')
  await expect.poll(address).toContain('month=2026-11')
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^সোমবার ৩০ নভেম্বর/)
})

test('on a phone the month is a list, the year is months to press', async () => {
  showScreen()
  serveDays()
  const { user, address } = show('/calendar?month=2026-12')
  const list = await screen.findByRole('list', { name: 'ডিসেম্বর ২০২৬' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(31)
  expect(within(list).getByText('বিজয় দিবস')).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'বছর' }))
  await user.click(await screen.findByRole('button', { name: /^জানুয়ারি\s*খোলা ২১ দিন$/ }))
  expect(address()).toContain('month=2026-01')
})

test('who may only read sees the calendar and who changes it, and no way to', async () => {
  serveDays({ canEdit: false })
  const { user } = show(month)
  await user.click(await dayNamed(/^বুধবার ২ ডিসেম্বর/))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/পঞ্জিকা বদলান তত্ত্বাবধায়ক/)).toBeDefined()
  expect(within(dialog).getAllByRole('button')).toHaveLength(1)
  await user.keyboard('{Escape}')
  for (const name of ['দিন লিখুন', 'ফাইল থেকে আনুন', 'সপ্তাহের সময় বদলান', 'সময়সূচি লিখুন']) {
    expect(screen.queryByRole('button', { name })).toBeNull()
  }
  expect(screen.getByRole('button', { name: 'ফাইলে নিন' })).toBeDefined()
})

test('a calendar that cannot be had says so and is asked for again', async () => {
  serve(listCalendarDays, () => refuse('unexpected'))
  const { user } = show(year)
  const alert = await screen.findByRole('alert')
  serveDays()
  await user.click(within(alert).getByRole('button', { name: 'আবার চেষ্টা করুন' }))
  expect(await screen.findAllByRole('grid')).toHaveLength(12)
})
