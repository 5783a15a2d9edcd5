import { defineMessages } from '../i18n/messages.ts'

type Office = { office: string }

/** What the calendar itself says: its year, its months and the look of its days. */
export const calendarMessages = defineMessages({
  title: { bn: 'পঞ্জিকা', en: 'Calendar' },
  office: { bn: 'কার্যালয়', en: 'Office' },
  failed: { bn: 'পঞ্জিকা আনা গেল না', en: 'The calendar could not be fetched' },
  readOnly: {
    bn: 'পঞ্জিকা বদলান তত্ত্বাবধায়ক বা প্রশাসক; আপনি দেখতে পারেন।',
    en: 'Supervisors and administrators change the calendar; you can read it.',
  },
  view: { bn: 'কীভাবে দেখবেন', en: 'How to see it' },
  year: { bn: 'বছর', en: 'Year' },
  month: { bn: 'মাস', en: 'Month' },
  yearBefore: { bn: 'আগের বছর', en: 'The year before' },
  yearAfter: { bn: 'পরের বছর', en: 'The year after' },
  monthBefore: { bn: 'আগের মাস', en: 'The month before' },
  monthAfter: { bn: 'পরের মাস', en: 'The month after' },
  today: { bn: 'আজ', en: 'Today' },
  isToday: { bn: 'আজ', en: 'today' },
  add: { bn: 'দিন লিখুন', en: 'Enter a day' },
  openMonth: {
    bn: (p: { month: string }) => `${p.month} বিস্তারিত দেখুন`,
    en: (p: { month: string }) => `See ${p.month} in detail`,
  },
  monthSum: {
    bn: (p: { open: number; named: number }, f) =>
      p.named === 0
        ? `খোলা ${f.number(p.open)} দিন`
        : `খোলা ${f.number(p.open)} দিন, ছুটি ${f.number(p.named)} দিন`,
    en: (p: { open: number; named: number }, f) => {
      const open = `${f.number(p.open)} open ${p.open === 1 ? 'day' : 'days'}`
      return p.named === 0 ? open : `${open}, ${f.number(p.named)} ${p.named === 1 ? 'holiday' : 'holidays'}`
    },
  },
  yearHelp: {
    bn: 'তীর চেপে দিন থেকে দিনে যান, এন্টার চেপে দিনটি খুলুন।',
    en: 'Arrow keys go from day to day, Enter opens the day.',
  },
  legend: { bn: 'চিহ্ন', en: 'Marks' },

  open: { bn: 'খোলা', en: 'Open' },
  weekly: { bn: 'সাপ্তাহিক ছুটি', en: 'Weekly day off' },
  general: { bn: 'সাধারণ ছুটি', en: 'General holiday' },
  executive: { bn: 'নির্বাহী আদেশে ছুটি', en: 'Holiday by executive order' },
  working: { bn: 'কর্মদিবস ঘোষিত', en: 'Declared working' },
  dated: { bn: 'বিশেষ সময়সূচি', en: 'Special hours' },
  provisional: { bn: 'চাঁদ দেখা সাপেক্ষে', en: 'Subject to the moon' },
  closed: { bn: 'বন্ধ', en: 'Closed' },

  own: { bn: 'এই কার্যালয়ের লেখা', en: 'Entered by this office' },
  ownShort: { bn: 'নিজস্ব', en: 'Own' },
  inherited: {
    bn: (p: Office) => `${p.office} থেকে এসেছে`,
    en: (p: Office) => `From ${p.office}`,
  },
  hoursFromTo: {
    bn: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
    en: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
  },

  noListForYear: {
    bn: (p: { year: number }, f) => `${f.digits(String(p.year))} সালের ছুটির তালিকা এখনো লেখা হয়নি`,
    en: (p: { year: number }) => `There is no list of holidays for ${p.year} yet`,
  },
  noListDetail: {
    bn: 'তালিকা না থাকলে সময়সীমা শুধু সাপ্তাহিক ছুটি ধরে গোনা হয়। প্রজ্ঞাপন এলে ফাইল থেকে আনুন বা দিনগুলো লিখুন।',
    en: 'Without it, deadlines are reckoned by the weekly days off alone. When the gazette is out, import it from a file or enter its days.',
  },
  provisionalSoon: {
    bn: (p: { day: string; name: string }) => `${p.day}, ${p.name}: এখনো নিশ্চিত নয়`,
    en: (p: { day: string; name: string }) => `${p.day}, ${p.name}: not confirmed yet`,
  },
  provisionalDetail: {
    bn: 'দিনটি চাঁদ দেখা সাপেক্ষে লেখা। চাঁদ দেখা গেলে নিশ্চিত করুন, না হলে অন্য দিনে সরান।',
    en: 'It was entered subject to the moon. Confirm it once the moon is sighted, or move it to another day.',
  },
  confirm: { bn: 'নিশ্চিত করুন', en: 'Confirm' },
  confirmDay: {
    bn: (p: { day: string }) => `${p.day}: নিশ্চিত করুন`,
    en: (p: { day: string }) => `Confirm ${p.day}`,
  },

  savedTitle: { bn: 'পঞ্জিকায় লেখা হয়েছে', en: 'The calendar is changed' },
  savedDetail: {
    bn: 'নতুন আবেদন এখন থেকে এটি মেনে চলবে। চলমান আবেদনের সময়সীমা এখনো আগের মতোই আছে।',
    en: 'New tickets follow it from now on. The deadlines of open tickets are still as they were.',
  },
  seeMoved: { bn: 'চলমান কোনগুলো সরবে দেখুন', en: 'See which open ones would move' },
})
