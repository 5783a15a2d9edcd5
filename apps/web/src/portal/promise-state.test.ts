import { describe, expect, test } from 'vitest'
import { formatFor } from '../i18n/format.ts'
import { inLanguage } from '../i18n/messages.ts'
import { aResolvedTicket, aTicket } from './portal.fixture.ts'
import { promiseState } from './promise-state.ts'
import { portalTicketMessages } from './ticket-messages.tsx'

const bn = inLanguage(portalTicketMessages, 'bn', formatFor('bn'))
const now = Date.parse('2026-11-22T06:00:00.000Z')
const pause = { message: '', expectedOn: '2026-11-26', since: '2026-11-22T05:00:00.000Z' }

describe('the promise and where it stands', () => {
  test.each([
    ['running', aTicket(), 'onTrack', 'মঙ্গলবার ২৪ নভেম্বর, সকাল ১০:০০-এর মধ্যে', 'অফিস সময়ে ৫ ঘণ্টা বাকি'],
    [
      'critical',
      aTicket({ clock: { band: 'critical', remainingOfficeMinutes: 0 } }),
      'critical',
      'মঙ্গলবার ২৪ নভেম্বর, সকাল ১০:০০-এর মধ্যে',
      'তার আগে আর অফিস সময় নেই',
    ],
    [
      'breached',
      aTicket({ clock: { breachedAt: '2026-11-24T04:00:00.000Z', remainingOfficeMinutes: -90 } }),
      'overdue',
      'মঙ্গলবার ২৪ নভেম্বর, সকাল ১০:০০-এর মধ্যে হওয়ার কথা ছিল',
      'সময়সীমা পেরিয়েছে, অফিস সময়ে ১ ঘণ্টা ৩০ মিনিট বিলম্ব; এটি নথিভুক্ত।',
    ],
    [
      'past due, not yet written down',
      aTicket({ clock: { dueAt: '2026-11-22T05:00:00.000Z', remainingOfficeMinutes: -60 } }),
      'overdue',
      'রবিবার ২২ নভেম্বর, সকাল ১১:০০-এর মধ্যে হওয়ার কথা ছিল',
      'সময়সীমা পেরিয়েছে, অফিস সময়ে ১ ঘণ্টা বিলম্ব; এটি নথিভুক্ত।',
    ],
    [
      'waiting for an answer',
      aTicket({ clock: { state: 'paused' }, pause: { ...pause, reason: 'requesterMustAnswer' } }),
      'paused',
      'আপনার উত্তরের অপেক্ষায়',
      'এখন উত্তর দিলে মঙ্গলবার ২৪ নভেম্বর, সকাল ১০:০০-এর মধ্যে সমাধানের প্রতিশ্রুতি।',
    ],
    [
      'paused after a breach',
      aTicket({
        clock: { state: 'paused', breachedAt: '2026-11-22T05:00:00.000Z' },
        pause: { ...pause, reason: 'siteClosed' },
      }),
      'paused',
      'প্রতিষ্ঠান বন্ধ, বৃহস্পতিবার ২৬ নভেম্বর পর্যন্ত স্থগিত',
      'সময়সীমা আগেই পেরিয়েছে; এটি নথিভুক্ত।',
    ],
    [
      'resolved in time',
      aResolvedTicket({ resolvedAt: '2026-11-22T05:00:00.000Z' }),
      'done',
      'নিষ্পন্ন, আপনার নিশ্চিতের অপেক্ষায়',
      'আজ, সকাল ১১:০০ নিষ্পন্ন হয়েছে, সময়মতো',
    ],
    [
      'closed after a breach',
      aResolvedTicket({
        status: 'closed',
        resolvedAt: null,
        clock: { breachedAt: '2026-11-22T05:00:00.000Z' },
      }),
      'done',
      'বন্ধ',
      'সময়সীমার পরে',
    ],
    [
      'merged',
      aTicket({ status: 'cancelled', clock: { state: 'cancelled' }, mergedInto: 'LHG-2026-000001' }),
      'off',
      'বাতিল করা হয়েছে',
      'LHG-২০২৬-০০০০০১ আবেদনের সঙ্গে একত্র করা হয়েছে',
    ],
  ] as const)('%s', (_, ticket, tone, title, detail) => {
    expect(promiseState(ticket, now, bn)).toEqual({ tone, title, detail })
  })
})
