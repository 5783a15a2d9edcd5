import { defineMessages } from '../i18n/messages.ts'

export const changeMessages = defineMessages({
  title: { bn: 'চলমান আবেদনে বদল', en: 'Changes to open tickets' },
  lead: {
    bn: 'পঞ্জিকা, নীতি বা চার্টার বদলে যেসব আবেদনের সময়সীমা নতুন করে গোনা হয়েছে।',
    en: 'Calendars, policies and charters that were brought to tickets already open.',
  },
  none: { bn: 'এখনো কোনো বদল প্রয়োগ হয়নি', en: 'Nothing has been applied yet' },
  noneDetail: {
    bn: 'পঞ্জিকা, নীতি বা চার্টারের পাতায় “কোন আবেদন সরবে” দেখে প্রয়োগ করলে এখানে থাকবে।',
    en: 'What you apply from the calendar, a policy or a charter edition is kept here.',
  },
  failed: { bn: 'বদলের তালিকা আনা গেল না', en: 'The changes could not be fetched' },
  office: { bn: 'কার্যালয়', en: 'Office' },
  allOffices: { bn: 'সব কার্যালয়', en: 'All offices' },

  calendar: { bn: 'পঞ্জিকার বদল', en: 'A change of the calendar' },
  policy: { bn: 'নীতির বদল', en: 'A change of policy' },
  edition: { bn: 'চার্টারের নতুন সংস্করণ', en: 'A charter edition' },
  previewed: { bn: 'প্রয়োগ হয়নি', en: 'Not applied' },
  applying: { bn: 'প্রয়োগ চলছে', en: 'Being applied' },
  applied: { bn: 'প্রয়োগ হয়েছে', en: 'Applied' },
  undoing: { bn: 'ফিরিয়ে নেওয়া হচ্ছে', en: 'Being undone' },
  undone: { bn: 'ফিরিয়ে নেওয়া হয়েছে', en: 'Undone' },

  sheetTitle: { bn: 'কোন আবেদন সরবে', en: 'Which tickets would move' },
  reckoning: { bn: 'চলমান সব আবেদন গোনা হচ্ছে…', en: 'Reckoning every open ticket…' },
  reckoningDetail: {
    bn: 'কয়েক সেকেন্ড লাগতে পারে। এতে কিছুই বদলায় না।',
    en: 'This may take some seconds. Nothing is moved by it.',
  },
  previewFailed: { bn: 'আগাম হিসাব করা গেল না', en: 'The preview could not be made' },
  nothingMoves: { bn: 'কোনো আবেদনের সময়সীমা সরে না', en: 'No deadline moves' },
  nothingMovesDetail: {
    bn: (p: { examined: number }, f) => `চলমান ${f.number(p.examined)}টি আবেদন দেখা হয়েছে; সব আগের মতোই থাকে।`,
    en: (p: { examined: number }, f) =>
      `${f.number(p.examined)} open ${p.examined === 1 ? 'ticket was' : 'tickets were'} looked at; all stay as they are.`,
  },
  moves: {
    bn: (p: { moving: number; examined: number }, f) =>
      `চলমান ${f.number(p.examined)}টির মধ্যে ${f.number(p.moving)}টি আবেদন সরবে।`,
    en: (p: { moving: number; examined: number }, f) =>
      `${f.number(p.moving)} of ${f.number(p.examined)} open tickets would move.`,
  },
  moved: {
    bn: (p: { moving: number }, f) => `${f.number(p.moving)}টি আবেদন সরেছে।`,
    en: (p: { moving: number }, f) => `${f.number(p.moving)} ${p.moving === 1 ? 'ticket' : 'tickets'} moved.`,
  },
  wouldBeExcused: {
    bn: (p: { count: number }, f) =>
      `${f.number(p.count)}টির সময়সীমা লঙ্ঘিত হয়েছে, নতুন হিসাবে হতো না: লঙ্ঘন থাকে, মার্জনীয় বলে চিহ্নিত হয়।`,
    en: (p: { count: number }, f) =>
      `${f.number(p.count)} ${p.count === 1 ? 'was' : 'were'} breached and would not be: the breach stays, marked excused.`,
  },
  leftCount: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}টি যেমন আছে তেমনই থাকে; কারণ তালিকায়।`,
    en: (p: { count: number }, f) =>
      `${f.number(p.count)} ${p.count === 1 ? 'is' : 'are'} left as ${p.count === 1 ? 'it is' : 'they are'}; the list says why.`,
  },
  neverBreach: {
    bn: 'কোনো আবেদন এতে নতুন করে বিলম্বিত হয় না, আর কোনো লঙ্ঘন মুছে যায় না।',
    en: 'No ticket becomes overdue by it, and no breach disappears.',
  },
  byBand: { bn: 'যেগুলো সরে, অবস্থা অনুযায়ী', en: 'Those that move, by band' },
  band: { bn: 'অবস্থা', en: 'Band' },
  before: { bn: 'আগে', en: 'Before' },
  after: { bn: 'পরে', en: 'After' },

  tickets: { bn: 'আবেদনগুলো', en: 'The tickets' },
  which: { bn: 'কোনগুলো দেখাবে', en: 'Which to show' },
  moving: { bn: 'সরে', en: 'Moving' },
  excused: { bn: 'মার্জনীয়', en: 'Excused' },
  left: { bn: 'থেকে যায়', en: 'Left' },
  noItems: { bn: 'এমন আবেদন নেই', en: 'No such tickets' },
  itemsFailed: { bn: 'আবেদনগুলো আনা গেল না', en: 'The tickets could not be fetched' },
  dueBefore: { bn: 'আগের সময়সীমা', en: 'Due before' },
  dueAfter: { bn: 'নতুন সময়সীমা', en: 'Due after' },
  stays: { bn: 'সময়সীমা', en: 'Due' },
  whenResumed: { bn: 'আবার চালু হলে নতুন হিসাবে গোনা হবে', en: 'Reckoned anew when it resumes' },
  isExcused: { bn: 'মার্জনীয় বলে চিহ্নিত', en: 'Marked excused' },
  isUndone: { bn: 'ফিরিয়ে নেওয়া হয়েছে', en: 'Put back' },
  setByHand: { bn: 'সময়সীমা হাতে ঠিক করা', en: 'Its deadline was set by hand' },
  changedSince: { bn: 'পরে অন্য কারণে বদলেছে', en: 'Something else has changed it since' },
  noLongerOpen: { bn: 'আর চলমান নেই', en: 'No longer open' },
  notOffered: { bn: 'নতুন চার্টারে এ সেবা নেই', en: 'The new charter has no such service' },

  apply: { bn: 'প্রয়োগ করুন', en: 'Apply' },
  applyEven: { bn: 'তবু কার্যকর করুন', en: 'Enter it all the same' },
  applyFailed: { bn: 'প্রয়োগ করা গেল না', en: 'It could not be applied' },
  again: { bn: 'আবার গুনুন', en: 'Reckon again' },
  undo: { bn: 'ফিরিয়ে নিন', en: 'Undo' },
  undoTitle: { bn: 'এই বদল ফিরিয়ে নেবেন?', en: 'Undo this change?' },
  undoDetail: {
    bn: 'যেসব আবেদনে পরে আর কিছু বদলায়নি, সেগুলোর আগের সময়সীমা ফিরবে, তবে আধা অফিস দিনের কম থাকবে না। এ বদলে দেওয়া মার্জনা উঠে যাবে। বাকিগুলো যেমন আছে থাকবে, তালিকায় কারণসহ।',
    en: 'Deadlines that nothing else has changed since are put back, never to less than half an office day. Excuses given by it are taken back. The rest stays, listed with the reason.',
  },
  undoFailed: { bn: 'ফিরিয়ে নেওয়া গেল না', en: 'It could not be undone' },
  progress: {
    bn: (p: { done: number; total: number }, f) => `${f.number(p.total)}টির মধ্যে ${f.number(p.done)}টি হয়েছে`,
    en: (p: { done: number; total: number }, f) => `${f.number(p.done)} of ${f.number(p.total)} done`,
  },
  background: {
    bn: 'কাজটি পেছনে চলে; এই পাতা বন্ধ করলেও থামে না।',
    en: 'It goes on in the background, also when you close this.',
  },
  doneApplying: { bn: 'প্রয়োগ হয়েছে', en: 'Applied' },
  doneUndoing: { bn: 'ফিরিয়ে নেওয়া হয়েছে', en: 'Undone' },
  toAll: { bn: 'সব বদল দেখুন', en: 'See all changes' },
  details: { bn: 'বিস্তারিত', en: 'Details' },
  detailsOf: {
    bn: (p: { what: string }) => `${p.what}: বিস্তারিত`,
    en: (p: { what: string }) => `${p.what}: details`,
  },
  by: {
    bn: (p: { name: string; at: string }) => `${p.name} · ${p.at}`,
    en: (p: { name: string; at: string }) => `${p.name} · ${p.at}`,
  },
  daysMore: {
    bn: (p: { first: string; count: number }, f) => `${p.first} ও আরও ${f.number(p.count)}টি দিন`,
    en: (p: { first: string; count: number }, f) => `${p.first} and ${f.number(p.count)} more`,
  },
  withdrawn: {
    bn: (p: { day: string }) => `${p.day} (তুলে নেওয়া)`,
    en: (p: { day: string }) => `${p.day} (withdrawn)`,
  },
})
