import { expect, test } from 'vitest'
import { formatFor } from './format.ts'
import { defineMessages, inLanguage } from './messages.ts'

const messages = defineMessages({
  title: { bn: 'সারি', en: 'Queue' },
  left: {
    bn: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes)} বাকি`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes)} left`,
  },
  oneSided: { bn: 'কয়েকটি', en: (p: { n: number }) => `${p.n} of them` },
})

test('a text is itself and a function takes its values, in each language', () => {
  const bn = inLanguage(messages, 'bn', formatFor('bn'))
  const en = inLanguage(messages, 'en', formatFor('en'))
  expect(bn.title).toBe('সারি')
  expect(en.title).toBe('Queue')
  expect(bn.left({ minutes: 70 })).toBe('১ ঘ. ১০ মি. বাকি')
  expect(en.left({ minutes: 70 })).toBe('1 h 10 min left')
})

test('values wanted in one language alone are asked for in both', () => {
  expect(inLanguage(messages, 'bn', formatFor('bn')).oneSided({ n: 2 })).toBe('কয়েকটি')
  expect(inLanguage(messages, 'en', formatFor('en')).oneSided({ n: 2 })).toBe('2 of them')
})

// Read by the compiler alone; each line below must be refused.
export function typeErrors() {
  // @ts-expect-error English is missing
  defineMessages({ title: { bn: 'সারি' } })
  const said = inLanguage(messages, 'bn', formatFor('bn'))
  // @ts-expect-error the values are missing
  said.left()
  // @ts-expect-error the value has another name
  said.left({ hours: 1 })
  // @ts-expect-error there is no such message
  said.nothing
  // @ts-expect-error a plain text takes no values
  said.title()
}
