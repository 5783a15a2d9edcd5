import type { Officer } from '@sheba/contract/officers'
import { expect, test } from 'vitest'
import { officerChange } from './officer-change.ts'

const officer: Officer = {
  id: 'o1',
  login: 'officer',
  name: { bn: 'ক', en: 'A' },
  title: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
  role: 'officer',
  office: { id: 'lhg', code: 'LHG', name: { bn: 'লোহাগড়া', en: 'Lohagara' } },
  active: true,
}
const draft = {
  name: officer.name,
  title: officer.title,
  active: true,
  officeId: 'lhg',
  password: '',
}

test.each([
  [{}, {}],
  [{ title: { bn: 'প্রোগ্রামার', en: 'Programmer' } }, { title: { bn: 'প্রোগ্রামার', en: 'Programmer' } }],
  [{ officeId: 'kal' }, { officeId: 'kal' }],
  [{ active: false }, { active: false }],
  [{ password: 'a long new one' }, { password: 'a long new one' }],
])('of %j only that is sent', (change, sent) => {
  expect(officerChange(officer, { ...draft, ...change })).toEqual(sent)
})
