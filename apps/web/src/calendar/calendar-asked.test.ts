import { expect, test } from 'vitest'
import { askedOf, monthInYear } from './use-calendar-asked.ts'

const asked = (search: string) => askedOf(new URLSearchParams(search), '2026-11-24', 'year')

test('without an address: the present month of the own office', () => {
  expect(asked('')).toEqual({ view: 'year', month: '2026-11', year: 2026, office: undefined })
})

test('an address says office, month and view', () => {
  expect(asked('view=month&month=2027-02&office=LHG')).toEqual({
    view: 'month',
    month: '2027-02',
    year: 2027,
    office: 'LHG',
  })
})

test.each(['2026-13', '1999-01', 'x'])('%s is no month: the present one', (month) => {
  expect(asked(`month=${month}`).month).toBe('2026-11')
})

test('another year keeps the month, and ends where nothing can be entered', () => {
  expect(monthInYear('2026-11', 2027)).toBe('2027-11')
  expect(monthInYear('2099-11', 2100)).toBe('2099-11')
})
