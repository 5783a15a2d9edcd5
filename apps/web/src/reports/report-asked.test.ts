import { expect, test } from 'vitest'
import { askedOf, periodFault, searchOf } from './report-asked.ts'

const today = '2026-11-23'

test('an address that says nothing is this month by service', () => {
  expect(askedOf(new URLSearchParams(), today)).toEqual({
    period: 'thisMonth',
    from: '2026-11-01',
    to: '2026-11-23',
    by: 'service',
    clock: 'net',
    office: undefined,
  })
})

test('an address comes back as it was', () => {
  const search = new URLSearchParams(
    'period=free&from=2026-08-15&to=2026-11-23&by=union&clock=gross&office=NRL',
  )
  expect(searchOf(askedOf(search, today)).toString()).toBe(search.toString())
})

test('days that are none, and words that mean nothing, are passed over', () => {
  const search = new URLSearchParams('period=free&from=2026-11-31x&to=2026-11-23&by=colour&clock=sand')
  expect(askedOf(search, today)).toMatchObject({ period: 'thisMonth', by: 'service', clock: 'net' })
})

test.each([
  ['', '2026-11-23', 'from'],
  ['2026-11-01', '২৩', 'to'],
  ['2026-11-24', '2026-11-23', 'order'],
  ['2023-11-19', '2026-11-23', 'length'],
  ['2023-11-20', '2026-11-23', null],
] as const)('%s to %s: %s', (from, to, fault) => {
  expect(periodFault({ from, to })).toBe(fault)
})
