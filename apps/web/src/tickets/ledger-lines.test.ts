import type { Deadline, LedgerStep } from '@sheba/contract/ticket-history'
import { ledgerStepKinds } from '@sheba/contract/words'
import { describe, expect, test } from 'vitest'
import { ledgerLines } from './ledger-lines.ts'
import { stripDays } from './strip-days.ts'
import { aWeek } from './ticket.fixture.ts'

const at = (text: string) => new Date(`${text}:00+06:00`).toISOString()
const holiday = { bn: 'বিজয় দিবস', en: 'Victory Day' }

function deadline(steps: LedgerStep[], days = aWeek()): Deadline {
  return { dueAt: steps.at(-1)?.to ?? '', steps, days }
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
const texts = (steps: LedgerStep[], language: 'bn' | 'en', days = aWeek()) =>
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
    [step('pause'), 'এখন স্থগিত; এই মুহূর্তে চালু হলে', 'Paused now; if it went on at this moment'],
    [
      step('reopened', { minutes: 60 }),
      'পুনরায় চালু; নিষ্পন্ন ছিল ১ ঘণ্টা অফিস সময়',
      'Reopened; it was resolved for 1 hour of office time',
    ],
    [
      step('reclassified'),
      'শুক্র ২৭ নভে. সেবা বদলেছে, সেই সেবার প্রতিশ্রুতি ধরে',
      'Moved to another service on Fri 27 Nov, by whose promise',
    ],
    [step('setByHand'), 'শুক্র ২৭ নভে. হাতে ঠিক করা হয়েছে', 'Set by hand on Fri 27 Nov'],
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

test('the strip fills open days between receipt and due, and leaves closed ones empty', () => {
  const steps = [received, step('rolled', { to: at('2026-11-29T13:00') })]
  const days = aWeek('2026-11-26', 4)
  expect(stripDays(deadline(steps, days)).map(({ open, from, to }) => [open, from, to])).toEqual([
    [true, 0.9375, 1],
    [false, 0, 0],
    [false, 0, 0],
    [true, 0, 0.5],
  ])
})
