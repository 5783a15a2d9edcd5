import { expect, test } from 'vitest'
import { checkPromise } from './promise.ts'
import { promiseTerms } from './promise-terms.ts'

const shares = { approachingShare: 0.5, criticalShare: 0.2, criticalFloorMinutes: 120 }
const thresholds = { ...shares, criticalCapShare: 0.5 }
const nothing = { days: null, basis: null, ends: null, toleranceMinutes: null }

test('days stay days, with their basis, end and thresholds', () => {
  const stored = {
    ...nothing,
    kind: 'days',
    days: 2,
    basis: 'working',
    ends: 'closeOfDay',
    ...shares,
  } as const
  expect(promiseTerms(stored)).toEqual({
    kind: 'days',
    days: 2,
    basis: 'working',
    ends: 'closeOfDay',
    thresholds,
  })
})

test('days of which no more is said are rolled, to the same time', () => {
  expect(promiseTerms({ ...nothing, kind: 'days', days: 2, ...shares })).toMatchObject({
    basis: 'calendarRolled',
    ends: 'sameTime',
  })
})

test('immediate has its tolerance in office minutes, 0 included', () => {
  const stored = { ...nothing, kind: 'immediate', toleranceMinutes: 0, ...shares } as const
  expect(promiseTerms(stored)).toEqual({ kind: 'immediate', toleranceMinutes: 0, thresholds })
  expect(promiseTerms({ ...stored, toleranceMinutes: 15 })).toMatchObject({ toleranceMinutes: 15 })
})

test.each(['days', 'immediate'] as const)(
  'a promise of %s without its length is refused when laid',
  (kind) => {
    expect(checkPromise(promiseTerms({ ...nothing, kind, ...shares }))).not.toBeNull()
  },
)
