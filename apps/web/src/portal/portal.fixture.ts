import type { OfferedService } from '@sheba/contract/charter'
import type { Can, Clock, Ticket } from '@sheba/contract/tickets'
import { abilities } from '@sheba/contract/words'

/** A service on offer, for this institution unless told. */
export function anOfferedService(more: Partial<OfferedService> = {}): OfferedService {
  const columns = { recipients: '', method: '', price: 'বিনামূল্যে', timeLimit: 'সর্বোচ্চ দুইদিন', officer: null }
  return {
    slug: 'computer-language-lab',
    number: 4,
    shortName: { bn: 'কম্পিউটার ও ভাষা শিক্ষা ল্যাব', en: 'Computer & language lab' },
    bn: { ...columns, name: 'ল্যাব সংক্রান্ত', documents: 'সাদা কাগজে আবেদনপত্র।' },
    en: { ...columns, name: 'About labs', documents: 'Application on plain paper', price: 'Free of charge' },
    promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null },
    recipientCategories: ['educational-institution-teacher'],
    kinds: ['request', 'complaint', 'advice'],
    defaultKind: 'request',
    documents: 'required',
    channels: ['web', 'paper'],
    eligible: true,
    ...more,
  }
}

type TicketParts = Partial<Omit<Ticket, 'clock' | 'can'>> & { clock?: Partial<Clock>; can?: Partial<Can> }

/** A ticket as its institution sees it: running, and nothing may be done to it unless told. */
export function aTicket({ clock, can, ...more }: TicketParts = {}): Ticket {
  return {
    number: 'LHG-2026-000423',
    status: 'inProgress',
    kind: 'request',
    channel: 'web',
    service: { slug: 'computer-language-lab', number: 4, name: anOfferedService().shortName },
    subject: 'ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না',
    description: 'বিদ্যুৎ চলে যাওয়ার পর থেকে।',
    language: 'bn',
    requester: { name: 'আইসিটি শিক্ষক', title: null, phone: '+8801712345678' },
    institution: {
      id: '0198f000-0000-7000-8000-000000000004',
      name: { bn: 'পাইলট উচ্চ বিদ্যালয়', en: 'Pilot High School' },
    },
    office: {
      id: '0198f000-0000-7000-8000-000000000003',
      code: 'LHG',
      name: { bn: 'উপজেলা কার্যালয়, লোহাগড়া', en: 'Upazila office, Lohagara' },
    },
    union: null,
    assignee: null,
    receivedAt: '2026-11-22T04:00:00.000Z',
    loggedAt: '2026-11-22T04:00:00.000Z',
    writtenAt: null,
    firstResponseAt: null,
    firstResolvedAt: null,
    resolvedAt: null,
    resolutionEnteredAt: null,
    trackingCode: 'ABCD-EFGH-JKMNP',
    eligible: true,
    pause: null,
    pausesNeedLook: false,
    referral: null,
    mergedInto: null,
    clock: {
      state: 'running',
      promise: anOfferedService().promise,
      dueAt: '2026-11-24T04:00:00.000Z',
      approachingAt: '2026-11-23T04:00:00.000Z',
      criticalAt: '2026-11-23T10:00:00.000Z',
      band: 'onTrack',
      breachedAt: null,
      enteredLate: false,
      excused: false,
      setByHand: false,
      reclassified: false,
      pausedMinutes: 0,
      remainingOfficeMinutes: 300,
      ...clock,
    },
    version: 3,
    can: { ...noAbilities, ...can },
    cycles: [],
    linked: [],
    rating: null,
    closedAt: null,
    reopenUntil: null,
    ...more,
  }
}

/** Resolved a moment ago, waiting for the requester's word. */
export function aResolvedTicket(more: TicketParts = {}): Ticket {
  return aTicket({
    status: 'resolved',
    resolvedAt: '2026-11-23T06:00:00.000Z',
    reopenUntil: '2026-11-30T06:00:00.000Z',
    cycles: [
      {
        resolvedAt: '2026-11-23T06:00:00.000Z',
        outcome: 'solved',
        text: 'পাঁচটিই এখন চলছে।',
        reopenedAt: null,
        reason: null,
      },
    ],
    can: { reply: true, reopen: true, close: true },
    ...more,
    clock: { state: 'stopped', band: null, ...more.clock },
  })
}

// Every ability is in the list the record is made from.
const noAbilities = Object.fromEntries(abilities.map((ability) => [ability, false])) as Can
