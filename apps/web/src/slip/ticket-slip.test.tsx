import type { Ticket } from '@sheba/contract/tickets'
import { abilities } from '@sheba/contract/words'
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { TicketSlip } from './ticket-slip.tsx'

const office = { bn: 'উপজেলা কার্যালয়, লোহাগড়া', en: 'Upazila office, Lohagara' }

const ticket: Ticket = {
  number: 'LHG-2026-000423',
  status: 'new',
  kind: 'request',
  channel: 'paper',
  service: { slug: 'lab', number: 4, name: { bn: 'কম্পিউটার ল্যাব', en: 'Computer lab' } },
  subject: 'ল্যাপটপ চালু হচ্ছে না',
  description: '',
  language: 'bn',
  requester: { name: 'আইসিটি শিক্ষক', title: 'আইসিটি শিক্ষক', phone: null },
  institution: {
    id: '0198f000-0000-7000-8000-000000000004',
    name: { bn: 'পাইলট উচ্চ বিদ্যালয়', en: 'Pilot High School' },
  },
  office: { id: '0198f000-0000-7000-8000-000000000003', code: 'LHG', name: office },
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
    promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null },
    dueAt: '2026-11-24T04:00:00.000Z',
    approachingAt: null,
    criticalAt: null,
    band: 'onTrack',
    breachedAt: null,
    enteredLate: false,
    excused: false,
    setByHand: false,
    reclassified: false,
    pausedMinutes: 0,
    remainingOfficeMinutes: 300,
  },
  version: 1,
  // Every ability is in the list the record is made from.
  can: Object.fromEntries(abilities.map((ability) => [ability, false])) as Ticket['can'],
  cycles: [],
  linked: [],
  rating: null,
  closedAt: null,
  reopenUntil: null,
}

const slip = (more: Partial<Ticket> = {}) => (
  <TicketSlip
    ticket={{ ...ticket, ...more }}
    contact={{
      designation: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
      phone: '+8801900000000',
      email: null,
    }}
    department={null}
    ledger={<p>হিসাব</p>}
    now={Date.parse('2026-11-22T04:05:00.000Z')}
  />
)

describe('the slip', () => {
  test('says everything one must keep, with whole dates: today means nothing on paper', () => {
    renderWith(slip())
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(office.bn)
    for (const words of [
      'LHG-২০২৬-০০০৪২৩',
      'মঙ্গলবার ২৪ নভেম্বর ২০২৬, সকাল ১০:০০-এর মধ্যে',
      'কম্পিউটার ল্যাব',
      'ল্যাপটপ চালু হচ্ছে না',
      'পাইলট উচ্চ বিদ্যালয়, আইসিটি শিক্ষক',
      'রবিবার ২২ নভেম্বর ২০২৬, সকাল ১০:০০ · কাগজ',
      'ABCD-EFGH-JKMNP',
      'হিসাব',
      'যোগাযোগ: সহকারী প্রোগ্রামার, ০১৯০০-০০০০০০',
      'ছাপা: রবিবার ২২ নভেম্বর ২০২৬, সকাল ১০:০৫',
    ]) {
      expect(screen.getByText(words)).toBeTruthy()
    }
  })

  test('promises nothing fixed while the clock stands still, and shows no code to whom it is not given', () => {
    renderWith(slip({ trackingCode: null, clock: { ...ticket.clock, state: 'paused' } }), { language: 'en' })
    expect(screen.getByText('Paused; if resumed now, Tuesday 24 November 2026, 10:00 am')).toBeTruthy()
    expect(screen.queryByText('Tracking code')).toBeNull()
  })
})
