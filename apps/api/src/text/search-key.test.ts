import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchKey, searchWords } from './search-key.ts'

const cases: [what: string, typed: string, key: string][] = [
  ['য় in one character and in two', 'সময\u09bc', searchKey('সম\u09df')],
  ['ড় in one character and in two', 'বাড\u09bcি', searchKey('বা\u09dcি')],
  ['ঢ় in one character and in two', 'আষাঢ\u09bc', searchKey('আষা\u09dd')],
  ['য় is kept as NFC has it', 'সম\u09df', 'সম\u09af\u09bc'],
  ['ো in one sign and in two', 'মো', 'ম\u09c7\u09be'.normalize('NFC')],
  ['ো in two signs with a joiner between', 'ম\u09c7\u200d\u09be', 'মো'],
  ['a joiner that shapes র‍্যা', 'র\u200d্যাব', 'র্যাব'],
  ['a non-joiner', 'ক্\u200cষ', 'ক্ষ'],
  ['a blank of no width and a byte order mark', '\ufeffনে\u200bট', 'নেট'],
  ['ৎ as a letter', 'হঠাৎ', 'হঠাত্'],
  ['ৎ typed as ত, hasant and joiner', 'হঠাত্\u200d', 'হঠাত্'],
  ['Bangla digits', 'কক্ষ ২০৩', 'কক্ষ 203'],
  ['a ticket number in Bangla digits', 'LHG-২০২৬-০০০১২৩', 'lhg-2026-000123'],
  ['a danda', 'নষ্ট।চালু', 'নষ্ট চালু'],
  ['a double danda', 'শেষ॥', 'শেষ'],
  ['a visarga that stands for a colon', 'তারিখঃ ২৩', 'তারিখ 23'],
  ['a visarga before a digit', 'কক্ষঃ২০৩', 'কক্ষ 203'],
  ['two visargas at the end', 'মোঃঃ', 'মো'],
  ['a visarga within a word', 'দুঃখ', 'দুঃখ'],
  ['capitals', 'PRINTER হচ্ছে না', 'printer হচ্ছে না'],
  ['blanks of all kinds', '  নেট\u00a0\t\nনেই ', 'নেট নেই'],
  ['nothing', ' \u200d ', ''],
  ['a phone number as stored', '+8801711000000', '01711000000'],
  ['a phone number in Bangla digits', '০১৭১১-০০০০০০', '01711000000'],
  ['a phone number with blanks', '01711 000 000', '01711000000'],
  ['a phone number without its plus', '8801711000000', '01711000000'],
  ['a phone number with +88 apart', '+88 01711-000000', '01711000000'],
  ['a phone number within a sentence', 'কল ০১৭১১০০০০০০।', 'কল 01711000000'],
  ['the beginning of a phone number', '+88017', '017'],
  ['a number of the fixed line', '+880 48162000', '048162000'],
  ['a short code', '৩৩৩', '333'],
  ['a day is no phone number', '01-11-2026', '01-11-2026'],
]

describe('the search key', () => {
  test.each(cases)('%s', (_, typed, key) => {
    expect(searchKey(typed)).toBe(key)
  })

  test('is the key of itself', () => {
    const letters = fc.constantFrom(...'অকতমযরড়ৎঃ।্া\u09c7\u09be\u09bc\u200c\u200d 0178৮-+Aİ')
    const text = fc.oneof(fc.string({ unit: letters, maxLength: 30 }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, (typed) => {
        expect(searchKey(searchKey(typed))).toBe(searchKey(typed))
      }),
    )
  })

  test('is the same for every normal form of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(searchKey(typed.normalize('NFD'))).toBe(searchKey(typed.normalize('NFC')))
      }),
    )
  })
})

describe('the words of a query', () => {
  test.each<[string, string[]]>([
    ['প্রিন্টার, printer!', ['প্রিন্টার', 'printer']],
    ['কক্ষ ২০৩ কক্ষ', ['কক্ষ', '203']],
    ['“LHG-২০২৬-০০০১২৩”', ['lhg-2026-000123']],
    ['নেট নেই।', ['নেট', 'নেই']],
    ['+৮৮০ ১৭১১-০০০০০০', ['01711000000']],
    ['%', []],
    ['', []],
  ])('%s', (query, words) => {
    expect(searchWords(query)).toEqual(words)
  })
})
