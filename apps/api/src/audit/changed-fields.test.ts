import { expect, test } from 'vitest'
import { changedFields } from './changed-fields.ts'

test('only what differs is kept, names in both languages compared whole', () => {
  const before = { name: { bn: 'ক', en: 'a' }, phone: null, active: true }
  const after = { name: { bn: 'খ', en: 'a' }, phone: null, active: false }
  expect(changedFields(before, after)).toEqual({
    before: { name: { bn: 'ক', en: 'a' }, active: true },
    after: { name: { bn: 'খ', en: 'a' }, active: false },
  })
})

test('a field that was not there before was null', () => {
  expect(changedFields({}, { password: 'changed' })).toEqual({
    before: { password: null },
    after: { password: 'changed' },
  })
})

test('the same twice is no change', () => {
  expect(changedFields({ a: [1], b: null }, { a: [1], b: null })).toBeNull()
})
