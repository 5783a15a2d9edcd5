import { expect, it } from 'vitest'
import { calendarWith, dhaka, openOn, openUntil, plainWeeks } from '../../calendar/calendar.fixture.ts'
import {
  cancelled,
  paused,
  reclassified,
  reopened,
  resolved,
  resumed,
  setByHand,
  twoCalendarDays,
  twoDays,
} from '../clock.fixture.ts'
import type { ClockCase, ClockEvent } from '../clock.ts'
import { foldClock } from '../fold-clock.ts'
import type { PromiseTerms } from '../promise.ts'

/** Received Sunday 22 November 2026 10:00 by an office that opens for the last time on Tuesday, nine to five. */
const sunday = '2026-11-22 10:00'
const calendar = openUntil('2026-11-24')
const never = openOn(() => false)
const given = (history: ClockEvent[], promise: PromiseTerms = twoDays): ClockCase => ({
  promise,
  calendar,
  receivedAt: dhaka(sunday),
  loggedAt: dhaka(sunday),
  history,
})
const changed = (local: string, to = calendar): ClockEvent => ({
  kind: 'changed',
  at: dhaka(local),
  change: 'a',
  calendar: to,
})
const undone = (local: string): ClockEvent => ({ kind: 'changeUndone', at: dhaka(local), change: 'a' })
const absorbed = (local: string, of: ClockCase): ClockEvent => ({ kind: 'absorbed', at: dhaka(local), of })
// Due on Tuesday at 10:00: seven office hours are left after that, and a pause since Monday at 09:00 is longer.
const pause = paused('2026-11-23 09:00', '2026-12-20')
const oneDay = { ...twoDays, days: 1 }

it.each<[string, ClockEvent[], PromiseTerms]>([
  ['a pause that moves the deadline past it', [pause, resumed('2026-11-24 10:00')], twoDays],
  ['resolving out of such a pause', [pause, resolved('2026-11-24 10:00')], twoDays],
  ['cancelling out of such a pause', [pause, cancelled('2026-11-24 10:00')], twoDays],
  [
    'a resolution out of a pause, refused when it was entered too late',
    [
      pause,
      resolved('2026-11-23 10:00', '2026-11-24 10:00'),
      { kind: 'resolutionRefused', at: dhaka('2026-11-24 11:00') },
    ],
    twoDays,
  ],
  [
    'a pause that moves the due moment set by hand past it',
    [
      setByHand('2026-11-23 15:00', '2026-11-24 16:30'),
      paused('2026-11-23 16:00'),
      resumed('2026-11-24 10:00'),
    ],
    twoDays,
  ],
  [
    'reopening after longer than is left',
    [resolved('2026-11-23 09:00'), reopened('2026-11-24 09:30')],
    twoDays,
  ],
  ['reopening with no half day left', [resolved('2026-11-24 10:00'), reopened('2026-11-24 17:00')], twoDays],
  [
    'reopening what was set by hand',
    [
      setByHand('2026-11-23 15:00', '2026-11-24 16:30'),
      resolved('2026-11-23 16:00'),
      reopened('2026-11-24 09:30'),
    ],
    twoDays,
  ],
  [
    'reopening what has the time only as it was set by hand',
    [
      setByHand('2026-11-23 09:30', '2026-11-23 12:00'),
      resolved('2026-11-23 10:00'),
      reopened('2026-11-24 09:30'),
    ],
    twoDays,
  ],
  [
    'another promise that needs more days',
    [reclassified('2026-11-23 12:00', { ...twoDays, days: 5 })],
    twoDays,
  ],
  [
    'another promise that its pauses move past it',
    [paused('2026-11-23 09:00'), resumed('2026-11-24 09:00'), reclassified('2026-11-24 09:30', twoDays)],
    twoCalendarDays,
  ],
  [
    'another promise with no half day left',
    [reclassified('2026-11-24 18:00', twoCalendarDays)],
    twoCalendarDays,
  ],
  ['a change with no half day left', [changed('2026-11-24 18:00')], twoCalendarDays],
  [
    'a change during a pause that began with half a day left',
    [paused('2026-11-24 09:00', '2026-12-20'), changed('2026-11-24 18:00')],
    twoCalendarDays,
  ],
  ['a change to an office that never opens', [changed('2026-11-23 12:00', never)], oneDay],
  [
    'going back to it from another calendar',
    [changed('2026-11-24 12:00', calendarWith(plainWeeks)), undone('2026-11-24 18:00')],
    twoCalendarDays,
  ],
  [
    'merging while its own pause moves it past the last day',
    [pause, absorbed('2026-11-24 10:00', given([]))],
    twoDays,
  ],
  [
    'merging one whose pause moves it past the last day',
    [absorbed('2026-11-24 10:00', given([pause]))],
    twoDays,
  ],
])('an office that closes for good answers that it has no time: %s', (_, history, promise) => {
  expect(foldClock(given(history, promise))).toEqual({ ok: false, because: 'no-office-time' })
})
