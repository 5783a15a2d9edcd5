import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['সহকারী প্রোগ্রামার', 'সপ্র'],
  ['প্রধান শিক্ষক', 'প্রশ'],
  ['Assistant Programmer', 'AP'],
  ['  একা  ', 'এ'],
  ['', ''],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
