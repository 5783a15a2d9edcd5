import { listCalendarDays } from '@sheba/contract/calendar'
import type { TicketItem } from '@sheba/contract/tickets'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { signInAs } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { serve } from '../../testing/serve.ts'
import { aClock, aTicket, aWeek } from '../ticket.fixture.ts'
import { QueueTable } from './queue-table.tsx'

const anOffice = {
  id: '0198f000-0000-7000-8000-000000000003',
  code: 'LHG',
  name: { bn: 'লোহাগড়া', en: 'Lohagara' },
}
const dhaka = (text: string) => Date.parse(`${text}:00+06:00`)

beforeEach(() => {
  signInAs('officer')
  serve(listCalendarDays, () => ({ office: { ...anOffice, canEdit: false }, items: aWeek() }))
})

function show(
  tickets: TicketItem[],
  {
    at = '2026-11-24T08:00',
    language = 'bn' as 'bn' | 'en',
    selected = null as string | null,
    chosen = [] as string[],
  } = {},
) {
  const [onSelect, onChoose, onChooseAll] = [vi.fn(), vi.fn(), vi.fn()]
  const shown = renderWith(
    <QueueTable
      rows={tickets}
      now={dhaka(at)}
      selected={selected}
      onSelect={onSelect}
      chosen={new Map(chosen.map((number) => [number, true]))}
      onChoose={onChoose}
      onChooseAll={onChooseAll}
    />,
    { language },
  )
  return { ...shown, onSelect, onChoose, onChooseAll }
}

describe('the band shows by shape, word and colour', () => {
  test.each([
    ['2026-11-22T12:00', 'সময় আছে', '১ দিন ৬ ঘ.'],
    ['2026-11-23T12:00', 'সময় কমছে', '৬ ঘ.'],
    ['2026-11-23T15:50', 'জরুরি', '২ ঘ. ১০ মি.'],
    ['2026-11-24T13:00', 'বিলম্বিত', '৩ ঘ. বিলম্ব'],
  ])('at %s it is %s with %s', async (at, word, left) => {
    show([aTicket()], { at })
    expect(await screen.findByText(left)).toBeTruthy()
    expect(screen.getByRole('img', { name: word })).toBeTruthy()
  })

  test('a paused one says until when, and has no bar', async () => {
    const pause = {
      reason: 'siteClosed' as const,
      message: 'বন্ধ',
      expectedOn: '2026-11-29',
      since: '2026-11-23T04:00:00Z',
    }
    const clock = aClock({ state: 'paused', approachingAt: null, criticalAt: null, band: 'onTrack' })
    show([aTicket({ status: 'waiting', pause, clock })])
    expect(await screen.findByText('রবি ২৯ নভে. পর্যন্ত')).toBeTruthy()
    expect(screen.getByRole('img', { name: 'স্থগিত' })).toBeTruthy()
    expect(screen.queryByRole('img', { name: /ব্যবহৃত/ })).toBeNull()
  })

  test('what is resolved says whether it was in time', () => {
    const clock = aClock({ state: 'stopped', band: null, approachingAt: null, criticalAt: null })
    show([aTicket({ status: 'resolved', clock, resolvedAt: '2026-11-23T08:00:00Z' })])
    expect(screen.getByText('সময়মতো')).toBeTruthy()
  })
})

test('a row says its facts, with digits of the language', async () => {
  show([aTicket()])
  const row = within(screen.getAllByRole('row')[1] as HTMLElement)
  expect(row.getByText('LHG-২০২৬-০০০৮২৩')).toBeTruthy()
  expect(row.getByText(/পাইলট উচ্চ বিদ্যালয় · কাগজ/)).toBeTruthy()
  expect(row.getByText('কম্পিউটার ল্যাব')).toBeTruthy()
  expect(row.getByText('প্রক্রিয়াধীন')).toBeTruthy()
  expect(row.getByText('সহকারী প্রোগ্রামার')).toBeTruthy()
  expect(await row.findByRole('img', { name: 'সময়ের ৯৪% ব্যবহৃত' })).toBeTruthy()
})

test('in English everything but the requester’s words is English', async () => {
  show([aTicket()], { language: 'en' })
  expect(await screen.findByText('1 h')).toBeTruthy()
  expect(screen.getByText('LHG-2026-000823')).toBeTruthy()
  expect(screen.getByText('In progress')).toBeTruthy()
})

test('pointing chooses a row, a second time opens it; Enter opens at once', async () => {
  const { user, onSelect, address, unmount } = show([aTicket()])
  const subject = screen.getByRole('link', { name: /ল্যাপটপ/ })
  await user.click(subject)
  expect(onSelect).toHaveBeenCalledWith('LHG-2026-000823')
  expect(address()).toBe('/')
  unmount()
  const again = show([aTicket()], { selected: 'LHG-2026-000823' })
  await again.user.click(screen.getByRole('link', { name: /ল্যাপটপ/ }))
  expect(again.address()).toBe('/tickets/LHG-2026-000823')
})

test('the keyboard moves over the rows and opens one', async () => {
  const { user, address } = show([aTicket(), aTicket({ number: 'LHG-2026-000824', subject: 'দ্বিতীয়' })])
  // Past the boxes that choose all and choose this one.
  for (let stop = 0; stop < 3; stop++) await user.tab()
  expect(document.activeElement?.textContent).toMatch(/ল্যাপটপ/)
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('দ্বিতীয়')
  await user.keyboard('{Enter}')
  expect(address()).toBe('/tickets/LHG-2026-000824')
})

test('a box chooses a row and opens nothing; with shift it is a range', async () => {
  const { user, onChoose, onSelect, address } = show([aTicket()])
  const box = screen.getByRole('checkbox', { name: 'LHG-২০২৬-০০০৮২৩ বাছুন' })
  await user.click(box)
  expect(onChoose).toHaveBeenCalledWith('LHG-2026-000823', false)
  await user.keyboard('{Shift>}')
  await user.click(box)
  expect(onChoose).toHaveBeenLastCalledWith('LHG-2026-000823', true)
  expect(onSelect).not.toHaveBeenCalled()
  expect(address()).toBe('/')
})

test.each([
  [[], false, false],
  [['LHG-2026-000823'], false, true],
  [['LHG-2026-000823', 'LHG-2026-000824'], true, false],
])('the box of all rows says how many are chosen: %s', (chosen, isChecked, isMixed) => {
  show([aTicket(), aTicket({ number: 'LHG-2026-000824' })], { chosen })
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'এখানকার সবগুলো বাছুন' })
  expect([box.checked, box.indeterminate]).toEqual([isChecked, isMixed])
})
