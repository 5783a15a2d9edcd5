import { expect, test } from 'vitest'
import { calendarWith, dhaka, holidays } from '../../../../packages/clock/src/calendar/calendar.fixture.ts'
import { usualLadder } from '../charter/usual-ladder.ts'
import { type Climbing, reachedRungs } from './reached-rungs.ts'

const calendar = calendarWith(holidays)
const running: Climbing = {
  warnedRungs: 0,
  approachingAt: dhaka('2026-11-23 10:00'),
  criticalAt: dhaka('2026-11-23 15:00'),
  breachedAt: null,
  lastRungAt: null,
}
const breached: Climbing = { ...running, breachedAt: dhaka('2026-11-24 10:00') }
const days = usualLadder('days')

const rungs = (ticket: Climbing, now: string, ladder = days) => {
  const { reached, warnedRungs } = reachedRungs(ticket, ladder, calendar, dhaka(now))
  return [reached.map(({ rung }) => rung), warnedRungs]
}

test.each<[string, Climbing, string, unknown]>([
  ['nothing before the first moment', running, '2026-11-23 09:59', [[], 0]],
  ['approaching at its moment', running, '2026-11-23 10:00', [['approaching'], 1]],
  ['what it was looked at for is passed', { ...running, warnedRungs: 1 }, '2026-11-23 14:00', [[], 1]],
  ['critical', { ...running, warnedRungs: 1 }, '2026-11-23 15:00', [['critical'], 2]],
  [
    'all of them after days of downtime',
    breached,
    '2026-11-30 10:00',
    [['approaching', 'critical', 'breached', 'afterBreach'], 4],
  ],
  ['the breach at once', { ...breached, warnedRungs: 2 }, '2026-11-24 10:00', [['breached'], 3]],
  ['not two office days after it', { ...breached, warnedRungs: 3 }, '2026-11-26 09:59', [[], 3]],
  ['two office days after it', { ...breached, warnedRungs: 3 }, '2026-11-26 10:00', [['afterBreach'], 4]],
  [
    'what a breach has overtaken is passed in silence',
    { ...breached, approachingAt: dhaka('2026-12-10 10:00'), criticalAt: dhaka('2026-12-11 10:00') },
    '2026-11-24 12:00',
    [['breached'], 3],
  ],
])('%s', (_, ticket, now, expected) => {
  expect(rungs(ticket, now)).toEqual(expected)
})

test('each rung tells the moment at which it was reached, closed days left out', () => {
  const thursday = { ...breached, warnedRungs: 2, breachedAt: dhaka('2026-11-26 12:00') }
  const { reached, lastRungAt } = reachedRungs(thursday, days, calendar, dhaka('2026-12-20 10:00'))
  expect(reached).toEqual([
    { rung: 'breached', at: dhaka('2026-11-26 12:00'), audiences: ['supervisor'] },
    { rung: 'afterBreach', at: dhaka('2026-11-30 12:00'), audiences: ['nextLevel'] },
  ])
  expect(lastRungAt).toBe(dhaka('2026-11-30 12:00'))
})

test('of what is promised at once the ladder begins at the breach', () => {
  const ladder = usualLadder('immediate')
  expect(rungs(running, '2026-11-23 16:00', ladder)).toEqual([[], 2])
  expect(rungs(breached, '2026-11-24 10:00', ladder)).toEqual([['breached'], 3])
})

test('a ladder without a last rung ends at the breach', () => {
  const short = days.filter(({ rung }) => rung !== 'afterBreach')
  expect(rungs(breached, '2026-12-20 10:00', short)).toEqual([['approaching', 'critical', 'breached'], 3])
})
