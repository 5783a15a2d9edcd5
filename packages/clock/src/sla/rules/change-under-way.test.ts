import { describe, expect, it } from 'vitest'
import { calendarWith, closed, dhaka, holidays, plainWeeks } from '../../calendar/calendar.fixture.ts'
import {
  clockFrom,
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
} from '../clock.fixture.ts'
import type { ClockCase, ClockEvent } from '../clock.ts'
import { previewChange, previewUndo } from '../preview-change.ts'
import { defaultThresholds, type PromiseTerms } from '../promise.ts'

/** Received Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00 unless a row says otherwise. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const closedOn = (...days: string[]) =>
  calendarWith({ ...holidays, days: [...holidays.days, ...days.map((on) => closed(on))] })
const shortDays = calendarWith({
  ...plainWeeks,
  dated: [{ from: '2026-11-01', to: '2026-12-31', intervals: [[540, 930]] }],
})
const oneDay = { ...twoDays, days: 1 }
const fiveDays = { ...twoWorkingDays, days: 5 }
const given = (history: ClockEvent[], promise: PromiseTerms = twoDays): ClockCase => ({
  promise,
  calendar,
  receivedAt: dhaka(sunday),
  loggedAt: dhaka(sunday),
  history,
})
type To = { promise?: PromiseTerms; calendar?: typeof calendar }
const change = (at: string, to: To): ClockEvent => ({ kind: 'changed', at: dhaka(at), change: 'a', ...to })
const undone = (at: string, name = 'a'): ClockEvent => ({ kind: 'changeUndone', at: dhaka(at), change: name })
const fold = (history: ClockEvent[], promise: PromiseTerms = twoDays) =>
  clockFrom(calendar, promise, sunday, history)

function previewed(history: ClockEvent[], at: string, to: To, promise: PromiseTerms = twoDays) {
  const preview = previewChange(given(history, promise), { change: 'a', ...to }, dhaka(at))
  if (!preview.ok) throw new Error(preview.because)
  return preview
}

describe('a calendar or policy applied to an open clock', () => {
  it.each<[string, ClockEvent[], string, To, string]>([
    [
      'a day declared a holiday rolls the deadline off it',
      [],
      '2026-11-23 12:00',
      { calendar: closedOn('2026-11-24') },
      '2026-11-25 17:00',
    ],
    [
      'a holiday elsewhere leaves it',
      [],
      '2026-11-23 12:00',
      { calendar: closedOn('2026-12-01') },
      '2026-11-24 10:00',
    ],
    ['a longer promise', [], '2026-11-23 12:00', { promise: fiveDays }, '2026-11-29 10:00'],
    ['a shorter promise with time to spare', [], '2026-11-22 11:00', { promise: oneDay }, '2026-11-23 10:00'],
    [
      'a shorter one that has passed leaves half a day',
      [],
      '2026-11-23 12:00',
      { promise: oneDay },
      '2026-11-23 16:00',
    ],
    [
      'half a day by the new calendar',
      [],
      '2026-11-23 10:00',
      { promise: oneDay, calendar: shortDays },
      '2026-11-23 13:15',
    ],
    ['but not more than was left', [], '2026-11-24 09:00', { promise: oneDay }, '2026-11-24 10:00'],
    [
      'both at once',
      [],
      '2026-11-23 12:00',
      { promise: twoWorkingDays, calendar: closedOn('2026-11-24') },
      '2026-11-25 10:00',
    ],
    [
      'finished pauses are measured in the new calendar',
      [paused('2026-11-22 16:00'), resumed('2026-11-24 10:00')],
      '2026-11-24 11:00',
      { calendar: closedOn('2026-11-23') },
      // Paused two office hours now, not ten: Tuesday 10:00 and two hours; what was left was Wednesday 12:00.
      '2026-11-24 15:00',
    ],
    [
      'spans spent resolved likewise',
      [resolved('2026-11-22 11:00'), reopened('2026-11-22 13:00')],
      '2026-11-22 14:00',
      { promise: fiveDays },
      '2026-11-29 12:00',
    ],
    [
      'while paused the floor is where the pause holds the clock',
      [paused('2026-11-23 12:00', '2026-12-20')],
      '2026-11-25 12:00',
      { promise: oneDay },
      '2026-11-23 16:00',
    ],
  ])('%s', (_, history, at, to, due) => {
    const preview = previewed(history, at, to)
    expect(local(preview.dueAfter)).toBe(due)
    expect(preview).toMatchObject({ leftBecause: null, wouldBeExcused: false })
    expect(preview.after.breachedAt).toBeNull()
    expect(preview.after.steps.at(-1)).toMatchObject({ kind: 'changed', on: at.slice(0, 10) })
    expect(ledgerGap(preview.after.steps, dhaka(sunday), preview.dueAfter)).toBeNull()
  })

  it('goes on in the new calendar and promise', () => {
    const clock = fold([
      change('2026-11-22 11:00', { calendar: shortDays }),
      paused('2026-11-22 15:00'),
      resumed('2026-11-23 10:00'),
    ])
    // Half an hour on Sunday and one on Monday, laid out over days that end at 15:30.
    expect([local(clock.dueAt), clock.pausedMs]).toEqual(['2026-11-24 11:30', 1.5 * 3_600_000])
    expect(clock.calendar).toBe(shortDays)
    expect(fold([change('2026-11-22 11:00', { promise: fiveDays })]).promise).toEqual(fiveDays)
  })

  it('moves the gross clock by the same rule', () => {
    const clock = fold([
      paused('2026-11-22 11:00'),
      resumed('2026-11-22 13:00'),
      change('2026-11-22 14:00', { calendar: closedOn('2026-11-24') }),
    ])
    expect(local(clock.gross.dueAt)).toBe('2026-11-25 17:00')
    const shorter = fold([change('2026-11-23 12:00', { promise: oneDay })])
    expect(local(shorter.gross.dueAt)).toBe('2026-11-23 16:00')
  })

  it('never makes a breach', () => {
    const preview = previewed([], '2026-11-24 10:00', { promise: oneDay })
    expect([local(preview.dueAfter), preview.after.breachedAt]).toEqual(['2026-11-24 10:00', null])
  })

  it('never removes a breach, and says whether it would be excused', () => {
    const kept = previewed([], '2026-11-24 16:00', { calendar: closedOn('2026-11-24') })
    expect(kept).toMatchObject({
      bandBefore: 'overdue',
      bandAfter: 'overdue',
      wouldBeExcused: true,
      differs: true,
      settled: [{ kind: 'breached', at: dhaka('2026-11-24 10:00') }],
    })
    expect(local(kept.after.breachedAt)).toBe('2026-11-24 10:00')
    const broken = previewed([], '2026-11-26 16:00', { calendar: closedOn('2026-11-24') })
    expect(broken).toMatchObject({ wouldBeExcused: false, bandAfter: 'overdue' })
    expect([local(broken.dueAfter), local(broken.after.breachedAt)]).toEqual([
      '2026-11-25 17:00',
      '2026-11-24 10:00',
    ])
    const justKept = previewed([], '2026-11-25 17:00', { calendar: closedOn('2026-11-24') })
    expect(justKept.wouldBeExcused).toBe(true)
  })

  it('would be excused when a pause has held it since before the new deadline', () => {
    const history = [paused('2026-11-24 12:00', '2026-12-20')]
    const preview = previewed(history, '2026-11-30 12:00', { calendar: closedOn('2026-11-24') })
    expect(preview).toMatchObject({ bandBefore: 'overdue', wouldBeExcused: true })
  })

  it('of nothing moves nothing, also where a pause came after the breach', () => {
    const history = [paused('2026-11-25 10:00'), resumed('2026-11-26 12:00')]
    expect(previewed(history, '2026-11-26 12:00', { calendar, promise: twoDays })).toMatchObject({
      differs: false,
      wouldBeExcused: false,
    })
  })

  it('would be excused when a pause began at the very deadline', () => {
    const history = [paused('2026-11-24 10:00', '2026-12-20'), resumed('2026-11-24 12:00')]
    const preview = previewed(history, '2026-11-24 12:00', { promise: twoDays }, oneDay)
    expect(preview).toMatchObject({ dueAfter: dhaka('2026-11-24 12:00'), wouldBeExcused: true })
  })

  it('differs by the due moment, by the band, or by the excuse alone', () => {
    const later = previewed([], '2026-11-22 10:30', { promise: fiveDays })
    expect(later).toMatchObject({ bandBefore: 'onTrack', bandAfter: 'onTrack', differs: true })
    const thresholds = { ...defaultThresholds, approachingShare: 0.75 }
    const sooner = previewed([], '2026-11-22 16:00', { promise: { ...twoDays, thresholds } })
    expect(sooner).toMatchObject({ bandBefore: 'onTrack', bandAfter: 'approaching', differs: true })
    expect(sooner.dueAfter).toBe(sooner.dueBefore)
    const excusing = change('2026-11-24 16:00', { calendar: closedOn('2026-11-24') })
    const takenBack = previewUndo(given([excusing]), 'a', dhaka('2026-11-25 14:00'))
    if (!takenBack.ok) throw new Error(takenBack.because)
    expect(takenBack).toMatchObject({ excuseTakenBack: true, differs: true })
    expect(takenBack.dueAfter).toBe(takenBack.dueBefore)
  })

  it.each<[string, ClockEvent[], string, To]>([
    [
      'a reclassification that came after the breach',
      [reclassified('2026-11-25 12:00', fiveDays)],
      '2026-11-26 12:00',
      { promise: fiveDays },
    ],
    [
      'the undoing of a change that had put the deadline off',
      [change('2026-11-24 16:00', { calendar: closedOn('2026-11-24') }), undone('2026-11-24 17:00')],
      '2026-11-25 10:00',
      { calendar },
    ],
  ])('excuses nothing that stands where it stood after %s', (_, history, at, to) => {
    const preview = previewed(history, at, to)
    expect(preview).toMatchObject({ bandAfter: 'overdue', wouldBeExcused: false, differs: false })
    expect(preview.dueAfter).toBeGreaterThan(dhaka(at))
  })

  it('counts by the classes before and after', () => {
    const preview = previewed([], '2026-11-24 09:00', { calendar: closedOn('2026-11-24', '2026-11-25') })
    expect([preview.bandBefore, preview.bandAfter]).toEqual(['critical', 'approaching'])
    const held = previewed([paused('2026-11-23 12:00', '2026-12-20')], '2026-11-24 09:00', {
      promise: fiveDays,
    })
    expect([held.bandBefore, held.bandAfter]).toEqual(['paused', 'paused'])
  })

  it('ends a pause that is over before it judges', () => {
    const history = [
      { kind: 'paused', at: dhaka('2026-11-23 09:00'), reason: 'siteClosed', expectedOn: '2026-11-24' },
    ] as const
    const preview = previewed([...history], '2026-11-24 12:00', { promise: fiveDays })
    expect(preview.settled).toEqual([{ kind: 'resumed', at: dhaka('2026-11-24 09:00') }])
    expect(preview.dueBefore).toBe(dhaka('2026-11-25 10:00'))
  })

  it.each<[string, ClockEvent[], string]>([
    ['set by hand', [setByHand('2026-11-22 12:00', '2026-11-23 16:00')], 'setByHand'],
    ['resolved', [resolved('2026-11-22 12:00')], 'noLongerOpen'],
  ])('leaves and lists what is %s', (_, history, leftBecause) => {
    const preview = previewed(history, '2026-11-23 12:00', { promise: fiveDays })
    expect(preview).toMatchObject({ leftBecause, event: null, differs: false })
    expect(preview.dueAfter).toBe(preview.dueBefore)
  })

  it('folded under a due moment set by hand moves the computed one alone, and excuses nothing', () => {
    const history = [
      setByHand('2026-11-22 12:00', '2026-11-23 16:00'),
      change('2026-11-24 11:00', { promise: fiveDays }),
    ]
    const clock = fold(history)
    expect(clock).toMatchObject({ setByHand: true, excused: false, dueAt: dhaka('2026-11-23 16:00') })
    const back = fold([...history, { kind: 'handTakenBack', at: dhaka('2026-11-24 12:00') }])
    expect(local(back.dueAt)).toBe('2026-11-29 10:00')
  })

  it('refuses terms that are out of range', () => {
    const refused = previewChange(given([]), { change: 'a', promise: { ...twoDays, days: 0 } }, dhaka(sunday))
    expect(refused).toEqual({ ok: false, because: 'days-out-of-range' })
    const impossible = previewChange(given([resumed(sunday)]), { change: 'a' }, dhaka(sunday))
    expect(impossible).toMatchObject({ ok: false, because: 'not-in-this-state' })
  })
})

describe('undoing a change', () => {
  const holiday = { calendar: closedOn('2026-11-24') }

  it('puts back the deadline, the calendar, the promise and the steps', () => {
    const clock = fold([change('2026-11-22 11:00', holiday), undone('2026-11-22 12:00')])
    const untouched = fold([])
    expect(clock).toEqual(untouched)
  })

  it('brings nothing forward past half a day', () => {
    const clock = fold([change('2026-11-23 12:00', { promise: fiveDays }), undone('2026-11-25 12:00')])
    expect([local(clock.dueAt), clock.breachedAt]).toEqual(['2026-11-25 16:00', null])
    expect(local(clock.gross.dueAt)).toBe('2026-11-25 16:00')
    expect(ledgerGap(clock.steps, dhaka(sunday), clock.dueAt)).toBeNull()
    expect(clock.steps.at(-1)).toMatchObject({ kind: 'changed', on: '2026-11-25' })
  })

  it('takes back the excuse the change gave, and no other', () => {
    const excusing = change('2026-11-24 16:00', holiday)
    const byHand = { kind: 'excused', at: dhaka('2026-11-24 16:30') } as const
    expect(fold([excusing]).excused).toBe(true)
    expect(fold([excusing, undone('2026-11-24 17:00')])).toMatchObject({
      excused: false,
      breachedAt: dhaka('2026-11-24 10:00'),
    })
    expect(fold([excusing, byHand, undone('2026-11-24 17:00')]).excused).toBe(true)
    expect(previewUndo(given([excusing]), 'a', dhaka('2026-11-24 17:00'))).toMatchObject({
      excuseTakenBack: true,
      wouldBeExcused: false,
      differs: true,
    })
    expect(
      previewUndo(given([change('2026-11-22 11:00', holiday)]), 'a', dhaka('2026-11-22 12:00')),
    ).toMatchObject({
      excuseTakenBack: false,
    })
    expect(previewUndo(given([excusing, byHand]), 'a', dhaka('2026-11-24 17:00'))).toMatchObject({
      excuseTakenBack: false,
    })
    const second: ClockEvent = { kind: 'changed', at: dhaka('2026-11-24 16:30'), change: 'b', ...holiday }
    expect(fold([excusing, second, undone('2026-11-24 17:00', 'b')]).excused).toBe(true)
  })

  it('undoes changes last first', () => {
    const second: ClockEvent = {
      kind: 'changed',
      at: dhaka('2026-11-22 11:30'),
      change: 'b',
      promise: fiveDays,
    }
    const both = [change('2026-11-22 11:00', holiday), second]
    expect(fold(both).undoableChange).toBe('b')
    expect(fold([...both, undone('2026-11-22 12:00', 'b')]).undoableChange).toBe('a')
    expect(fold([...both, undone('2026-11-22 12:00', 'b'), undone('2026-11-22 12:00')])).toEqual(fold([]))
  })

  it.each<[string, ClockEvent[], string | null]>([
    ['nothing since', [], null],
    ['a pause that still runs', [paused('2026-11-22 12:00', '2026-12-20')], null],
    ['a pause that ended', [paused('2026-11-22 12:00'), resumed('2026-11-22 13:00')], 'changedSince'],
    ['another promise', [reclassified('2026-11-22 12:00', twoCalendarDays)], 'changedSince'],
    ['a due moment set by hand', [setByHand('2026-11-22 12:00', '2026-11-23 12:00')], 'changedSince'],
    [
      'a resolution and a reopening',
      [resolved('2026-11-22 12:00'), reopened('2026-11-22 12:30')],
      'changedSince',
    ],
    ['a resolution', [resolved('2026-11-22 12:00')], 'noLongerOpen'],
  ])('with %s', (_, since, leftBecause) => {
    const history = [change('2026-11-22 11:00', holiday), ...since]
    const preview = previewUndo(given(history), 'a', dhaka('2026-11-22 14:00'))
    if (!preview.ok) throw new Error(preview.because)
    expect(preview.leftBecause).toBe(leftBecause)
    expect(local(preview.dueAfter)).toBe(leftBecause ? local(preview.dueBefore) : '2026-11-24 10:00')
  })

  it('leaves what another change has changed since', () => {
    const history = [change('2026-11-22 11:00', holiday)]
    const preview = previewUndo(given(history), 'b', dhaka('2026-11-22 14:00'))
    expect(preview).toMatchObject({ ok: true, leftBecause: 'changedSince' })
  })
})
