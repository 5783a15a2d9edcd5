import type { Deadline, LedgerDay, LedgerStep } from '@sheba/contract/ticket-history'
import { ledgerStepKinds } from '@sheba/contract/words'
import { describe, expect, test } from 'vitest'
import { ledgerLines } from './ledger-lines.ts'
import { stripWeek } from './ticket.fixture.ts'

const at = (text: string) => new Date(`${text}:00+06:00`).toISOString()
const holiday = { bn: 'বিজয় দিবস', en: 'Victory Day' }

function deadline(steps: LedgerStep[], days = stripWeek()): Deadline {
  return { dueAt: steps.at(-1)?.to ?? '', steps, days, leftOut: null }
}

const received: LedgerStep = {
  kind: 'received',
  from: at('2026-11-26T16:30'),
  to: at('2026-11-26T16:30'),
  on: '2026-11-26',
}
const step = (kind: LedgerStep['kind'], more: Partial<LedgerStep> = {}): LedgerStep => ({
  kind,
  from: at('2026-11-26T16:30'),
  to: at('2026-11-27T16:30'),
  on: '2026-11-27',
  ...more,
})
/** A step that moves nothing. */
const still = (kind: LedgerStep['kind']) => step(kind, { to: at('2026-11-26T16:30') })
const texts = (steps: LedgerStep[], language: 'bn' | 'en', days = stripWeek()) =>
  ledgerLines(deadline([received, ...steps], days), language)
    .slice(1, -1)
    .map(({ text }) => text)

describe('each step is a sentence in both languages', () => {
  const cases: [LedgerStep, bn: string, en: string][] = [
    [
      step('nextOpening'),
      'তখন অফিস বন্ধ ছিল, গণনা শুরু খোলার পরে',
      'The office was closed then; counting began when it opened',
    ],
    [step('day'), '১ দিন পরে', '1 day later'],
    [step('day', { minutes: 15 }), '১৫ মিনিট অফিস সময়', '15 minutes of office time'],
    [step('skipped'), 'শুক্র ২৭ নভে. বন্ধ', 'Closed on Fri 27 Nov'],
    [
      step('skipped', { on: '2026-12-16', name: holiday }),
      'বুধ ১৬ ডিসে. বন্ধ: বিজয় দিবস',
      'Closed on Wed 16 Dec: Victory Day',
    ],
    [
      step('rolled', { on: '2026-11-29' }),
      'শেষ দিন বন্ধ, তাই পরের খোলা দিনের শেষ পর্যন্ত',
      'The last day is closed, so until the close of the next open day',
    ],
    [
      step('pause', { minutes: 400 }),
      '৬ ঘণ্টা ৪০ মিনিট অফিস সময় স্থগিত ছিল',
      'Paused for 6 hours 40 minutes of office time',
    ],
    [
      step('pause', { minutes: 0, to: at('2026-11-26T16:30') }),
      'স্থগিত ছিল অফিস সময়ের বাইরে, তাই সময় বদলায়নি',
      'Paused outside office time, which moves nothing',
    ],
    [
      step('pause'),
      'শুক্র ২৭ নভে. থেকে স্থগিত; এই মুহূর্তে চালু হলে',
      'Paused since Fri 27 Nov; if it went on at this moment',
    ],
    [
      step('reopened', { minutes: 60 }),
      'পুনরায় চালু; নিষ্পন্ন ছিল ১ ঘণ্টা অফিস সময়',
      'Reopened; it was resolved for 1 hour of office time',
    ],
    [
      still('reclassified'),
      'শুক্র ২৭ নভে. সেবা বদলেছে; ওপরের হিসাব নতুন সেবার প্রতিশ্রুতি ধরে',
      'Moved to another service on Fri 27 Nov; the steps above are by its promise',
    ],
    [
      step('setByHand'),
      'শুক্র ২৭ নভে. হাতে ঠিক করা হয়েছে, ওপরের হিসাবের বদলে',
      'Set by hand on Fri 27 Nov, in place of the steps above',
    ],
    [
      still('changed'),
      'শুক্র ২৭ নভে. নিয়ম বদলেছে; ওপরের হিসাব নতুন নিয়মে',
      'The rules changed on Fri 27 Nov; the steps above are by the new ones',
    ],
    [
      still('merged'),
      'শুক্র ২৭ নভে. একীভূত হয়েছে; ওপরের হিসাব আগে গৃহীত আবেদনটির',
      'Merged on Fri 27 Nov; the steps above are those of the one received first',
    ],
  ]
  test.each(cases)('%o', (one, bn, en) => {
    expect(texts([one], 'bn')).toEqual([bn])
    expect(texts([one], 'en')).toEqual([en])
  })

  test('no kind of step is left out', () => {
    const told = new Set(['received', ...cases.map(([{ kind }]) => kind)])
    expect([...told].sort()).toEqual([...ledgerStepKinds].sort())
  })
})

