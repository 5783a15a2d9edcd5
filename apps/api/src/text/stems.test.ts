import { expect, test } from 'vitest'
import { searchKey } from './search-key.ts'
import { stemsOf } from './stems.ts'

test.each([
  ['কম্পিউটারটি', 'কম্পিউটার'],
  ['কম্পিউটারগুলো', 'কম্পিউটার'],
  ['কম্পিউটারগুলোর', 'কম্পিউটার'],
  ['নেটের', 'নেট'],
  ['নেটটি', 'নেট'],
  ['স্কুলে', 'স্কুল'],
  ['শিক্ষকদের', 'শিক্ষক'],
  ['শিক্ষকদেরকে', 'শিক্ষক'],
  ['ঢাকার', 'ঢাকা'],
  ['বিদ্যালয়ে', 'বিদ্যালয়'],
  ['printers', 'printer'],
  ["school's", 'school'],
  ['printing', 'print'],
])('%s may be %s', (word, stem) => {
  expect(stemsOf(searchKey(word))).toContain(searchKey(stem))
})

test.each(['নেট', 'ঘর', 'net', 'পিসি', '203', '', 'bus'])('%s is as it stands', (word) => {
  expect(stemsOf(searchKey(word))).toEqual([])
})
