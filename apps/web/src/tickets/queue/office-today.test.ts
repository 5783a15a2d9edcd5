import { expect, test } from 'vitest'
import { aWeek } from '../ticket.fixture.ts'
import { officeToday } from './office-today.ts'

const noon = (on: string) => Date.parse(`${on}T12:00:00+06:00`)

test('an open day has its closing and the next closed days', () => {
  const day = officeToday(aWeek(), noon('2026-11-23'))
  expect(day?.closesAt).toBe(Date.parse('2026-11-23T17:00:00+06:00'))
  expect(day?.nextClosed).toEqual({ from: '2026-11-27', to: '2026-11-28', names: [] })
})

test('a holiday beside the weekend is told with its name', () => {
  const name = { bn: 'বিশেষ ছুটি', en: 'Special holiday' }
  const days = aWeek().map((day) =>
    day.on === '2026-11-26' ? { ...day, open: false, intervals: [], name } : day,
  )
  expect(officeToday(days, noon('2026-11-24'))?.nextClosed).toEqual({
    from: '2026-11-26',
    to: '2026-11-28',
    names: [name],
  })
})

test('on a closed day the next opening is told, and the closure after it', () => {
  const day = officeToday(aWeek(), noon('2026-11-20'))
  expect(day).toMatchObject({ closesAt: null, opensOn: '2026-11-22' })
  expect(day?.nextClosed?.from).toBe('2026-11-27')
})

test('today beyond the known days is not known', () => {
  expect(officeToday(aWeek(), noon('2027-01-01'))).toBeNull()
})
