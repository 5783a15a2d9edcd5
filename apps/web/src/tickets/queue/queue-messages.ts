import { defineMessages } from '../../i18n/messages.ts'

export const queueMessages = defineMessages({
  mine: { bn: 'আমার সারি', en: 'My queue' },
  unassigned: { bn: 'নতুন, অনির্ধারিত', en: 'New, unassigned' },
  overdue: { bn: 'বিলম্বিত', en: 'Overdue' },
  dueToday: { bn: 'আজ শেষ সময়', en: 'Due today' },
  paused: { bn: 'স্থগিত', en: 'Paused' },
  referred: { bn: 'অন্যত্র প্রেরিত', en: 'Referred' },
  open: { bn: 'সব চলমান', en: 'All open' },
  resolved: { bn: 'নিষ্পন্ন', en: 'Resolved' },
  found: {
    bn: (p: { q: string }) => `“${p.q}” খুঁজে যা পাওয়া গেল`,
    en: (p: { q: string }) => `Found for “${p.q}”`,
  },
  all: { bn: 'সব আবেদন', en: 'All tickets' },

  todayOpen: {
    bn: (p: { weekday: string; hours: string }) => `আজ ${p.weekday} · অফিস ${p.hours}`,
    en: (p: { weekday: string; hours: string }) => `Today is ${p.weekday} · office hours ${p.hours}`,
  },
  todayClosed: {
    bn: (p: { weekday: string; name: string | null }) =>
      `আজ ${p.weekday} · অফিস বন্ধ${p.name ? `: ${p.name}` : ''}`,
    en: (p: { weekday: string; name: string | null }) =>
      `Today is ${p.weekday} · office closed${p.name ? `: ${p.name}` : ''}`,
  },
  opensNext: {
    bn: (p: { day: string }) => `খুলবে ${p.day}`,
    en: (p: { day: string }) => `opens ${p.day}`,
  },
  nextClosed: {
    bn: (p: { days: string; name: string | null }) => `পরবর্তী বন্ধ ${p.days}${p.name ? ` (${p.name})` : ''}`,
    en: (p: { days: string; name: string | null }) => `next closed ${p.days}${p.name ? ` (${p.name})` : ''}`,
  },
  dueByClosing: {
    bn: (p: { time: string; count: number }, f) =>
      p.count === 0 ? 'আজ আর কোনো আবেদনের সময় শেষ নয়' : `আজ ${p.time} পর্যন্ত ${f.number(p.count)}টির সময় শেষ`,
    en: (p: { time: string; count: number }, f) =>
      p.count === 0
        ? 'Nothing is due today'
        : `${f.number(p.count)} ${p.count === 1 ? 'is' : 'are'} due today by ${p.time}`,
  },
  dueTodayCount: {
    bn: (p: { count: number }, f) => `আজ ${f.number(p.count)}টির সময় শেষ`,
    en: (p: { count: number }, f) => `${f.number(p.count)} ${p.count === 1 ? 'is' : 'are'} due today`,
  },

  bands: { bn: 'সময় অনুযায়ী বাছুন', en: 'Choose by time left' },
  filters: { bn: 'ছাঁকনি', en: 'Filters' },
  filtersCount: {
    bn: (p: { count: number }, f) => `ছাঁকনি ${f.number(p.count)}`,
    en: (p: { count: number }, f) => `Filters ${f.number(p.count)}`,
  },
  pausesNeedLook: { bn: 'মোট পাঁচ অফিস দিনের বেশি স্থগিত', en: 'Paused for more than five office days in all' },
  clearFilters: { bn: 'সব ছাঁকনি তুলে দিন', en: 'Clear all filters' },
  remove: {
    bn: (p: { what: string }) => `তুলে দিন: ${p.what}`,
    en: (p: { what: string }) => `Remove: ${p.what}`,
  },
  show: { bn: 'দেখুন', en: 'Show' },
  service: { bn: 'সেবা', en: 'Service' },
  institution: { bn: 'প্রতিষ্ঠান', en: 'Institution' },
  channel: { bn: 'মাধ্যম', en: 'Channel' },
  status: { bn: 'অবস্থা', en: 'Status' },
  assignee: { bn: 'কর্মকর্তা', en: 'Officer' },
  union: { bn: 'ইউনিয়ন', en: 'Union' },
  office: { bn: 'কার্যালয়', en: 'Office' },
  from: { bn: 'গৃহীত, শুরু', en: 'Received from' },
  to: { bn: 'গৃহীত, শেষ', en: 'Received to' },
  outcome: { bn: 'প্রতিবেদনের অঙ্ক', en: 'Report figure' },
  any: { bn: 'সব', en: 'Any' },
  nobody: { bn: 'কেউ নন', en: 'Nobody' },
  chosen: { bn: 'বাছাই করা', en: 'chosen' },
  sort: { bn: 'সাজানো', en: 'Sort' },
  sortUrgency: { bn: 'যার সময় আগে শেষ', en: 'Late first' },
  sortRelevance: { bn: 'সবচেয়ে কাছের মিল', en: 'Nearest match' },
  sortReceivedAt: { bn: 'পুরোনো আগে', en: 'Oldest first' },
  sortNewest: { bn: 'নতুন আগে', en: 'Newest first' },
  sortDueAt: { bn: 'শেষ সময়ের ক্রমে', en: 'By due moment' },
  sortNumber: { bn: 'নম্বরের ক্রমে', en: 'By number' },

  columnTime: { bn: 'সময় বাকি (অফিস সময়)', en: 'Time left (office time)' },
  columnSubject: { bn: 'বিষয়', en: 'Subject' },
  columnStatus: { bn: 'অবস্থা', en: 'Status' },
  tickets: { bn: 'আবেদনের তালিকা', en: 'Tickets' },
  chooseRow: {
    bn: (p: { number: string }) => `${p.number} বাছুন`,
    en: (p: { number: string }) => `Choose ${p.number}`,
  },
  chooseAllRows: { bn: 'এখানকার সবগুলো বাছুন', en: 'Choose all that stand here' },
  newOnes: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}টি নতুন`,
    en: (p: { count: number }, f) => `${f.number(p.count)} new`,
  },
  total: {
    bn: (p: { count: number }, f) => `মোট ${f.number(p.count)}টি`,
    en: (p: { count: number }, f) => `${f.number(p.count)} in all`,
  },

  emptyMine: { bn: 'আপনার সারি খালি', en: 'Your queue is empty' },
  emptyMineDetail: {
    bn: 'নতুন আবেদন এলে “নতুন, অনির্ধারিত” তালিকায় আসে। সেখান থেকে নিজের দায়িত্বে নিন।',
    en: 'What comes in stands under “New, unassigned”. Take it from there.',
  },
  emptyOverdue: { bn: 'কিছুই বিলম্বিত নয়', en: 'Nothing is overdue' },
  emptyOverdueDetail: { bn: 'সব প্রতিশ্রুতি সময়ের মধ্যে আছে।', en: 'Every promise is still within its time.' },
  emptyUnassigned: { bn: 'কারও দায়িত্ব ছাড়া কিছু পড়ে নেই', en: 'Nothing waits for an officer' },
  emptyUnassignedDetail: { bn: 'নতুন আবেদন এলে এখানে দেখা যাবে।', en: 'What comes in will stand here.' },
  emptyView: { bn: 'এখানে কোনো আবেদন নেই', en: 'There are no tickets here' },
  emptyViewDetail: { bn: 'অন্য তালিকা দেখুন।', en: 'Look at another view.' },
  emptyFiltered: { bn: 'এই ছাঁকনিতে কিছু মেলেনি', en: 'Nothing matches these filters' },
  emptyFilteredDetail: { bn: 'একটি ছাঁকনি তুলে দিয়ে দেখুন।', en: 'Take a filter away and look again.' },
  tight: {
    bn: (p: { count: number }, f) =>
      `${f.number(p.count)}টির হাতে যা সময় আছে, এমন আবেদনে সাধারণত তার চেয়ে বেশি লাগে`,
    en: (p: { count: number }, f) =>
      `${f.number(p.count)} ${p.count === 1 ? 'has' : 'have'} less time left than such tickets usually take`,
  },
  tightWhy: {
    bn: (p: { left: string; usual: string }) => `বাকি ${p.left}, সাধারণত লাগে ${p.usual}`,
    en: (p: { left: string; usual: string }) => `${p.left} left, usually takes ${p.usual}`,
  },
  beyond: {
    bn: (p: { day: string; due: number; usual: number; beyond: number }, f) =>
      `${p.day}-এর মধ্যে ${f.number(p.due)}টি শেষ করতে হবে, দিনে সাধারণত ${f.number(p.usual, 1)}টি হয়: ${f.number(p.beyond)}টি আজই এগিয়ে রাখুন`,
    en: (p: { day: string; due: number; usual: number; beyond: number }, f) =>
      `${f.number(p.due)} are due by ${p.day}, and a day usually holds ${f.number(p.usual, 1)}: bring ${f.number(p.beyond)} forward to today`,
  },
  columns: { bn: 'কলাম (টেবিলে)', en: 'Columns (of the table)' },
  density: { bn: 'সারির ফাঁক', en: 'Space between rows' },
  roomy: { bn: 'খোলামেলা', en: 'Roomy' },
  dense: { bn: 'ঘন', en: 'Dense' },
  columnReceived: { bn: 'গৃহীত', en: 'Received' },
  foundInDescription: { bn: 'বিবরণে:', en: 'In the description:' },
  foundInReply: { bn: 'উত্তরে:', en: 'In a reply:' },
  foundInNote: { bn: 'ভেতরের মন্তব্যে:', en: 'In a note:' },
  foundNearly: {
    bn: 'হুবহু কিছু মেলেনি; কাছাকাছি বানানে যা আছে তা দেখছেন।',
    en: 'Nothing is spelt quite so; these come close.',
  },
  emptyFound: { bn: 'কিছু পাওয়া যায়নি', en: 'Nothing was found' },
  emptyFoundDetail: {
    bn: 'কম শব্দ লিখে দেখুন, অথবা আবেদন নম্বর বা ফোন নম্বর দিন।',
    en: 'Try fewer words, or a ticket number or a phone number.',
  },
  toUnassigned: { bn: 'নতুন, অনির্ধারিত দেখুন', en: 'See new, unassigned' },
  toOpen: { bn: 'সব চলমান দেখুন', en: 'See all open' },
  renewFailed: {
    bn: 'তালিকা নতুন করা যায়নি; আগের অবস্থা দেখছেন।',
    en: 'The list could not be renewed; you see it as it was.',
  },
  openWhole: { bn: 'পুরোটা খুলুন', en: 'Open in full' },
  preview: { bn: 'এক নজরে', en: 'Preview' },
  choosePreview: { bn: 'একটি আবেদন বাছুন', en: 'Choose a ticket' },
})
