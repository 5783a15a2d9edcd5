import { describe, expect, it } from 'vitest'
import { calendarWith, closed, dhaka, openOn, plainWeeks } from '../../calendar/calendar.fixture.ts'
import { clockFrom, local, paused, reopened, resolved, resumed, twoDays } from '../clock.fixture.ts'
import { officeDaysPaused, pausesNeedLook } from '../office-days-paused.ts'
import { endsWithReply, mayExpectOn, pauseEndsAt } from '../pause-end.ts'
import { pausesLookAt } from '../pauses-look-at.ts'
import { receiptAt } from '../receipt.ts'
import { mayReopenAt, reopenableUntil } from '../reopening.ts'
import { resolutionAt } from '../resolution-moment.ts'
import { urgencyOf } from '../urgency.ts'

const minute = 60_000
const now = dhaka('2026-11-22 10:00')
const calendar = calendarWith({ ...plainWeeks, days: [closed('2026-11-24')] })

describe('the moment of receipt', () => {
  it.each([
    ['now', now, false, { ok: true, receivedAt: now }],
    ['earlier', now - minute, false, { ok: true, receivedAt: now - minute }],
    ['five minutes ahead is now', now + 5 * minute, false, { ok: true, receivedAt: now }],
    ['more ahead is refused', now + 5 * minute + 1, true, { ok: false, because: 'received-in-future' }],
    ['seven days back', now - 7 * 1440 * minute, false, { ok: true, receivedAt: now - 7 * 1440 * minute }],
    [
      'further back is refused',
      now - 7 * 1440 * minute - 1,
      false,
      { ok: false, because: 'received-too-early' },
    ],
    [
      'unless by a supervisor',
      now - 8 * 1440 * minute,
      true,
      { ok: true, receivedAt: now - 8 * 1440 * minute },
    ],
  ])('%s', (_, said, supervisor, answer) => {
    expect(receiptAt(said, now, supervisor)).toEqual(answer)
  })
})

describe('the moment of a resolution', () => {
  const last = now - 60 * minute
  it.each([
    ['now', now, { ok: true, resolvedAt: now, enteredLater: false }],
    ['entered afterwards', now - minute, { ok: true, resolvedAt: now - minute, enteredLater: true }],
    ['at the last event', last, { ok: true, resolvedAt: last, enteredLater: true }],
    ['before the last event', last - 1, { ok: false, because: 'resolved-before-last-event' }],
    ['ahead', now + 1, { ok: false, because: 'resolved-in-future' }],
    ['more than seven days back', now - 7 * 1440 * minute - 1, { ok: false, because: 'resolved-too-early' }],
  ])('%s', (_, said, answer) => {
    expect(resolutionAt(said, now, last)).toEqual(answer)
  })

  it('may lie seven days back', () => {
    const back = now - 7 * 1440 * minute
    expect(resolutionAt(back, now, back)).toEqual({ ok: true, resolvedAt: back, enteredLater: true })
  })
})

describe('reopening', () => {
  it('is possible for 168 hours', () => {
    expect(local(reopenableUntil(now))).toBe('2026-11-29 10:00')
    expect(mayReopenAt(now, dhaka('2026-11-29 10:00') - 1)).toBe(true)
    expect(mayReopenAt(now, dhaka('2026-11-29 10:00'))).toBe(false)
  })
})

describe('the end of a pause', () => {
  it.each([
    ['a closed site, at the opening of the expected day', 'siteClosed', '2026-11-23', '2026-11-23 09:00'],
    ['or of the next open one', 'siteClosed', '2026-11-24', '2026-11-25 09:00'],
    ['a wish to wait likewise', 'requesterAskedToDelay', '2026-11-27', '2026-11-29 09:00'],
    ['an answer is waited for two more office days', 'requesterMustAnswer', '2026-11-22', '2026-11-26 09:00'],
    ['also after a closed day', 'requesterMustAnswer', '2026-11-27', '2026-12-01 09:00'],
  ] as const)('%s', (_, reason, expectedOn, end) => {
    expect(local(pauseEndsAt(calendar, reason, expectedOn))).toBe(end)
  })

  it('is none when the office never opens', () => {
    expect(
      pauseEndsAt(
        openOn(() => false),
        'siteClosed',
        '2026-11-22',
      ),
    ).toBeNull()
  })

  it('comes with a reply only when an answer was waited for', () => {
    expect(
      (['requesterMustAnswer', 'siteClosed', 'requesterAskedToDelay'] as const).map(endsWithReply),
    ).toEqual([true, false, false])
  })

  it('is expected from today to sixty days ahead', () => {
    const days = ['2026-11-21', '2026-11-22', '2027-01-21', '2027-01-22']
    expect(days.map((on) => mayExpectOn(on, now))).toEqual([false, true, true, false])
    expect(() => mayExpectOn('2026-11-31', now)).toThrow(RangeError)
  })
})

