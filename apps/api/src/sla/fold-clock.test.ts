import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, holidays, plainWeeks } from '../calendar/calendar.fixture.ts'
import {
  atOnce,
  cancelled,
  clockFrom,
  handTakenBack,
  ledgerGap,
  local,
  paused,
  reclassified,
  reopened,
  resolved,
  resumed,
  setByHand,
  twoCalendarDays,
  twoDays,
  twoWorkingDays,
} from './clock.fixture.ts'
import type { ClockEvent } from './clock.ts'
import { foldClock } from './fold-clock.ts'
import type { PromiseTerms } from './promise.ts'
import { grossSettledAt, settledAt } from './settle.ts'

/** Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00 unless a test says otherwise. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const fold = (history: ClockEvent[], promise: PromiseTerms = twoDays) =>
  clockFrom(calendar, promise, sunday, history)
const hour = 3_600_000

describe('a clock without events', () => {
  it('runs towards the deadline of its promise', () => {
    expect(fold([])).toMatchObject({
      state: 'running',
      dueAt: dhaka('2026-11-24 10:00'),
      breachedAt: null,
      enteredLate: false,
      pausedMs: 0,
      resolvedSpanMs: 0,
      resolvedAt: null,
      firstResolvedAt: null,
      gross: { dueAt: dhaka('2026-11-24 10:00'), breachedAt: null },
    })
  })

  it('is breached at its due moment, whoever looks and whenever', () => {
    const clock = fold([])
    const due = dhaka('2026-11-24 10:00')
    expect(settledAt(clock, due - 1)).toBeNull()
    expect(settledAt(clock, due)).toBeNull()
    expect(settledAt(clock, due + 1)).toBe(due)
    expect(settledAt(clock, due + 900 * hour)).toBe(due)
    expect(grossSettledAt(clock, due + 1)).toBe(due)
  })

  it('past due when it is logged is breached at once, at its due moment, and entered late', () => {
    const late = clockFrom(calendar, twoDays, sunday, [], '2026-11-25 12:00')
    expect([local(late.breachedAt), late.enteredLate]).toEqual(['2026-11-24 10:00', true])
    expect(clockFrom(calendar, twoDays, sunday, [], '2026-11-24 10:00')).toMatchObject({
      breachedAt: null,
      enteredLate: false,
    })
  })

  it('does not ignore a tolerance of nothing, nor fail it at once', () => {
    const none = { ...atOnce, toleranceMinutes: 0 }
    const clock = clockFrom(calendar, none, sunday)
    expect(clock.breachedAt).toBeNull()
    expect(settledAt(clock, clock.dueAt + 1)).toBe(clock.dueAt)
  })
})

describe('stopping', () => {
  it.each([
    ['before the due moment is kept', '2026-11-24 09:59', null],
    ['at the due moment is kept', '2026-11-24 10:00', null],
    ['after the due moment is late', '2026-11-24 10:01', '2026-11-24 10:00'],
  ])('%s', (_, at, breach) => {
    const clock = fold([resolved(at)])
    expect([clock.state, local(clock.resolvedAt), local(clock.breachedAt)]).toEqual(['stopped', at, breach])
    expect(local(clock.dueAt)).toBe('2026-11-24 10:00')
    expect(settledAt(clock, dhaka('2027-01-01 00:00'))).toBe(breach === null ? null : dhaka(breach))
  })

  it('of what was answered on the call is kept, however late it was typed in', () => {
    const answered = { kind: 'resolved', at: dhaka(sunday), onTheCall: true } as const
    const clock = clockFrom(calendar, atOnce, sunday, [answered], '2026-11-23 12:00')
    expect(clock).toMatchObject({
      state: 'stopped',
      breachedAt: null,
      enteredLate: false,
      resolvedAt: dhaka(sunday),
    })
    const without = { kind: 'resolved', at: dhaka(sunday) } as const
    expect(clockFrom(calendar, atOnce, sunday, [without], '2026-11-23 12:00')).toMatchObject({
      enteredLate: true,
    })
  })

  it('of a call that took longer than its promise is late', () => {
    const answered = { kind: 'resolved', at: dhaka('2026-11-22 10:16'), onTheCall: true } as const
    expect(local(clockFrom(calendar, atOnce, sunday, [answered]).breachedAt)).toBe('2026-11-22 10:15')
  })

  it('entered afterwards does not take back a breach that was there by then', () => {
    const clock = fold([resolved('2026-11-24 09:00', '2026-11-25 12:00')])
    expect([local(clock.resolvedAt), local(clock.breachedAt)]).toEqual([
      '2026-11-24 09:00',
      '2026-11-24 10:00',
    ])
    expect(fold([resolved('2026-11-23 12:00', '2026-11-24 09:00')]).breachedAt).toBeNull()
  })

  it('ends a pause first', () => {
    const clock = fold([paused('2026-11-23 10:00'), resolved('2026-11-24 12:00')])
    expect(clock).toMatchObject({ state: 'stopped', pausedAt: null, breachedAt: null, pausedMs: 10 * hour })
    expect(local(clock.dueAt)).toBe('2026-11-25 12:00')
  })
})

describe('pausing', () => {
  it('moves the deadline by the office time it contained: the worked case', () => {
    const clock = fold([paused('2026-11-23 10:00'), resumed('2026-11-24 12:00')])
    expect([local(clock.dueAt), clock.pausedMs, clock.state]).toEqual([
      '2026-11-25 12:00',
      10 * hour,
      'running',
    ])
    expect(clock.steps.at(-1)).toMatchObject({
      kind: 'pause',
      minutes: 600,
      since: dhaka('2026-11-23 10:00'),
    })
  })

  it.each<[string, ClockEvent[], string]>([
    [
      'without office time moves nothing',
      [paused('2026-11-23 17:00'), resumed('2026-11-24 09:00')],
      '2026-11-24 10:00',
    ],
    ['does not count nights', [paused('2026-11-22 16:00'), resumed('2026-11-23 10:00')], '2026-11-24 12:00'],
    [
      'adds up over several',
      [
        paused('2026-11-22 11:00'),
        resumed('2026-11-22 12:00'),
        paused('2026-11-23 11:00'),
        resumed('2026-11-23 12:00'),
      ],
      '2026-11-24 12:00',
    ],
    [
      'again while paused is one pause',
      [paused('2026-11-23 10:00'), paused('2026-11-23 12:00'), resumed('2026-11-23 14:00')],
      '2026-11-24 14:00',
    ],
    [
      'at the due moment leaves nothing but that moment',
      [paused('2026-11-24 10:00'), resumed('2026-11-24 12:00')],
      '2026-11-24 12:00',
    ],
    [
      'up to closing ends there',
      [paused('2026-11-23 10:00'), resumed('2026-11-23 17:00')],
      '2026-11-24 17:00',
    ],
  ])('%s', (_, history, due) => {
    const clock = fold(history)
    expect(local(clock.dueAt)).toBe(due)
    expect(ledgerGap(clock.steps, clock.receivedAt, clock.dueAt)).toBeNull()
  })

  it('on Thursday at closing gains no day', () => {
    const history = [paused('2026-11-26 17:00'), resumed('2026-11-29 09:00')]
    expect(local(clockFrom(calendar, twoDays, '2026-11-26 10:00', history).dueAt)).toBe('2026-11-29 17:00')
  })

  it('counts as it elapsed for a promise of wall calendar days', () => {
    const history = [paused('2026-11-23 10:00'), resumed('2026-11-24 09:00')]
    expect(local(fold(history, twoCalendarDays).dueAt)).toBe('2026-11-25 09:00')
  })

  it('keeps the stored due moment as if none were running', () => {
    const clock = fold([paused('2026-11-23 10:00', '2026-11-25')])
    expect(clock).toMatchObject({
      state: 'paused',
      pausedAt: dhaka('2026-11-23 10:00'),
      pauseReason: 'requesterMustAnswer',
      expectedOn: '2026-11-25',
      pausedMs: 0,
    })
    expect(local(clock.dueAt)).toBe('2026-11-24 10:00')
  })

  it('holds off a breach for as long as it lasts', () => {
    const clock = fold([paused('2026-11-23 10:00')])
    expect(settledAt(clock, dhaka('2027-01-01 00:00'))).toBeNull()
    expect(fold([paused('2026-11-23 10:00'), paused('2026-12-23 10:00')]).breachedAt).toBeNull()
    expect(local(grossSettledAt(clock, dhaka('2026-11-24 10:01')))).toBe('2026-11-24 10:00')
  })

  it('after a breach moves nothing and takes nothing back', () => {
    const clock = fold([
      paused('2026-11-24 10:01'),
      resumed('2026-11-25 12:00'),
      resolved('2026-11-25 12:00'),
    ])
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-24 10:00', '2026-11-24 10:00'])
    expect(clock.pausedMs).toBe(9 * hour + 59 * 60_000)
    expect(ledgerGap(clock.steps, clock.receivedAt, clock.dueAt)).toBeNull()
  })

  it('survives another promise', () => {
    const history = [
      paused('2026-11-22 11:00'),
      resumed('2026-11-22 13:00'),
      reclassified('2026-11-22 14:00', { ...twoDays, days: 3 }),
    ]
    expect(local(fold(history).dueAt)).toBe('2026-11-25 12:00')
  })
})

describe('reopening', () => {
  it('goes on without the office time spent resolved, which is no pause', () => {
    const clock = fold([resolved('2026-11-22 12:00'), reopened('2026-11-23 12:00')])
    expect(clock).toMatchObject({ state: 'running', resolvedAt: null, pausedMs: 0, resolvedSpanMs: 8 * hour })
    expect([local(clock.dueAt), local(clock.firstResolvedAt)]).toEqual([
      '2026-11-25 10:00',
      '2026-11-22 12:00',
    ])
    expect(clock.steps.at(-1)).toMatchObject({ kind: 'reopened', minutes: 480 })
  })

  it('leaves half a day at least, and is not breached by itself', () => {
    const clock = fold([resolved('2026-11-24 10:00'), reopened('2026-11-24 15:00')])
    expect([local(clock.dueAt), clock.breachedAt]).toEqual(['2026-11-25 11:00', null])
  })

  it('keeps every cycle', () => {
    const clock = fold([
      resolved('2026-11-22 12:00'),
      reopened('2026-11-22 14:00'),
      resolved('2026-11-22 16:00'),
      reopened('2026-11-23 09:00'),
      resolved('2026-11-23 10:00'),
    ])
    expect(clock.spans.map(({ kind, officeMs }) => [kind, officeMs / hour])).toEqual([
      ['resolved', 2],
      ['resolved', 1],
    ])
    expect([local(clock.dueAt), local(clock.resolvedAt), local(clock.firstResolvedAt)]).toEqual([
      '2026-11-24 13:00',
      '2026-11-23 10:00',
      '2026-11-22 12:00',
    ])
  })

  it('never wipes a breach, and moves no deadline that was broken', () => {
    const clock = fold([
      resolved('2026-11-24 12:00'),
      reopened('2026-11-25 12:00'),
      resolved('2026-11-25 13:00'),
    ])
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-24 10:00', '2026-11-24 10:00'])
  })

  it('moves a promise of wall calendar days by office time', () => {
    const clock = fold([resolved('2026-11-22 12:00'), reopened('2026-11-23 12:00')], twoCalendarDays)
    expect(local(clock.dueAt)).toBe('2026-11-25 10:00')
  })
})

describe('cancelling', () => {
  it('is final and keeps the due moment', () => {
    const clock = fold([cancelled('2026-11-23 10:00')])
    expect(clock).toMatchObject({
      state: 'cancelled',
      breachedAt: null,
      cancelledAt: dhaka('2026-11-23 10:00'),
    })
    expect(local(clock.dueAt)).toBe('2026-11-24 10:00')
    expect(settledAt(clock, dhaka('2027-01-01 00:00'))).toBeNull()
  })

  it('late stays late, and a running pause ends with it', () => {
    expect(local(fold([cancelled('2026-11-24 10:01')]).breachedAt)).toBe('2026-11-24 10:00')
    const clock = fold([paused('2026-11-23 10:00'), cancelled('2026-11-23 12:00')])
    expect(clock).toMatchObject({ state: 'cancelled', pausedAt: null, pausedMs: 2 * hour, breachedAt: null })
  })
})

describe('reclassifying: the later of the new promise and what was left, cut to half a day', () => {
  const oneDay = { ...twoDays, days: 1 }
  const fiveDays = { ...twoWorkingDays, days: 5 }

  it.each<[string, ClockEvent[], PromiseTerms, string]>([
    ['a longer promise', [reclassified('2026-11-22 11:00', fiveDays)], twoDays, '2026-11-29 10:00'],
    [
      'a shorter one with time to spare',
      [reclassified('2026-11-22 11:00', oneDay)],
      twoDays,
      '2026-11-23 10:00',
    ],
    [
      'a shorter one that has passed leaves half a day',
      [reclassified('2026-11-23 12:00', oneDay)],
      twoDays,
      '2026-11-23 16:00',
    ],
    ['but not more than was left', [reclassified('2026-11-24 09:00', oneDay)], twoDays, '2026-11-24 10:00'],
    [
      'moved by the pauses so far',
      [paused('2026-11-22 11:00'), resumed('2026-11-22 13:00'), reclassified('2026-11-22 14:00', oneDay)],
      twoDays,
      '2026-11-23 12:00',
    ],
    [
      'moved by the spans spent resolved',
      [resolved('2026-11-22 11:00'), reopened('2026-11-22 13:00'), reclassified('2026-11-22 13:00', oneDay)],
      twoDays,
      '2026-11-23 12:00',
    ],
    [
      'while paused, from where the pause holds it',
      [paused('2026-11-23 12:00'), reclassified('2026-11-24 16:00', oneDay), resumed('2026-11-24 16:00')],
      twoDays,
      '2026-11-25 12:00',
    ],
    [
      'to another basis counts the pause as that one does',
      [
        paused('2026-11-22 16:00'),
        resumed('2026-11-23 10:00'),
        reclassified('2026-11-23 10:00', { ...twoCalendarDays, days: 5 }),
      ],
      twoDays,
      '2026-11-28 04:00',
    ],
  ])('%s', (_, history, from, due) => {
    const clock = fold(history, from)
    expect(local(clock.dueAt)).toBe(due)
    expect(clock).toMatchObject({ reclassified: true, breachedAt: null })
    expect(clock.steps.at(-1)?.kind === 'reclassified' || clock.steps.at(-1)?.kind === 'pause').toBe(true)
    expect(ledgerGap(clock.steps, clock.receivedAt, clock.dueAt)).toBeNull()
  })

  it('never takes back a breach', () => {
    const clock = fold([reclassified('2026-11-25 12:00', fiveDays)])
    expect([local(clock.breachedAt), local(clock.dueAt)]).toEqual(['2026-11-24 10:00', '2026-11-29 10:00'])
  })

  it('refuses terms that are out of range', () => {
    const history = [reclassified('2026-11-22 11:00', { ...twoDays, days: 0 })]
    const given = { promise: twoDays, calendar, receivedAt: dhaka(sunday), loggedAt: dhaka(sunday), history }
    expect(foldClock(given)).toEqual({ ok: false, because: 'days-out-of-range' })
  })
})

describe('a due moment set by hand', () => {
  const byHand = setByHand('2026-11-22 12:00', '2026-11-23 16:00')

  it('takes the place of the computed one, gross as well', () => {
    const clock = fold([byHand])
    expect(clock).toMatchObject({ setByHand: true, gross: { dueAt: dhaka('2026-11-23 16:00') } })
    expect(local(clock.dueAt)).toBe('2026-11-23 16:00')
    expect(local(settledAt(clock, dhaka('2026-11-24 09:00')))).toBe('2026-11-23 16:00')
  })

  it.each<[string, ClockEvent[], string, string]>([
    [
      'a pause that ends later moves it',
      [byHand, paused('2026-11-22 13:00'), resumed('2026-11-22 15:00')],
      '2026-11-24 10:00',
      '2026-11-24 12:00',
    ],
    [
      'so does a reopening',
      [byHand, resolved('2026-11-22 13:00'), reopened('2026-11-22 15:00')],
      '2026-11-24 10:00',
      '2026-11-24 12:00',
    ],
    [
      'of a running pause only what comes after',
      [paused('2026-11-22 11:00'), byHand, resumed('2026-11-22 13:00')],
      '2026-11-23 17:00',
      '2026-11-24 12:00',
    ],
    [
      'a pause that ended before does not',
      [paused('2026-11-22 11:00'), resumed('2026-11-22 12:00'), byHand],
      '2026-11-23 16:00',
      '2026-11-24 11:00',
    ],
    [
      'another promise leaves it',
      [byHand, reclassified('2026-11-22 13:00', { ...twoDays, days: 1 })],
      '2026-11-23 16:00',
      '2026-11-23 10:00',
    ],
    [
      'set twice, the last holds',
      [setByHand('2026-11-22 11:00', '2026-11-23 09:00'), byHand],
      '2026-11-23 16:00',
      '2026-11-24 10:00',
    ],
  ])('%s; taken back, it is computed again', (_, history, due, computed) => {
    const clock = fold(history)
    expect(local(clock.dueAt)).toBe(due)
    expect(ledgerGap(clock.steps, clock.receivedAt, clock.dueAt)).toBeNull()
    const back = fold([...history, handTakenBack('2026-11-22 15:00')])
    expect([local(back.dueAt), back.setByHand]).toEqual([computed, false])
    expect(ledgerGap(back.steps, back.receivedAt, back.dueAt)).toBeNull()
    expect(local(back.gross.dueAt)).toBe(clock.reclassified ? '2026-11-23 10:00' : '2026-11-24 10:00')
  })

  it('may lie at now but not before', () => {
    expect(local(fold([setByHand('2026-11-22 12:00', '2026-11-22 12:00')]).dueAt)).toBe('2026-11-22 12:00')
    const history = [setByHand('2026-11-22 12:00', '2026-11-22 11:59')]
    const given = { promise: twoDays, calendar, receivedAt: dhaka(sunday), loggedAt: dhaka(sunday), history }
    expect(foldClock(given)).toEqual({ ok: false, because: 'due-before-now', index: 0 })
  })

  it('does not move after it was broken', () => {
    const clock = fold([byHand, paused('2026-11-23 16:01'), resumed('2026-11-24 12:00')])
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-23 16:00', '2026-11-23 16:00'])
    const again = fold([byHand, resolved('2026-11-23 16:01'), reopened('2026-11-24 12:00')])
    expect(local(again.dueAt)).toBe('2026-11-23 16:00')
  })
})

describe('a breach', () => {
  it('that was written down stays, whatever the events say now', () => {
    const written = { kind: 'breached', at: dhaka('2026-11-23 09:00') } as const
    const clock = fold([resolved('2026-11-23 10:00'), written])
    expect(local(clock.breachedAt)).toBe('2026-11-23 09:00')
  })

  it('is the first one only', () => {
    const clock = fold([setByHand('2026-11-24 12:00', '2026-11-25 10:00'), resolved('2026-11-26 10:00')])
    expect(local(clock.breachedAt)).toBe('2026-11-24 10:00')
    const twice = fold([resolved('2026-11-25 10:00'), { kind: 'breached', at: dhaka('2026-11-24 10:00') }])
    expect(local(twice.breachedAt)).toBe('2026-11-24 10:00')
  })

  it('can be excused and stays, and the excuse taken back', () => {
    const excused = { kind: 'excused', at: dhaka('2026-11-25 10:00') } as const
    expect(fold([excused])).toMatchObject({ excused: true, breachedAt: dhaka('2026-11-24 10:00') })
    expect(fold([excused, { kind: 'excuseTakenBack', at: dhaka('2026-11-25 11:00') }])).toMatchObject({
      excused: false,
      breachedAt: dhaka('2026-11-24 10:00'),
    })
  })

  it('of a promise whose pause held no office time is at its due moment', () => {
    // Due at 22:00, when the office is closed; paused over that moment without any office time.
    const history = [paused('2026-11-24 18:00'), resumed('2026-11-25 08:00'), resolved('2026-11-25 10:00')]
    const clock = clockFrom(calendar, twoDays, '2026-11-22 22:00', history)
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-24 22:00', '2026-11-24 22:00'])
  })
})

describe('the gross clock', () => {
  it('knows no pause', () => {
    const clock = fold([
      paused('2026-11-23 10:00'),
      resumed('2026-11-24 12:00'),
      resolved('2026-11-24 13:00'),
    ])
    expect(clock).toMatchObject({
      breachedAt: null,
      gross: { dueAt: dhaka('2026-11-24 10:00'), breachedAt: dhaka('2026-11-24 10:00') },
    })
  })

  it('knows no span spent resolved', () => {
    const clock = fold([
      resolved('2026-11-24 09:00'),
      reopened('2026-11-24 12:00'),
      resolved('2026-11-24 13:00'),
    ])
    expect(clock).toMatchObject({ breachedAt: null, gross: { breachedAt: dhaka('2026-11-24 10:00') } })
    expect(fold([resolved('2026-11-24 09:00')]).gross.breachedAt).toBeNull()
    expect(grossSettledAt(fold([resolved('2026-11-24 09:00')]), dhaka('2026-12-24 09:00'))).toBeNull()
  })

  it('knows another promise, under the same floor', () => {
    const clock = fold([reclassified('2026-11-23 12:00', { ...twoDays, days: 1 })])
    expect(local(clock.gross.dueAt)).toBe('2026-11-23 16:00')
  })
})

describe('a history is refused', () => {
  it.each<[string, ClockEvent[], string, number]>([
    ['when an event lies before the receipt', [paused('2026-11-22 09:59')], 'out-of-order', 0],
    [
      'when an event lies before the one ahead',
      [paused('2026-11-22 12:00'), resumed('2026-11-22 11:59')],
      'out-of-order',
      1,
    ],
    ['when what runs is resumed', [resumed('2026-11-22 12:00')], 'not-in-this-state', 0],
    ['when what is open is reopened', [reopened('2026-11-22 12:00')], 'not-in-this-state', 0],
    [
      'when what is resolved is paused',
      [resolved('2026-11-22 12:00'), paused('2026-11-22 12:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is resolved',
      [resolved('2026-11-22 12:00'), resolved('2026-11-22 13:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is cancelled',
      [resolved('2026-11-22 12:00'), cancelled('2026-11-22 12:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is cancelled is reopened',
      [cancelled('2026-11-22 12:00'), reopened('2026-11-22 12:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is cancelled is paused',
      [cancelled('2026-11-22 12:00'), paused('2026-11-22 12:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is reclassified',
      [resolved('2026-11-22 12:00'), reclassified('2026-11-22 13:00', twoDays)],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is set by hand',
      [resolved('2026-11-22 12:00'), setByHand('2026-11-22 13:00', '2026-11-23 13:00')],
      'not-in-this-state',
      1,
    ],
    ['when nothing was set by hand', [handTakenBack('2026-11-22 12:00')], 'not-in-this-state', 0],
    [
      'when nothing broken is excused',
      [{ kind: 'excused', at: dhaka('2026-11-22 12:00') }],
      'not-in-this-state',
      0,
    ],
  ])('%s', (_, history, because, index) => {
    const given = { promise: twoDays, calendar, receivedAt: dhaka(sunday), loggedAt: dhaka(sunday), history }
    expect(foldClock(given)).toEqual({ ok: false, because, index })
  })

  it('when its promise is', () => {
    const given = {
      promise: { ...twoDays, days: 0 },
      receivedAt: dhaka(sunday),
      loggedAt: dhaka(sunday),
      history: [],
    }
    expect(foldClock({ ...given, calendar: calendarWith(plainWeeks) })).toMatchObject({
      because: 'days-out-of-range',
    })
  })
})
