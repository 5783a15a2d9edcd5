import { expect, test } from 'vitest'
import { readClock } from './clock-reading.ts'
import { officeTime, openMs } from './office-time.ts'
import { aClock, aWeek } from './ticket.fixture.ts'

const time = officeTime(aWeek())
const dhaka = (text: string) => Date.parse(`${text}:00+06:00`)
const receivedAt = '2026-11-22T04:00:00.000Z'
const read = (clock: Parameters<typeof aClock>[0], at: string) =>
  readClock(aClock(clock), receivedAt, time, dhaka(at))

test.each([
  ['2026-11-22T10:00', 960, 'onTrack'],
  ['2026-11-22T16:59', 541, 'onTrack'],
  // The office is closed: nothing is used through the night.
  ['2026-11-22T17:00', 540, 'onTrack'],
  ['2026-11-23T03:00', 540, 'onTrack'],
  ['2026-11-23T09:00', 540, 'onTrack'],
  ['2026-11-23T10:00', 480, 'approaching'],
  ['2026-11-23T14:47', 193, 'approaching'],
  ['2026-11-23T14:48', 192, 'critical'],
  // Due is inclusive.
  ['2026-11-24T10:00', 0, 'critical'],
  ['2026-11-24T10:01', -1, 'overdue'],
  ['2026-11-24T13:00', -180, 'overdue'],
])('at %s %i minutes are left and it is %s', (at, minutesLeft, band) => {
  expect(read({}, at)).toMatchObject({ minutesLeft, band })
})

test('what is used is a share of the office time promised', () => {
  expect(read({}, '2026-11-22T10:00').used).toBe(0)
  expect(read({}, '2026-11-23T10:00').used).toBe(0.5)
  expect(read({}, '2026-11-24T09:00').used).toBeCloseTo(0.9375)
  expect(read({}, '2026-11-25T09:00').used).toBe(1)
})

test('a started minute is not counted as left', () => {
  const at = dhaka('2026-11-24T09:30') + 1
  expect(readClock(aClock(), receivedAt, time, at).minutesLeft).toBe(29)
})

test('a paused clock stands still, and a breach shows through the pause', () => {
  const paused = {
    state: 'paused' as const,
    approachingAt: null,
    criticalAt: null,
    remainingOfficeMinutes: 200,
  }
  expect(read(paused, '2026-11-23T12:00')).toMatchObject({ band: 'paused', minutesLeft: 200 })
  expect(read({ ...paused, breachedAt: '2026-11-24T04:00:00Z' }, '2026-11-25T12:00').band).toBe('overdue')
})

test('a stopped clock has no band and keeps what was left', () => {
  expect(read({ state: 'stopped', remainingOfficeMinutes: 77 }, '2026-11-30T12:00')).toEqual({
    band: null,
    minutesLeft: 77,
    used: null,
  })
})

test('without the calendar, and beyond it, the minutes are those of the answer', () => {
  const now = dhaka('2026-11-23T12:00')
  expect(readClock(aClock(), receivedAt, null, now)).toMatchObject({ minutesLeft: 960, band: 'approaching' })
  const far = { dueAt: '2027-03-01T04:00:00.000Z' }
  expect(readClock(aClock(far), receivedAt, time, now).minutesLeft).toBe(960)
})

test('a weekend between two moments has no open time', () => {
  if (!time) throw new Error('the week has days')
  const [thursday, sunday] = [dhaka('2026-11-26T16:30'), dhaka('2026-11-29T09:15')]
  expect(openMs(time, thursday, sunday)).toBe(45 * 60_000)
  expect(openMs(time, sunday, thursday)).toBe(-45 * 60_000)
  expect(officeTime([])).toBeNull()
})
