import { defineMessages } from '../i18n/messages.ts'

/** What bringing days in from a file, and taking them out, says. */
export const importMessages = defineMessages({
  import: { bn: 'ফাইল থেকে আনুন', en: 'Import' },
  export: { bn: 'ফাইলে নিন', en: 'Export' },
  exportCsv: { bn: 'সারণি (CSV)', en: 'Table (CSV)' },
  exportIcs: { bn: 'আইক্যালেন্ডার', en: 'Calendar (iCalendar)' },
  exportFailed: {
    bn: (p: { why: string }) => `ফাইলটি আনা গেল না। ${p.why}`,
    en: (p: { why: string }) => `The file could not be fetched. ${p.why}`,
  },
  title: { bn: 'ফাইল থেকে দিন আনুন', en: 'Import days from a file' },
  lead: {
    bn: 'আগে পরখ করা হয়: কোন সারি ঠিক আছে আর কোনটিতে কী ভুল, দেখে তারপর লিখুন।',
    en: 'It is tried first: see which rows are right and what is wrong with the others, then enter them.',
  },
  choose: { bn: 'ফাইল বেছে নিন', en: 'Choose a file' },
  chooseOther: { bn: 'অন্য ফাইল বেছে নিন', en: 'Choose another file' },
  accepted: { bn: 'CSV বা আইক্যালেন্ডার ফাইল, ইউটিএফ-৮ লিপিতে', en: 'CSV or iCalendar (.ics), in UTF-8' },
  chosen: {
    bn: (p: { name: string; size: string }) => `${p.name}, ${p.size}`,
    en: (p: { name: string; size: string }) => `${p.name}, ${p.size}`,
  },
  notThis: { bn: 'ফাইলটি CSV বা আইক্যালেন্ডার হতে হবে।', en: 'The file must be .csv or .ics.' },
  unreadable: { bn: 'ফাইলটি পড়া গেল না। আবার বেছে নিন।', en: 'The file could not be read. Choose it again.' },
  wrongTitle: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}টি সারিতে ভুল আছে; কিছুই লেখা হয়নি`,
    en: (p: { count: number }, f) =>
      `${f.number(p.count)} ${p.count === 1 ? 'row is' : 'rows are'} wrong; nothing is entered`,
  },
  wrongDetail: { bn: 'ফাইলে এগুলো ঠিক করে আবার বেছে নিন।', en: 'Correct them in the file and choose it again.' },
  wrongRows: { bn: 'যা ঠিক করতে হবে', en: 'What to correct' },
  row: { bn: 'সারি', en: 'Row' },
  reason: { bn: 'কী ভুল', en: 'What is wrong' },
  wholeFile: { bn: 'পুরো ফাইল', en: 'The whole file' },
  goodTitle: {
    bn: (p: { count: number }, f) => `সব সারি ঠিক আছে: ${f.number(p.count)}টি দিন লেখা যাবে`,
    en: (p: { count: number }, f) =>
      `Every row is right: ${f.number(p.count)} ${p.count === 1 ? 'day' : 'days'} can be entered`,
  },
  nothingNew: { bn: 'সব দিন আগে থেকেই পঞ্জিকায় আছে', en: 'All these days are in the calendar already' },
  rows: { bn: 'ফাইলের দিনগুলো', en: 'The days of the file' },
  day: { bn: 'দিন', en: 'Day' },
  what: { bn: 'কী', en: 'What' },
  result: { bn: 'ফল', en: 'Result' },
  new: { bn: 'নতুন', en: 'New' },
  same: { bn: 'আগে থেকেই আছে', en: 'Already there' },
  changed: { bn: 'বদলাবে', en: 'Changes' },
  enter: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}টি দিন লিখুন`,
    en: (p: { count: number }, f) => `Enter ${f.number(p.count)} ${p.count === 1 ? 'day' : 'days'}`,
  },
  entered: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}টি দিন পঞ্জিকায় লেখা হয়েছে`,
    en: (p: { count: number }, f) => `${f.number(p.count)} ${p.count === 1 ? 'day is' : 'days are'} entered`,
  },
})
