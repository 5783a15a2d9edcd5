import { searchKey } from '../text/search-key.ts'

/**
 * The things that fail again and again, by the words that people of the field write for them, in either script and as
 * they are said. A word that begins like one of them is one (প্রিন্টারটি, routers). What everything is about (the computer,
 * the office) says nothing of which fault it is.
 */
const words = [
  { name: { bn: 'ইউপিএস', en: 'UPS' }, of: ['ups', 'ইউপিএস', 'ইউ পি এস', 'আইপিএস', 'ips'] },
  { name: { bn: 'প্রিন্টার', en: 'Printer' }, of: ['printer', 'প্রিন্টার', 'প্রিণ্টার', 'টোনার', 'toner'] },
  { name: { bn: 'রাউটার', en: 'Router' }, of: ['router', 'রাউটার', 'wifi', 'wi-fi', 'ওয়াইফাই', 'ওয়াই-ফাই'] },
  { name: { bn: 'সুইচ', en: 'Switch' }, of: ['switch', 'সুইচ'] },
  { name: { bn: 'ওএনইউ', en: 'ONU' }, of: ['onu', 'ওএনইউ', 'ও এন ইউ', 'media converter', 'মিডিয়া কনভার্টার'] },
  {
    name: { bn: 'ইন্টারনেট', en: 'Internet' },
    of: ['internet', 'ইন্টারনেট', 'broadband', 'ব্রডব্যান্ড', 'নেট', 'সংযোগ', 'ফাইবার', 'fiber', 'fibre'],
  },
  { name: { bn: 'ল্যাপটপ', en: 'Laptop' }, of: ['laptop', 'ল্যাপটপ', 'লেপটপ'] },
  { name: { bn: 'মনিটর', en: 'Monitor' }, of: ['monitor', 'মনিটর'] },
  { name: { bn: 'প্রজেক্টর', en: 'Projector' }, of: ['projector', 'প্রজেক্টর', 'প্রোজেক্টর'] },
  { name: { bn: 'স্ক্যানার', en: 'Scanner' }, of: ['scanner', 'স্ক্যানার'] },
  { name: { bn: 'ক্যামেরা', en: 'Camera' }, of: ['camera', 'ক্যামেরা', 'cctv', 'সিসিটিভি', 'সিসি ক্যামেরা'] },
  { name: { bn: 'ব্যাটারি', en: 'Battery' }, of: ['battery', 'ব্যাটারি', 'ব্যাটারী'] },
  { name: { bn: 'সার্ভার', en: 'Server' }, of: ['server', 'সার্ভার'] },
  { name: { bn: 'হাজিরা যন্ত্র', en: 'Attendance device' }, of: ['biometric', 'বায়োমেট্রিক', 'হাজিরা'] },
  { name: { bn: 'ওয়েবসাইট', en: 'Website' }, of: ['website', 'ওয়েবসাইট', 'web portal'] },
] as const

export type Fault = (typeof words)[number]['name']

const known = words.map(({ name, of }) => ({ name, of: of.map((word) => searchKey(word)) }))

/** The things that a text speaks of, in the order of the list. */
export function faultsIn(text: string): Fault[] {
  const key = ` ${searchKey(text).replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')}`
  return known.filter(({ of }) => of.some((word) => key.includes(` ${word}`))).map(({ name }) => name)
}
