import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchKey } from './search-key.ts'
import { isShort, soundsOf } from './sounds.ts'

const alike: string[][] = [
  ['printer', 'printar', 'prnter', 'প্রিন্টার', 'প্রিণ্টার', 'প্রীন্টার'],
  ['জনগণ', 'জনগন', 'jonogon', 'janagan'],
  ['computer', 'komputar', 'কম্পিউটার', 'কমপিউটার', 'কম্পিঊটার'],
  ['internet', 'intarnet', 'ইন্টারনেট', 'ইনটারনেট', 'ইণ্টারনেট'],
  ['school', 'skul', 'স্কুল'],
  ['laptop', 'leptop', 'ল্যাপটপ', 'লেপটপ'],
  ['router', 'rauter', 'রাউটার'],
  ['server', 'sarvar', 'সার্ভার', 'সারভার'],
  ['monitor', 'মনিটর'],
  ['password', 'পাসওয়ার্ড', 'পাশওয়ার্ড'],
  ['network', 'netwark', 'নেটওয়ার্ক'],
  ['website', 'ওয়েবসাইট', 'ওয়েবসাইট'],
  ['wifi', 'ওয়াইফাই', 'wi-fi', 'ওয়াই-ফাই'],
  ['net', 'নেট'],
  ['lab', 'ল্যাব', 'ল্যাভ'],
  ['লেব', 'ল্যাব'],
  ['down', 'ডাউন'],
  ['slow', 'স্লো'],
  ['phone', 'fon', 'ফোন'],
  ['mail', 'মেইল', 'mel'],
  ['email', 'imel', 'ইমেইল', 'ই-মেইল'],
  ['page', 'পেজ', 'পেইজ'],
  ['line', 'লাইন', 'lain'],
  ['ups', 'ইউপিএস'],
  ['udc', 'ইউডিসি'],
  ['pc', 'পিসি'],
  ['cctv', 'সিসিটিভি'],
  ['otp', 'ওটিপি'],
  ['switch', 'সুইচ', 'suich'],
  ['picture', 'পিকচার'],
  ['registration', 'রেজিস্ট্রেশন', 'রেজিষ্ট্রেশন'],
  ['application', 'অ্যাপ্লিকেশন', 'এপ্লিকেশন'],
  ['technician', 'টেকনিশিয়ান'],
  ['engine', 'ইঞ্জিন'],
  ['bangla', 'বাংলা'],
  ['রংপুর', 'rangpur'],
  ['বিদ্যালয়', 'bidyaloy', 'biddaloy'],
  ['বিশ্ববিদ্যালয়', 'bishwabidyaloy', 'bisshobiddaloy'],
  ['সমস্যা', 'somossa', 'shomoshya', 'সমষ্যা'],
  ['শিক্ষা', 'shikkha', 'shiksha'],
  ['কক্ষ', 'kokkho', 'koksho'],
  ['বিজ্ঞান', 'biggan', 'bigyan'],
  ['সরকারি', 'সরকারী', 'sorkari', 'sarkari'],
  ['লোহাগড়া', 'লোহাগরা', 'lohagara', 'lohagora'],
  ['নড়াইল', 'নরাইল', 'narail'],
  ['প্রাথমিক', 'prathomik', 'prathamik'],
  ['মাদ্রাসা', 'মাদরাসা', 'madrasa'],
  ['উচ্চ', 'uccho'],
  ['নষ্ট', 'নস্ট', 'nosto', 'noshto'],
  ['তৈরি', 'তৈরী', 'toiri'],
  ['চাঁদ', 'চাদ', 'chad', 'chand'],
  ['উইন্ডোজ', 'windoz'],
  ['user', 'ইউজার'],
  ['দুঃখ', 'দুখ'],
]
const different: [string, string][] = [
  ['net', 'নতুন'],
  ['printer', 'painter'],
  ['router', 'counter'],
  ['mail', 'মাল'],
  ['pc', 'পাসা'],
  ['server', 'সাবান'],
]

describe('the sounds of a word', () => {
  test.each(alike.map((words) => [words.join(' = '), words] as const))('%s', (_, words) => {
    const [first = [], ...others] = words.map((word) => soundsOf(searchKey(word)))
    for (const other of others)
      expect([first, other, first.some((sound) => other.includes(sound))]).toEqual([first, other, true])
  })

  test.each(different)('%s is not %s', (one, other) => {
    const sounds = soundsOf(searchKey(other))
    expect(soundsOf(searchKey(one)).filter((sound) => sounds.includes(sound))).toEqual([])
  })

  test.each(['203', 'lhg-2026-000123', '01711000000', '', '-', 'ক', '???'])('%s has none', (word) => {
    expect(soundsOf(searchKey(word))).toEqual([])
  })

  test.each([
    ['nit', true],
    ['aps', true],
    ['prntr', false],
    ['skl', false],
    ['aprt', false],
  ])('%s is short: %s', (sound, short) => expect(isShort(sound)).toBe(short))

  test('are plain letters, and few, of whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sounds = soundsOf(searchKey(text))
        expect(sounds.length).toBeLessThanOrEqual(8)
        for (const sound of sounds) expect(sound).toMatch(/^[a-z]{2,}$/)
      }),
    )
  })
})
