import { describe, expect, it } from 'vitest'
import { calendarWith, holidays } from '../calendar/calendar.fixture.ts'
import { clockFrom, local, paused, resolved, resumed, twoDays } from './clock.fixture.ts'
import type { ClockEvent } from './clock.ts'
import { pausesNeedLook } from './office-days-paused.ts'
import { pausesLookAt } from './pauses-look-at.ts'

const calendar = calendarWith(holidays)
const lookAt = (...history: ClockEvent[]) =>
  local(pausesLookAt(clockFrom(calendar, twoDays, '2026-11-22 10:00', history)))

describe('more than five office days of pause ask for a look', () => {
  it.each<[string, ClockEvent[], string | null]>([
    ['never without a pause', [], null],
    ['from five days into a pause that runs', [paused('2026-11-22 10:00')], '2026-11-29 10:00'],
    ['closed days do not count', [paused('2026-11-26 17:00')], '2026-12-06 09:00'],
    [
      'not for a pause of five days and no more',
      [paused('2026-11-22 10:00'), resumed('2026-11-29 10:00')],
      null,
    ],
    [
      'for the first moment of another pause after that',
      [paused('2026-11-22 10:00'), resumed('2026-11-29 10:00'), paused('2026-11-30 11:00')],
      '2026-11-30 11:00',
    ],
    [
      'at the moment a finished pause passed five days',
      [paused('2026-11-22 10:00'), resumed('2026-12-01 10:00')],
      '2026-11-29 10:00',
    ],
    [
      'adding up, and not for the time spent resolved',
      [
        paused('2026-11-22 13:00'),
        resumed('2026-11-23 13:00'),
        resolved('2026-11-23 14:00'),
        { kind: 'reopened', at: Date.parse('2026-11-26T14:00:00+06:00') },
        paused('2026-11-29 09:00'),
      ],
      '2026-12-03 09:00',
    ],
  ])('%s', (_, history, expected) => {
    expect(lookAt(...history)).toBe(expected)
  })

  it('says of finished pauses what their sum says', () => {
    for (const end of ['2026-11-29 09:59', '2026-11-29 10:00', '2026-11-29 10:01', '2026-12-03 12:00']) {
      const clock = clockFrom(calendar, twoDays, '2026-11-22 10:00', [
        paused('2026-11-22 10:00'),
        resumed(end),
      ])
      expect(pausesLookAt(clock) !== null).toBe(pausesNeedLook(clock.calendar, clock.spans))
    }
  })
})
