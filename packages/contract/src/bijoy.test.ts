import { describe, expect, test } from 'vitest'
import { looksLikeBijoy, unicodeOfBijoy } from './bijoy.ts'

const words: [bijoy: string, unicode: string][] = [
  ['Kw¤úDUvi Pvjy n‡”Q bv', 'কম্পিউটার চালু হচ্ছে না'],
  ['wcÖ›Uvi', 'প্রিন্টার'],
  ['BDwbqb wWwRUvj †m›Uvi', 'ইউনিয়ন ডিজিটাল সেন্টার'],
  ['Dc‡Rjv', 'উপজেলা'],
  ['Avgv‡`i we`¨vj‡q', 'আমাদের বিদ্যালয়ে'],
  ['Kvh©vjq', 'কার্যালয়'],
  ['Kg©KZ©v', 'কর্মকর্তা'],
  ['cÖavb wkÿK', 'প্রধান শিক্ষক'],
  ['wk¶v', 'শিক্ষা'],
  ['B›Uvi‡bU ms‡hvM', 'ইন্টারনেট সংযোগ'],
  ['gš¿Yvjq', 'মন্ত্রণালয়'],
  ['mnKvix', 'সহকারী'],
  ['mswkøó', 'সংশ্লিষ্ট'],
  ['evsjv‡`k', 'বাংলাদেশ'],
  ['wbe©vPb', 'নির্বাচন'],
  ['Rb¥', 'জন্ম'],
  ['¯‹yj', 'স্কুল'],
  ['¯^v¯’¨', 'স্বাস্থ্য'],
  ['cÖwZôvb', 'প্রতিষ্ঠান'],
  ['ivóª', 'রাষ্ট্র'],
  ['j¨vcUc', 'ল্যাপটপ'],
  ['†Kv‡bv', 'কোনো'],
  ['†bŠKv', 'নৌকা'],
  ['ˆZwi', 'তৈরি'],
  ['iƒc', 'রূপ'],
  ['¸iæZ¡', 'গুরুত্ব'],
  ['gnvb›`', 'মহানন্দ'],
  ['wØZxq', 'দ্বিতীয়'],
  ['e„w×', 'বৃদ্ধি'],
  ['gš—e¨', 'মন্তব্য'],
  ['e¨w³', 'ব্যক্তি'],
  ['weÁvb', 'বিজ্ঞান'],
  ['K‡›Uªvj', 'কন্ট্রোল'],
  ['AvB‡WwÝ', 'আইডেন্সি'],
  ['mvwf©m', 'সার্ভিস'],
  ['g‡a¨', 'মধ্যে'],
  ['3wU Kw¤úDUvi', '৩টি কম্পিউটার'],
  ['LvZv|', 'খাতা।'],
]

describe('Bijoy text as Unicode', () => {
  test.each(words)('%s is %s', (bijoy, unicode) => {
    expect(unicodeOfBijoy(bijoy)).toBe(unicode.normalize('NFC'))
  })

  test('what is no code of it stays', () => {
    expect(unicodeOfBijoy('একটি\n')).toBe('একটি\n')
  })
})

describe('Bijoy text is recognised', () => {
  test.each([
    'Kw¤úDUvi Pvjy n‡”Q bv',
    'wcÖ›Uvi',
    'Avgv‡`i we`¨vj‡q B›Uvi‡bU ms‡hvM bvB',
    'Kvh©vjq',
    'Avgvi evwo',
    'j¨v‡ei 3wU Kw¤úDUvi bó',
  ])('%s', (text) => expect(looksLikeBijoy(text)).toBe(true))

  test.each([
    '',
    'printer is not working',
    'The server of UDC Digholia is very slow, UPS 650VA',
    'internet nai, pc chole na',
    'কম্পিউটার চালু হচ্ছে না',
    'Printer চলে না',
    'LHG-2026-000123',
    '01711-000000',
    'Café résumé for the naïve',
    'Vivo V21 va vivo virus investigative overview',
    'Have you received everything? Five devices never arrived.',
    '20°C ± 2, 5 µs',
    'Wi-Fi at the UNO office, 5 µs',
    'service™ ‘quoted’ “words” – dash',
  ])('not %s', (text) => expect(looksLikeBijoy(text)).toBe(false))
})
