import { expect, test } from 'vitest'
import { faultsIn } from './fault-words.ts'
import { type Candidate, likelySame, recurringFault } from './likely-same.ts'

const dayMs = 86_400_000
const now = Date.parse('2026-11-22T04:00:00Z')
const ago = (days: number, subject: string, more: Partial<Candidate> = {}): Candidate => ({
  subject,
  description: '',
  status: 'resolved',
  received_at: new Date(now - days * dayMs),
  likeness: 0,
  ...more,
})
const asked = (subject: string, description = '') => ({ subject, description, receivedAt: now })

test.each([
  ['UPS ব্যাকআপ দিচ্ছে না', ['UPS']],
  ['ইউপিএসটি নষ্ট', ['UPS']],
  ['ইউ পি এস থেকে শব্দ আসছে', ['UPS']],
  ['প্রিন্টারের টোনার শেষ', ['Printer']],
  ['রাউটার ও প্রিণ্টার', ['Printer', 'Router']],
  ['Groups of students', []],
  ['কম্পিউটার ধীর', []],
])('%s speaks of %j', (text, faults) => {
  expect(faultsIn(text).map(({ en }) => en)).toEqual(faults)
})

test('the third time within 180 days is a fault that recurs, whatever words stand around it', () => {
  const before = [ago(20, 'ইউপিএস ব্যাকআপ দেয় না'), ago(150, 'UPS beeps')]
  expect(recurringFault(asked('ইউপিএসটি আবার নষ্ট'), before)).toEqual({
    fault: { bn: 'ইউপিএস', en: 'UPS' },
    times: 3,
    since: now - 150 * dayMs,
    before,
  })
})

test.each([
  ['twice', [ago(20, 'UPS beeps')]],
  ['long ago', [ago(20, 'UPS beeps'), ago(181, 'UPS beeps')]],
  ['another thing', [ago(20, 'UPS beeps'), ago(30, 'প্রিন্টার')]],
  ['later ones', [ago(20, 'UPS beeps'), ago(-3, 'UPS beeps')]],
])('%s is none', (_, before) => {
  expect(recurringFault(asked('UPS নষ্ট'), before)).toBeNull()
})

test('where no thing is named, words that are alike count; a description speaks only where the subject says nothing', () => {
  const before = [ago(5, 'ভর্তি ফরম খোলে না', { likeness: 0.7 }), ago(9, 'ভর্তির ফরম', { likeness: 0.5 })]
  expect(recurringFault(asked('ভর্তি ফরম খুলছে না'), before)).toMatchObject({ fault: null, times: 3 })
  const told = [ago(5, 'সাহায্য দরকার', { description: 'প্রিন্টার' }), ago(9, 'প্রিন্টার')]
  expect(recurringFault(asked('সাহায্য', 'প্রিন্টার চলে না'), told)).toMatchObject({ times: 3 })
  expect(recurringFault(asked('UPS', 'প্রিন্টারের পাশেরটা'), told)).toBeNull()
})

test('likely the same: alike, near in time, not closed for good, the most alike first', () => {
  const same = ago(1, 'a', { likeness: 0.6 })
  const closest = ago(3, 'b', { likeness: 0.9 })
  const others = [
    ago(1, 'c', { likeness: 0.49 }),
    ago(31, 'd', { likeness: 1 }),
    ago(2, 'e', { likeness: 1, status: 'closed' }),
  ]
  expect(likelySame(asked('x'), [same, ...others, closest])).toEqual([closest, same])
  expect(
    likelySame(
      asked('x'),
      Array.from({ length: 9 }, () => same),
    ),
  ).toHaveLength(5)
})
