import type { CalendarDay } from '@sheba/contract/calendar'
import type { LedgerDay } from '@sheba/contract/ticket-history'
import type { Can, Clock, Ticket } from '@sheba/contract/tickets'
import { abilities } from '@sheba/contract/words'

const id = (end: string) => `0198f000-0000-7000-8000-0000000000${end}`

export const me = {
  officerId: id('02'),
  officeId: id('03'),
}

/** What may be done: nothing but what is named. */
export function can(...named: (keyof Can)[]): Can {
  return Object.fromEntries(abilities.map((ability) => [ability, named.includes(ability)])) as Can
}

/** A clock received Sunday 22 November 2026 at 10:00 in Dhaka, two days promised. */
export function aClock(more: Partial<Clock> = {}): Clock {
  return {
    state: 'running',
    promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null },
    dueAt: '2026-11-24T04:00:00.000Z',
    approachingAt: '2026-11-23T04:00:00.000Z',
    criticalAt: '2026-11-23T08:48:00.000Z',
    band: 'onTrack',
    breachedAt: null,
    enteredLate: false,
    excused: false,
    setByHand: false,
    reclassified: false,
    pausedMinutes: 0,
    remainingOfficeMinutes: 960,
    ...more,
  }
}

export function aTicket(more: Partial<Ticket> = {}): Ticket {
  return {
    number: 'LHG-2026-000823',
    status: 'inProgress',
    kind: 'request',
    channel: 'paper',
    service: {
      slug: 'computer-language-lab',
      number: 5,
      name: { bn: 'কম্পিউটার ল্যাব', en: 'Computer lab' },
    },
    subject: 'ডিজিটাল ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না',
    language: 'bn',
    requester: { name: 'প্রধান শিক্ষক', title: null, phone: '+8801712345120' },
    institution: { id: id('04'), name: { bn: 'পাইলট উচ্চ বিদ্যালয়', en: 'Pilot High School' } },
    office: { id: me.officeId, code: 'LHG', name: { bn: 'উপজেলা কার্যালয়', en: 'Upazila office' } },
    union: null,
    assignee: {
      id: me.officerId,
      name: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
      title: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
    },
    receivedAt: '2026-11-22T04:00:00.000Z',
    loggedAt: '2026-11-22T04:05:00.000Z',
    writtenAt: null,
    firstResponseAt: null,
    firstResolvedAt: null,
    resolvedAt: null,
    resolutionEnteredAt: null,
    trackingCode: null,
    eligible: true,
    pause: null,
    pausesNeedLook: false,
    referral: null,
    mergedInto: null,
    clock: aClock(),
    version: 3,
    can: can('reply', 'note', 'assign', 'pause', 'resolve', 'edit', 'reclassify', 'cancel'),
    description: 'বিদ্যুৎ চলে যাওয়ার পর থেকে চালু হচ্ছে না।',
    cycles: [],
    linked: [],
    rating: null,
    closedAt: null,
    reopenUntil: null,
    ...more,
  }
}

/** Days from a Thursday: two closed at its end, the rest 09:00 to 17:00. */
export function aWeek(from = '2026-11-19', days = 14): CalendarDay[] {
  return Array.from({ length: days }, (_, day) => {
    const at = new Date(Date.parse(`${from}T00:00:00Z`) + day * 86_400_000)
    const open = ![5, 6].includes(at.getUTCDay())
    return {
      on: at.toISOString().slice(0, 10),
      open,
      intervals: open ? [{ opens: '09:00', closes: '17:00' }] : [],
      why: 'weekly',
      order: null,
      name: null,
      provisional: false,
      entry: null,
      own: false,
      ownId: null,
    }
  })
}

/** The same days as the strip of a deadline has them: nothing shortened, paused or declared. */
export function stripWeek(from = '2026-11-19', days = 14): LedgerDay[] {
  return aWeek(from, days).map(({ on, open, name, intervals }) => ({
    on,
    open,
    name,
    intervals,
    shortened: false,
    pausedMinutes: 0,
    resolvedMinutes: 0,
    declared: null,
  }))
}
