import { defineMessages } from '../i18n/messages.ts'

type Count = { count: number }

export const reportMessages = defineMessages({
  pageTitle: { bn: 'সময়মতো সেবা', en: 'Service on time' },
  titleOf: {
    bn: (p: { office: string }) => `সময়মতো সেবা: ${p.office}`,
    en: (p: { office: string }) => `Service on time: ${p.office}`,
  },
  days: {
    bn: (p: { from: string; to: string }) => (p.from === p.to ? p.from : `${p.from} – ${p.to}`),
    en: (p: { from: string; to: string }) => (p.from === p.to ? p.from : `${p.from} – ${p.to}`),
  },

  choices: { bn: 'প্রতিবেদনের বাছাই', en: 'What the report covers' },
  period: { bn: 'সময়কাল', en: 'Period' },
  thisMonth: { bn: 'এই মাস', en: 'This month' },
  lastMonth: { bn: 'গত মাস', en: 'Last month' },
  thisQuarter: { bn: 'এই ত্রৈমাসিক', en: 'This quarter' },
  lastQuarter: { bn: 'গত ত্রৈমাসিক', en: 'Last quarter' },
  thisYear: { bn: 'এই অর্থবছর', en: 'This fiscal year' },
  lastYear: { bn: 'গত অর্থবছর', en: 'Last fiscal year' },
  free: { bn: 'নিজের মতো', en: 'Other days' },
  from: { bn: 'প্রথম দিন', en: 'First day' },
  to: { bn: 'শেষ দিন', en: 'Last day' },
  showDays: { bn: 'দেখুন', en: 'Show' },
  faultDay: { bn: 'দিনটি ২৩/১১/২০২৬ এভাবে লিখুন।', en: 'Write the day as 23/11/2026.' },
  faultOrder: {
    bn: 'শেষ দিন প্রথম দিনের আগে হতে পারে না।',
    en: 'The last day cannot lie before the first.',
  },
  faultLength: {
    bn: 'সর্বোচ্চ ১,১০০ দিন; ছোট করে দিন।',
    en: 'At most 1,100 days; make it shorter.',
  },
  office: { bn: 'কার্যালয়', en: 'Office' },
  allOffices: { bn: 'সব কার্যালয়', en: 'All offices' },
  clock: { bn: 'সময়ের হিসাব', en: 'How time is counted' },
  net: { bn: 'স্থগিত সময় বাদে', en: 'Without pauses' },
  gross: { bn: 'স্থগিতসহ', en: 'Pauses counted' },
  netMeaning: {
    bn: 'আবেদন যতক্ষণ স্থগিত ছিল, সেই সময় সময়সীমায় ধরা হয়নি।',
    en: 'While a ticket was paused its time did not run.',
  },
  grossMeaning: {
    bn: 'স্থগিত সময়ও আবেদনকারীর অপেক্ষা হিসেবে ধরা হয়েছে।',
    en: 'Paused time counts too: the requester waited through it.',
  },
  csv: { bn: 'সারণি (CSV)', en: 'Table (CSV)' },
  print: { bn: 'ছাপান', en: 'Print' },

  summary: {
    bn: (p: { received: number; resolved: number; share: number | null }, f) =>
      p.received === 0
        ? 'এই সময়ে কোনো আবেদন গৃহীত হয়নি।'
        : `গৃহীত ${f.number(p.received)}টি আবেদনের ${f.number(p.resolved)}টি নিষ্পন্ন${
            p.share === null
              ? '; কোনোটির সময়সীমা এখনো পেরোয়নি।'
              : `; প্রতিশ্রুতির ${f.percent(p.share)} সময়মতো রাখা হয়েছে।`
          }`,
    en: (p: { received: number; resolved: number; share: number | null }, f) =>
      p.received === 0
        ? 'No tickets were received in this period.'
        : `Of ${f.number(p.received)} tickets received, ${f.number(p.resolved)} are resolved${
            p.share === null
              ? '; no deadline has passed yet.'
              : `; ${f.percent(p.share)} of the promises were kept.`
          }`,
  },
  comparedWith: {
    bn: (p: { days: string }) => `তুলনা: ${p.days}`,
    en: (p: { days: string }) => `Compared with ${p.days}`,
  },
  headFigures: { bn: 'মূল অঙ্ক', en: 'The main figures' },
  shareKept: { bn: 'সময়মতো সম্পন্নের হার', en: 'Share kept on time' },
  shareChange: {
    bn: (p: { points: number }, f) =>
      p.points === 0
        ? 'আগের সমান'
        : `আগের চেয়ে ${f.number(Math.abs(p.points), 1)} ${p.points > 0 ? 'বেশি' : 'কম'}`,
    en: (p: { points: number }, f) =>
      p.points === 0
        ? 'as before'
        : `${f.number(Math.abs(p.points), 1)} points ${p.points > 0 ? 'more' : 'less'} than before`,
  },
  otherNet: {
    bn: (p: { share: string }) => `স্থগিত বাদে ${p.share}`,
    en: (p: { share: string }) => `${p.share} without pauses`,
  },
  otherGross: {
    bn: (p: { share: string }) => `স্থগিতসহ ${p.share}`,
    en: (p: { share: string }) => `${p.share} with pauses counted`,
  },
  before: {
    bn: (p: { figure: string }) => `আগে ${p.figure}`,
    en: (p: { figure: string }) => `${p.figure} before`,
  },
  received: { bn: 'গৃহীত', en: 'Received' },
  resolved: { bn: 'নিষ্পন্ন', en: 'Resolved' },
  kept: { bn: 'সময়মতো', en: 'on time' },
  late: { bn: 'বিলম্বে নিষ্পন্ন', en: 'Resolved late' },
  excused: { bn: 'মার্জনাকৃত', en: 'excused' },
  enteredLater: { bn: 'পরে লেখা', en: 'entered later' },
  open: { bn: 'চলমান', en: 'Open' },
  overdue: { bn: 'বিলম্বিত', en: 'Overdue' },
  overdueAmong: { bn: 'এর মধ্যে বিলম্বিত', en: 'overdue among them' },
  median: { bn: 'মধ্যম সময়', en: 'Median time' },
  p90: {
    bn: (p: { time: string }) => `৯০%: ${p.time}`,
    en: (p: { time: string }) => `90%: ${p.time}`,
  },
  p90InWords: {
    bn: (p: { time: string }) => `৯০% শেষ হতে ${p.time}`,
    en: (p: { time: string }) => `90% within ${p.time}`,
  },
  onTime: { bn: 'সময়মতো', en: 'Kept' },
  few: { bn: 'অল্প সংখ্যা', en: 'few' },
  nothingReceived: { bn: 'আবেদন নেই', en: 'no tickets' },
  nothingJudged: { bn: 'সময় এখনো আছে', en: 'all still in time' },
  whyNoShare: {
    bn: 'হার নেই: কোনোটি নিষ্পন্ন বা বিলম্বিত হয়নি',
    en: 'No share: nothing is resolved or overdue',
  },
  shareInWords: {
    bn: (p: { kept: number; missed: number }, f) =>
      `সময়মতো ${f.number(p.kept)}, সময়ে নয় ${f.number(p.missed)}`,
    en: (p: { kept: number; missed: number }, f) => `${f.number(p.kept)} kept, ${f.number(p.missed)} not`,
  },
  opens: {
    bn: (p: Count & { what: string; of: string }, f) => `${p.of}: ${p.what} ${f.number(p.count)}, তালিকা দেখুন`,
    en: (p: Count & { what: string; of: string }, f) =>
      `${p.of}: ${p.what} ${f.number(p.count)}, see the tickets`,
  },

  by: { bn: 'কীসের হিসাবে', en: 'Broken down by' },
  byTitle: {
    bn: (p: { what: string }) => `${p.what} অনুযায়ী`,
    en: (p: { what: string }) => `By ${p.what.toLowerCase()}`,
  },
  everyFigureOpens: { bn: 'প্রতিটি সংখ্যা চাপলে আবেদনের তালিকা', en: 'Every figure opens its tickets' },
  emptyRows: { bn: 'এই সময়ে কিছু নেই', en: 'Nothing in this period' },
  emptyRowsDetail: {
    bn: 'এই দিনগুলোয় কোনো আবেদন গৃহীত হয়নি। অন্য সময়কাল বেছে দেখুন।',
    en: 'No tickets were received on these days. Choose another period.',
  },
  failed: { bn: 'প্রতিবেদন আনা গেল না', en: 'The report could not be fetched' },
  csvFailed: {
    bn: (p: { why: string }) => `সারণি আনা গেল না। ${p.why}`,
    en: (p: { why: string }) => `The table could not be fetched. ${p.why}`,
  },

  twelveMonths: { bn: 'বারো মাস', en: 'Twelve months' },
  chartKey: { bn: 'রেখা: সময়মতো % · স্তম্ভ: গৃহীত', en: 'Line: kept % · bars: received' },
  monthNumbers: { bn: 'মাসের সংখ্যাগুলো', en: 'The numbers by month' },
  month: { bn: 'মাস', en: 'Month' },
  monthInWords: {
    bn: (p: { month: string; received: number; share: string }, f) =>
      `${p.month}: গৃহীত ${f.number(p.received)}, সময়মতো ${p.share}`,
    en: (p: { month: string; received: number; share: string }, f) =>
      `${p.month}: ${f.number(p.received)} received, ${p.share} kept`,
  },
  offices: { bn: 'কার্যালয়', en: 'Offices' },
  officesHint: { bn: 'নাম চাপলে তার প্রতিবেদন', en: 'A name opens its report' },
  everyOffice: { bn: 'সব কার্যালয় দেখুন', en: 'See every office' },
  overdueNow: { bn: 'এখন বিলম্বিত', en: 'Overdue now' },
  overdueNowNone: { bn: 'এখন কিছুই বিলম্বিত নয়।', en: 'Nothing is overdue now.' },
  overdueNowOpens: {
    bn: (p: Count & { office: string }, f) => `${p.office}: ${f.number(p.count)} বিলম্বিত, তালিকা দেখুন`,
    en: (p: Count & { office: string }, f) => `${p.office}: ${f.number(p.count)} overdue, see the tickets`,
  },
  andMore: {
    bn: (p: Count, f) => `আরও ${f.number(p.count)}টি কার্যালয়ে`,
    en: (p: Count, f) => `and in ${f.number(p.count)} more ${p.count === 1 ? 'office' : 'offices'}`,
  },
})
