import { describe, expect, it } from 'vitest'
import { calendarWith, closed, dhaka, holidays, nineToFive, nothing } from '../calendar/calendar.fixture.ts'
import { dayOf } from '../calendar/dhaka.ts'
import { isOpen, nextOpening } from '../calendar/next-opening.ts'
import { bandAt, countedAs } from './bands.ts'
import {
  atOnce,
  clockFrom,
  local,
  paused,
  reclassified,
  reopened,
  resolved,
  resumed,
  twoDays,
  twoWorkingDays,
} from './clock.fixture.ts'
import type { ClockCase, ClockEvent } from './clock.ts'
import { officeDaysPaused } from './office-days-paused.ts'
import { endsWithReply, pauseEndsAt } from './pause-end.ts'
import { previewChange } from './preview-change.ts'
import { settledAt } from './settle.ts'
import { settleCase } from './settle-case.ts'
import { shownDueAt } from './shown-due-at.ts'
import { verdictOf } from './verdict.ts'

/** Received Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00 unless a test says otherwise. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const fold = (...history: ClockEvent[]) => clockFrom(calendar, twoDays, sunday, history)
const given = (...history: ClockEvent[]): ClockCase => ({
  promise: twoDays,
  calendar,
  receivedAt: dhaka(sunday),
  loggedAt: dhaka(sunday),
  history,
})

/** What clocks of other desks got wrong, and where that was reported: each must not happen here. */
describe('a defect of other clocks that this one does not have', () => {
  it('a target of no length is ignored, or failed at once (Zammad, Frappe)', () => {
    const clock = clockFrom(calendar, { ...atOnce, toleranceMinutes: 0 }, sunday)
    expect([local(clock.dueAt), clock.breachedAt]).toEqual([sunday, null])
    expect(bandAt(clock, dhaka(sunday))).toBe('critical')
    expect(settledAt(clock, dhaka(sunday) + 1)).toBe(dhaka(sunday))
    const onTheCall = { kind: 'resolved', at: dhaka(sunday), onTheCall: true } as const
    const answered = clockFrom(calendar, { ...atOnce, toleranceMinutes: 0 }, sunday, [onTheCall])
    expect(verdictOf(answered, dhaka('2026-12-01 10:00'))).toBe('kept')
  })

  it('the seconds of a pause are added raw, so that nights count twice (frappe/helpdesk#2449, glpi#10594)', () => {
    const clock = fold(paused('2026-11-22 16:00'), resumed('2026-11-23 10:00'))
    expect([local(clock.dueAt), clock.pausedMs]).toEqual(['2026-11-24 12:00', 2 * 3_600_000])
  })

  it('a pause is lost when the priority changes (glpi#15605, glpi#6902)', () => {
    const pause = [paused('2026-11-22 11:00'), resumed('2026-11-22 13:00')]
    const clock = fold(...pause, reclassified('2026-11-22 14:00', { ...twoDays, days: 3 }))
    expect([local(clock.dueAt), clock.pausedMs]).toEqual(['2026-11-25 12:00', 2 * 3_600_000])
    const running = fold(
      paused('2026-11-22 11:00', '2026-12-01'),
      reclassified('2026-11-22 12:00', { ...twoDays, days: 3 }),
      resumed('2026-11-22 13:00'),
    )
    expect(local(running.dueAt)).toBe('2026-11-25 12:00')
  })

  it('it is breached while it is pending (glpi#24481)', () => {
    const history = [paused('2026-11-23 10:00', '2026-12-20')]
    const settled = settleCase(given(...history), dhaka('2026-12-10 10:00'))
    expect(settled).toMatchObject({ ok: true, events: [], clock: { breachedAt: null } })
    expect(fold(...history, resumed('2026-12-10 10:00')).breachedAt).toBeNull()
  })

  it('paused past its due moment it is shown as failed (Frappe)', () => {
    const clock = fold(paused('2026-11-23 12:00', '2026-12-20'))
    const later = dhaka('2026-12-10 10:00')
    expect([bandAt(clock, later), countedAs(clock, later)]).toEqual(['approaching', 'paused'])
    expect(verdictOf(clock, later)).toBe('notYetDue')
    expect(shownDueAt(clock, calendar, later)).toBeGreaterThan(later)
  })

  it('the due moment is emptied on closing (osTicket#4078)', () => {
    expect(local(fold(resolved('2026-11-23 10:00')).dueAt)).toBe('2026-11-24 10:00')
    expect(local(fold({ kind: 'cancelled', at: dhaka('2026-11-23 10:00') }).dueAt)).toBe('2026-11-24 10:00')
  })

  it('reopening breaches at once (Zammad)', () => {
    const clock = fold(resolved('2026-11-24 10:00'), reopened('2026-11-26 15:00'))
    expect(settledAt(clock, dhaka('2026-11-26 15:01'))).toBeNull()
    // 21 office hours were spent resolved: as far from Tuesday 10:00 is Thursday 15:00. Half a day is left at least.
    expect(local(clock.dueAt)).toBe('2026-11-29 11:00')
  })

  it('reopening wipes the breach (osTicket PR #5206)', () => {
    const clock = fold(resolved('2026-11-24 12:00'), reopened('2026-11-25 12:00'))
    expect(local(clock.breachedAt)).toBe('2026-11-24 10:00')
    expect(bandAt(clock, dhaka('2026-11-25 12:00'))).toBe('overdue')
  })

  it('merged tickets go on to escalate (zammad#904)', () => {
    const clock = fold({ kind: 'cancelled', at: dhaka('2026-11-23 10:00') })
    const later = dhaka('2026-12-10 10:00')
    expect(bandAt(clock, later)).toBeNull()
    expect(settleCase(given({ kind: 'cancelled', at: dhaka('2026-11-23 10:00') }), later)).toMatchObject({
      events: [],
    })
  })

  it('a note on the portal does not resume (zammad#1322)', () => {
    // Whichever channel a reply comes by, the reason alone decides whether it ends the pause.
    expect(endsWithReply('requesterMustAnswer')).toBe(true)
    expect(fold(paused('2026-11-23 10:00'), resumed('2026-11-23 10:30'))).toMatchObject({ state: 'running' })
  })

  it('an edited schedule leaves the deadlines of open tickets wrong (zammad#4353)', () => {
    const edited = calendarWith({ ...holidays, days: [...holidays.days, closed('2026-11-24')] })
    const preview = previewChange(given(), { change: 'a', calendar: edited }, dhaka('2026-11-23 10:00'))
    expect(preview.ok && local(preview.dueAfter)).toBe('2026-11-25 17:00')
  })

  it('reminders go out at midnight (zammad#4432)', () => {
    const midnight = dhaka('2026-11-27 00:00')
    expect(local(nextOpening(calendar, midnight))).toBe('2026-11-29 09:00')
    for (const reason of ['requesterMustAnswer', 'siteClosed', 'requesterAskedToDelay'] as const) {
      const end = pauseEndsAt(calendar, reason, '2026-11-27')
      expect(end !== null && isOpen(calendar, end)).toBe(true)
    }
  })

  it('hourly flags go stale (Frappe, osTicket, Chatwoot)', () => {
    // The band is read from moments, so it turns in the very millisecond, with nothing written in between.
    const clock = fold()
    const turns = [clock.approachingAt, clock.criticalAt, clock.dueAt + 1]
    expect(turns.map((at) => [bandAt(clock, at - 1), bandAt(clock, at)])).toEqual([
      ['onTrack', 'approaching'],
      ['approaching', 'critical'],
      ['critical', 'overdue'],
    ])
  })

  it('the months of a report are those of UTC (zammad#5865)', () => {
    expect(dayOf(Date.parse('2026-11-30T17:59:59.999Z'))).toBe('2026-11-30')
    expect(dayOf(Date.parse('2026-11-30T18:00:00Z'))).toBe('2026-12-01')
  })

  it('the share kept leaves open overdue tickets out (Frappe)', () => {
    const now = dhaka('2026-12-01 10:00')
    expect([verdictOf(fold(), now), verdictOf(fold(paused('2026-11-25 10:00')), now)]).toEqual([
      'overdue',
      'overdue',
    ])
  })

  it('days are working seconds divided by 86,400 (Frappe)', () => {
    const clock = fold(paused('2026-11-23 09:00'), resumed('2026-11-25 09:00'))
    expect([officeDaysPaused(calendar, clock.spans), clock.pausedMs / 86_400_000]).toEqual([2, 2 / 3])
  })

  it('a day of the week that is not set breaks the schedule (osTicket#6739)', () => {
    const sundaysOnly = calendarWith({ ...nothing, weekly: { 0: nineToFive } })
    expect(local(clockFrom(sundaysOnly, twoWorkingDays, sunday).dueAt)).toBe('2026-12-06 10:00')
    expect(local(clockFrom(sundaysOnly, twoDays, sunday).dueAt)).toBe('2026-11-29 17:00')
  })
})
