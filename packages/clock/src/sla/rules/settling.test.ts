import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, holidays, openUntil } from '../../calendar/calendar.fixture.ts'
import {
  clockFrom,
  local,
  paused,
  reopened,
  resolved,
  resumed,
  setByHand,
  twoDays,
} from '../clock.fixture.ts'
import type { ClockCase, ClockEvent } from '../clock.ts'
import { firstResponseAt, type Response } from '../first-response.ts'
import { settleCase } from '../settle-case.ts'
import { verdictOf } from '../verdict.ts'

/** Received Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const given = (history: ClockEvent[] = []): ClockCase => ({
  promise: twoDays,
  calendar,
  receivedAt: dhaka(sunday),
  loggedAt: dhaka(sunday),
  history,
})
const fold = (history: ClockEvent[]) => clockFrom(calendar, twoDays, sunday, history)
const siteClosed = (at: string, expectedOn: string): ClockEvent => ({
  kind: 'paused',
  at: dhaka(at),
  reason: 'siteClosed',
  expectedOn,
})

describe('what time alone has done by a moment', () => {
  it.each<[string, ClockEvent[], string, [string, string][]]>([
    ['nothing while the promise can be kept', [], '2026-11-24 10:00', []],
    ['a breach, at the due moment', [], '2026-11-24 10:01', [['breached', '2026-11-24 10:00']]],
    ['the same after days of downtime', [], '2026-11-27 23:00', [['breached', '2026-11-24 10:00']]],
    ['nothing to a stopped clock', [resolved('2026-11-23 10:00')], '2026-12-24 10:00', []],
    [
      'a pause still waits for its own end',
      [siteClosed('2026-11-23 10:00', '2026-11-25')],
      '2026-11-25 08:59',
      [],
    ],
    [
      'a pause ends at the opening of the expected day',
      [siteClosed('2026-11-23 10:00', '2026-11-25')],
      '2026-11-25 09:00',
      [['resumed', '2026-11-25 09:00']],
    ],
    [
      'a pause ends, then the promise is broken',
      [siteClosed('2026-11-23 10:00', '2026-11-25')],
      '2026-12-01 12:00',
      [
        ['resumed', '2026-11-25 09:00'],
        // Fifteen office hours were paused: seven on Monday, eight on Tuesday.
        ['breached', '2026-11-25 17:00'],
      ],
    ],
    [
      'no answer came: the first opening after two more office days',
      [paused('2026-11-22 12:00', '2026-11-23')],
      '2026-11-26 09:00',
      [['resumed', '2026-11-26 09:00']],
    ],
    [
      'a pause until a day that had opened holds nothing up',
      [siteClosed('2026-11-23 11:00', '2026-11-23')],
      '2026-11-23 11:00',
      [['resumed', '2026-11-23 11:00']],
    ],
    [
      'a pause goes on where the breach before it was written down after it began',
      [siteClosed('2026-11-24 12:00', '2026-11-24'), { kind: 'breached', at: dhaka('2026-11-24 10:00') }],
      '2026-11-24 12:00',
      [['resumed', '2026-11-24 12:00']],
    ],
    [
      'a pause of what was breached ends too',
      [siteClosed('2026-11-24 12:00', '2026-11-25')],
      '2026-11-25 12:00',
      [['resumed', '2026-11-25 09:00']],
    ],
  ])('%s', (_, history, now, events) => {
    const settled = settleCase(given(history), dhaka(now))
    if (!settled.ok) throw new Error(settled.because)
    expect(settled.events.map(({ kind, at }) => [kind, local(at)])).toEqual(events)
    const again = settleCase(given([...history, ...settled.events]), dhaka(now))
    expect(again).toMatchObject({ ok: true, events: [] })
    expect(again.ok && again.clock.breachedAt).toBe(settled.clock.breachedAt)
  })

  it('lets a pause go on in an office that does not open again', () => {
    const history = [siteClosed('2026-11-24 09:30', '2026-11-25')]
    const case_ = { ...given(history), calendar: openUntil('2026-11-24') }
    expect(settleCase(case_, dhaka('2026-12-24 10:00'))).toMatchObject({ ok: true, events: [] })
  })

  it('refuses to end a pause that leaves the promise no office time', () => {
    const history = [siteClosed('2026-11-23 09:00', '2026-11-24')]
    const case_ = { ...given(history), calendar: openUntil('2026-11-24') }
    expect(settleCase(case_, dhaka('2026-11-24 09:00'))).toEqual({ ok: false, because: 'no-office-time' })
  })

  it('refuses what can not be folded', () => {
    expect(settleCase(given([resumed('2026-11-22 12:00')]), dhaka(sunday))).toMatchObject({ ok: false })
  })
})

describe('a resolution that was entered afterwards', () => {
  it('is known as such, with when it was typed in', () => {
    const clock = fold([resolved('2026-11-23 10:00', '2026-11-23 15:00')])
    expect([local(clock.resolvedAt), local(clock.resolutionEnteredAt)]).toEqual([
      '2026-11-23 10:00',
      '2026-11-23 15:00',
    ])
    expect(fold([resolved('2026-11-23 10:00')]).resolutionEnteredAt).toBeNull()
  })

  it('refused counts from when it was entered', () => {
    const refused = { kind: 'resolutionRefused', at: dhaka('2026-11-25 12:00') } as const
    const clock = fold([resolved('2026-11-23 10:00', '2026-11-23 15:00'), refused])
    expect(clock).toMatchObject({
      state: 'stopped',
      resolvedAt: dhaka('2026-11-23 15:00'),
      firstResolvedAt: dhaka('2026-11-23 15:00'),
      resolutionEnteredAt: null,
      breachedAt: null,
    })
  })

  it('refused is late when the clock ran out between', () => {
    const refused = { kind: 'resolutionRefused', at: dhaka('2026-11-26 12:00') } as const
    const held = [paused('2026-11-23 16:00', '2026-12-20'), resumed('2026-11-24 11:00')]
    const back = resolved('2026-11-24 11:00', '2026-11-25 12:00')
    expect(verdictOf(fold([...held, back]), dhaka('2026-12-01 10:00'))).toBe('kept')
    const clock = fold([...held, back, refused])
    // Due on Tuesday at 10:00, moved by the three office hours of the pause.
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-24 13:00', '2026-11-24 13:00'])
    expect(verdictOf(clock, dhaka('2026-12-01 10:00'))).toBe('late')
  })

  it('is late when the clock ran out before it was typed in, unless it was paused until it was resolved', () => {
    const entered = '2026-11-30 12:00'
    const ranOn = [
      [
        paused('2026-11-23 11:00', '2026-12-20'),
        resumed('2026-11-23 12:00'),
        resolved('2026-11-23 13:00', entered),
      ],
      [resolved('2026-11-23 11:00'), reopened('2026-11-23 12:00'), resolved('2026-11-23 12:00', entered)],
    ]
    for (const history of ranOn) expect(local(fold(history).breachedAt)).toBe('2026-11-24 11:00')
    expect(
      fold([paused('2026-11-23 11:00', '2026-12-20'), resolved('2026-11-23 12:00', entered)]).breachedAt,
    ).toBeNull()
  })

  it('refused keeps a breach that was written down since, and its excuse', () => {
    const back = resolved('2026-11-23 10:00', '2026-11-23 15:00')
    const breached = { kind: 'breached', at: dhaka('2026-11-23 14:00') } as const
    const excused = { kind: 'excused', at: dhaka('2026-11-25 11:00') } as const
    const refused = { kind: 'resolutionRefused', at: dhaka('2026-11-25 12:00') } as const
    expect(fold([back, breached, excused, refused])).toMatchObject({
      resolvedAt: dhaka('2026-11-23 15:00'),
      breachedAt: dhaka('2026-11-23 14:00'),
      excused: true,
    })
  })

  it('can be refused once, and only if it was entered afterwards', () => {
    const refused = { kind: 'resolutionRefused', at: dhaka('2026-11-25 12:00') } as const
    const back = resolved('2026-11-23 10:00', '2026-11-23 15:00')
    expect(() => fold([back, refused, refused])).toThrow('not-in-this-state')
    expect(() => fold([resolved('2026-11-23 10:00'), refused])).toThrow('not-in-this-state')
    expect(() => fold([refused])).toThrow('not-in-this-state')
  })
})

describe('the verdict', () => {
  const breach = setByHand('2026-11-22 11:00', '2026-11-22 12:00')
  it.each<[string, ClockEvent[], string, string]>([
    ['open and in time', [], '2026-11-24 10:00', 'notYetDue'],
    ['open and past due: overdue', [], '2026-11-24 10:01', 'overdue'],
    ['paused before the due moment: not yet', [paused('2026-11-23 10:00')], '2026-12-24 10:00', 'notYetDue'],
    ['paused after the breach: overdue', [paused('2026-11-25 10:00')], '2026-12-24 10:00', 'overdue'],
    ['resolved at the due moment: kept', [resolved('2026-11-24 10:00')], '2026-12-24 10:00', 'kept'],
    [
      'resolved with a breach: late, whatever the due moment says',
      [breach, setByHand('2026-11-22 13:00', '2026-11-30 10:00'), resolved('2026-11-23 10:00')],
      '2026-11-23 10:00',
      'late',
    ],
    [
      'cancelled: out of every count',
      [{ kind: 'cancelled', at: dhaka('2026-11-23 10:00') }],
      '2026-12-24 10:00',
      'cancelled',
    ],
    [
      'cancelled after its breach: still late',
      [{ kind: 'cancelled', at: dhaka('2026-11-25 10:00') }],
      '2026-12-24 10:00',
      'cancelledLate',
    ],
    [
      'excused: counted all the same',
      [{ kind: 'excused', at: dhaka('2026-11-25 10:00') }, resolved('2026-11-25 11:00')],
      '2026-12-24 10:00',
      'late',
    ],
  ])('%s', (_, history, now, verdict) => {
    expect(verdictOf(fold(history), dhaka(now))).toBe(verdict)
  })
})

describe('the first response', () => {
  const at = (local: string, kind: Response['kind'] = 'publicMessage') => ({ kind, at: dhaka(local) })
  it.each<[string, boolean, Response[], string | null]>([
    ['none yet', false, [], null],
    [
      'the first of several',
      false,
      [at('2026-11-22 12:00', 'resolution'), at('2026-11-22 11:00')],
      '2026-11-22 11:00',
    ],
    ['a call-back', false, [at('2026-11-22 11:00', 'callBack')], '2026-11-22 11:00'],
    [
      'not what came before it was logged',
      false,
      [at('2026-11-22 10:15'), at('2026-11-22 11:00')],
      '2026-11-22 11:00',
    ],
    ['as it was logged', false, [at('2026-11-22 10:30')], '2026-11-22 10:30'],
    ['answered on the call: the receipt', true, [at('2026-11-22 11:00')], sunday],
  ])('%s', (_, onTheCall, responses, moment) => {
    const of = { receivedAt: dhaka(sunday), loggedAt: dhaka('2026-11-22 10:30'), onTheCall, responses }
    expect(local(firstResponseAt(of))).toBe(moment)
  })
})