describe('pauses in office days', () => {
  const spans = (...history: Parameters<typeof clockFrom>[3] & object) =>
    clockFrom(calendar, twoDays, '2026-11-22 10:00', history).spans

  it('counts the share of each open day, and no resolved span', () => {
    const half = spans(paused('2026-11-22 13:00'), resumed('2026-11-25 13:00'))
    expect(officeDaysPaused(calendar, half)).toBe(2)
    const none = spans(resolved('2026-11-22 11:00'), reopened('2026-11-23 11:00'))
    expect(officeDaysPaused(calendar, none)).toBe(0)
  })

  it('asks for a look beyond five', () => {
    const five = spans(paused('2026-11-22 13:00'), resumed('2026-11-30 13:00'))
    expect([officeDaysPaused(calendar, five), pausesNeedLook(calendar, five)]).toEqual([5, false])
    expect(pausesNeedLook(calendar, spans(paused('2026-11-22 13:00'), resumed('2026-11-30 13:01')))).toBe(
      true,
    )
  })
})

describe('from when pauses ask for a look', () => {
  const lookAt = (...history: Parameters<typeof clockFrom>[3] & object) =>
    local(pausesLookAt(clockFrom(calendar, twoDays, '2026-11-22 10:00', history)))

  it.each<[string, Parameters<typeof clockFrom>[3] & object, string | null]>([
    ['never without a pause', [], null],
    ['never for less than five office days', [paused('2026-11-22 13:00'), resumed('2026-11-30 12:59')], null],
    [
      // Half of Sunday, Monday, Wednesday, Thursday, Sunday, and half of Monday; Tuesday is closed.
      'when five have passed, of several pauses',
      [
        paused('2026-11-22 13:00'),
        resumed('2026-11-25 13:00'),
        paused('2026-11-25 13:00'),
        resumed('2026-12-03 13:00'),
      ],
      '2026-11-30 13:00',
    ],
    ['of a pause that still runs, as if it went on', [paused('2026-11-22 13:00')], '2026-11-30 13:00'],
    ['not for the time spent resolved', [resolved('2026-11-22 13:00'), reopened('2026-12-22 13:00')], null],
  ])('%s', (_, history, moment) => {
    expect(lookAt(...history)).toBe(moment)
  })
})

describe('the order of urgency', () => {
  it('puts open before paused before stopped, immediate first, then by due, stopped newest first', () => {
    const rows = [
      { id: 'resolved first', status: 'resolved', immediate: false, dueAt: 1, stoppedAt: 100 },
      { id: 'cancelled last', status: 'cancelled', immediate: true, dueAt: 2, stoppedAt: 300 },
      { id: 'closed between', status: 'closed', immediate: false, dueAt: 3, stoppedAt: 200 },
      { id: 'paused', status: 'waiting', immediate: false, dueAt: 4, stoppedAt: null },
      { id: 'paused immediate', status: 'waiting', immediate: true, dueAt: 9, stoppedAt: null },
      { id: 'due later', status: 'new', immediate: false, dueAt: 8, stoppedAt: null },
      { id: 'due sooner', status: 'inProgress', immediate: false, dueAt: 7, stoppedAt: null },
      { id: 'immediate', status: 'new', immediate: true, dueAt: 9, stoppedAt: null },
    ] as const
    const keyed = rows.map(({ id, ...row }) => ({ id, ...urgencyOf(row) }))
    const order = keyed
      .toSorted((one, other) => one.rank - other.rank || one.at - other.at)
      .map(({ id }) => id)
    expect(order).toEqual([
      'immediate',
      'due sooner',
      'due later',
      'paused immediate',
      'paused',
      'cancelled last',
      'closed between',
      'resolved first',
    ])
  })
})