test('days counted in a row are told together, and so are closed days with their names', () => {
  const days = [step('day'), step('day', { on: '2026-11-28' })]
  expect(texts(days, 'en')).toEqual(['2 days later'])
  const closed = [step('skipped'), step('skipped', { on: '2026-11-28', name: holiday })]
  expect(texts(closed, 'bn')).toEqual(['শুক্র ২৭ নভে. থেকে শনি ২৮ নভে. বন্ধ: বিজয় দিবস'])
})

describe('a change of the calendar says what it declared', () => {
  const declared = (on: string, more: Partial<LedgerDay>) =>
    stripWeek('2026-11-22', 8).map((day) => (day.on === on ? { ...day, ...more } : day))
  const shut: Partial<LedgerDay> = { open: false, intervals: [], name: holiday, declared: 'closed' }

  test('a day closed, with its name', () => {
    const days = declared('2026-11-25', shut)
    expect(texts([still('changed')], 'bn', days)).toEqual([
      'শুক্র ২৭ নভে. নতুন করে গণনা: বুধ ২৫ নভে. (বিজয় দিবস) অফিস বন্ধ ঘোষণা করা হয়েছে',
    ])
    expect(texts([still('changed')], 'en', days)).toEqual([
      'Reckoned anew on Fri 27 Nov: the office was declared closed on Wed 25 Nov (Victory Day)',
    ])
  })
  test('a day opened, other hours, and days in a row together', () => {
    expect(texts([still('changed')], 'en', declared('2026-11-28', { open: true, declared: 'open' }))).toEqual(
      ['Reckoned anew on Fri 27 Nov: the office was declared open on Sat 28 Nov'],
    )
    const days = declared('2026-11-23', { declared: 'hours' }).map((day) =>
      day.on === '2026-11-24' ? { ...day, declared: 'hours' as const } : day,
    )
    expect(texts([still('changed')], 'en', days)).toEqual([
      'Reckoned anew on Fri 27 Nov: the office hours changed on Mon 23 Nov to Tue 24 Nov',
    ])
  })
  test('what the floor has kept is told', () => {
    expect(texts([step('changed')], 'en')).toEqual([
      'The rules changed on Fri 27 Nov; the steps above are by the new ones; at least half an office day, or what was left before, was kept',
    ])
  })
})

test('what rolls because of the day of receipt says so', () => {
  const friday = { ...received, from: at('2026-11-27T12:00'), to: at('2026-11-27T12:00') }
  const rolled = step('rolled', {
    from: at('2026-11-29T12:00'),
    to: at('2026-11-29T17:00'),
    on: '2026-11-29',
  })
  const lines = ledgerLines(deadline([friday, rolled]), 'en').map(({ text }) => text)
  expect(lines[1]).toBe('The day of receipt was closed, so until the close of the last day')
})

test('the first line is the receipt, the last the due moment', () => {
  const lines = ledgerLines(deadline([received, step('day')]), 'bn')
  expect(lines[0]).toMatchObject({ text: 'গৃহীত', to: received.to })
  expect(lines.at(-1)).toMatchObject({ text: 'শেষ সময়', to: at('2026-11-27T16:30'), isDue: true })
})
