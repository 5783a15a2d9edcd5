import { defineMessages } from '../i18n/messages.ts'

export const policyMessages = defineMessages({
  title: { bn: 'সেবার প্রতিশ্রুতি', en: 'Promises' },
  lead: {
    bn: 'কোন সেবা কত সময়ে দেওয়ার কথা, আর তা কীভাবে গোনা হয়।',
    en: 'Within what time each service is promised, and how that time is counted.',
  },
  office: { bn: 'কার্যালয়', en: 'Office' },
  failed: { bn: 'প্রতিশ্রুতিগুলো আনা গেল না', en: 'The promises could not be fetched' },
  nothing: { bn: 'এই কার্যালয়ের কোনো চার্টার কার্যকর নেই', en: 'No charter is in force at this office' },
  nothingDetail: {
    bn: 'অন্য কার্যালয় বেছে নিন, অথবা চার্টারের একটি সংস্করণ প্রকাশ করুন।',
    en: 'Choose another office, or publish an edition of the charter.',
  },
  readOnly: {
    bn: 'প্রতিশ্রুতি বদলান তত্ত্বাবধায়ক; আপনি দেখতে পারেন।',
    en: 'Promises are changed by the supervisor; you can read them.',
  },
  printed: { bn: 'চার্টারে ছাপা', en: 'Printed in the charter' },
  write: { bn: 'নতুন নিয়ম', en: 'New version' },
  writeOf: {
    bn: (p: { service: string }) => `${p.service}: নতুন নিয়ম`,
    en: (p: { service: string }) => `${p.service}: new version`,
  },
  versions: { bn: 'সব সংস্করণ', en: 'All versions' },
  versionsOf: {
    bn: (p: { service: string }) => `${p.service}: সব সংস্করণ`,
    en: (p: { service: string }) => `${p.service}: all versions`,
  },
  back: { bn: 'সব সেবার প্রতিশ্রুতি', en: 'The promises of all services' },
  upcoming: {
    bn: (p: { on: string }, f) => `${f.day(p.on)} থেকে`,
    en: (p: { on: string }, f) => `From ${f.day(p.on)}`,
  },
  fromEdition: { bn: 'চার্টারে যেমন ছাপা', en: 'As printed in the charter' },
  fromPolicy: { bn: 'তত্ত্বাবধায়কের নিয়ম', en: 'Set by the supervisor' },
  always: { bn: 'প্রকাশের পর থেকে', en: 'Since its publication' },
  heldFrom: {
    bn: (p: { on: string }, f) => `${f.day(p.on)} থেকে গৃহীত আবেদনের জন্য`,
    en: (p: { on: string }, f) => `For tickets received from ${f.day(p.on)}`,
  },
  over: { bn: 'শেষ', en: 'Over' },
  inForce: { bn: 'কার্যকর', en: 'In force' },
  willBegin: { bn: 'শুরু হবে', en: 'To begin' },
  withdrawn: { bn: 'প্রত্যাহৃত', en: 'Withdrawn' },
  reason: { bn: 'কেন', en: 'Why' },
  by: {
    bn: (p: { name: string; on: string }, f) => `লিখেছেন ${p.name}, ${f.day(p.on)}`,
    en: (p: { name: string; on: string }, f) => `Written by ${p.name}, ${f.day(p.on)}`,
  },
  withdraw: { bn: 'প্রত্যাহার করুন', en: 'Withdraw' },
  withdrawDone: { bn: 'প্রত্যাহার করা হয়েছে', en: 'Withdrawn' },
  changed: { bn: 'বদলেছে', en: 'Changed' },
  was: { bn: 'আগে', en: 'Before' },
  comparedWith: {
    bn: 'আগের সংস্করণের সঙ্গে যা বদলেছে তা চিহ্নিত।',
    en: 'What differs from the version before is marked.',
  },

  limit: { bn: 'সময়সীমা', en: 'Time limit' },
  bands: { bn: 'সতর্ক রং', en: 'Bands' },
  pauses: { bn: 'স্থগিত', en: 'Pauses' },
  warnings: { bn: 'সতর্কবার্তা', en: 'Warnings' },
  rolledSame: {
    bn: (p: { days: number }, f) =>
      `গ্রহণের ${f.number(p.days)} দিনের মধ্যে, একই সময়ে। সেদিন বা গ্রহণের দিন বন্ধ থাকলে: সেদিন বা পরের খোলা দিনের অফিস শেষ হওয়া পর্যন্ত।`,
    en: (p: { days: number }) =>
      `Within ${p.days} ${p.days === 1 ? 'day' : 'days'} of receipt, by the same clock time. Where that day or the day of receipt is closed: by closing time of that day or of the next open one.`,
  },
  rolledClose: {
    bn: (p: { days: number }, f) =>
      `গ্রহণের ${f.number(p.days)} দিনের মধ্যে, অফিস শেষ হওয়া পর্যন্ত। সেদিন বন্ধ থাকলে: পরের খোলা দিনের অফিস শেষ হওয়া পর্যন্ত।`,
    en: (p: { days: number }) =>
      `Within ${p.days} ${p.days === 1 ? 'day' : 'days'} of receipt, by closing time. Where that day is closed: by closing time of the next open one.`,
  },
  workingSame: {
    bn: (p: { days: number }, f) =>
      `গ্রহণের পর ${f.number(p.days)} কর্মদিবসের মধ্যে, একই সময়ে। বন্ধের দিন গোনা হয় না।`,
    en: (p: { days: number }) =>
      `Within ${p.days} office ${p.days === 1 ? 'day' : 'days'} after receipt, by the same clock time. Closed days are not counted.`,
  },
  workingClose: {
    bn: (p: { days: number }, f) =>
      `গ্রহণের পর ${f.number(p.days)} কর্মদিবসের মধ্যে, শেষ দিনের অফিস শেষ হওয়া পর্যন্ত। বন্ধের দিন গোনা হয় না।`,
    en: (p: { days: number }) =>
      `Within ${p.days} office ${p.days === 1 ? 'day' : 'days'} after receipt, by closing time. Closed days are not counted.`,
  },
  calendarSame: {
    bn: (p: { days: number }, f) =>
      `গ্রহণের ঠিক ${f.number(p.days)} দিনের মধ্যে, একই সময়ে। বন্ধের দিনও গোনা হয়, সময়সীমা বন্ধের দিনেও পড়তে পারে।`,
    en: (p: { days: number }) =>
      `Within exactly ${p.days} ${p.days === 1 ? 'day' : 'days'} of receipt, by the same clock time. Closed days count, and it may fall due on one.`,
  },
  immediate: {
    bn: (p: { minutes: number }, f) =>
      `তাৎক্ষণিক: গ্রহণের ${f.number(p.minutes)} অফিস মিনিটের মধ্যে। ফোনে তখনই উত্তর দিলে প্রতিশ্রুতি রক্ষা হয়।`,
    en: (p: { minutes: number }) =>
      `At once: within ${p.minutes} office minutes of receipt. Answered on the call, it is kept.`,
  },
  bandsOf: {
    bn: (p: { approaching: number; critical: number; floor: number }, f) =>
      `সময়ের ${f.percent(p.approaching, 0)} বাকি থাকতে ‘সময় কমছে’; ${f.percent(p.critical, 0)} বা ${f.number(p.floor)} অফিস মিনিট, যেটি বেশি, বাকি থাকতে ‘জরুরি’।`,
    en: (p: { approaching: number; critical: number; floor: number }, f) =>
      `Approaching with ${f.percent(p.approaching, 0)} of the time left; critical with ${f.percent(p.critical, 0)} or ${p.floor} office minutes left, whichever is more.`,
  },
  bandsAtOnce: {
    bn: (p: { critical: number }, f) =>
      `গ্রহণের পর থেকেই ‘সময় কমছে’; সময়ের ${f.percent(p.critical, 0)} বাকি থাকতে ‘জরুরি’।`,
    en: (p: { critical: number }, f) =>
      `Approaching from receipt; critical with ${f.percent(p.critical, 0)} of the time left.`,
  },
  noPauses: { bn: 'কোনো কারণে স্থগিত করা যায় না।', en: 'Its clock is never paused.' },
  noWarnings: { bn: 'কাউকে সতর্ক করা হয় না।', en: 'Nobody is warned.' },
  rungApproaching: { bn: 'সময় কমলে', en: 'Approaching' },
  rungCritical: { bn: 'জরুরি হলে', en: 'Critical' },
  rungBreached: { bn: 'সময় পেরোলে', en: 'Past due' },
  rungAfterBreach: {
    bn: (p: { days: number }, f) => `তার ${f.number(p.days)} কর্মদিবস পরে`,
    en: (p: { days: number }) => `${p.days} office ${p.days === 1 ? 'day' : 'days'} later`,
  },
  rungLater: { bn: 'সময় পেরোনোর পরেও', en: 'Some office days after that' },
  toOfficer: { bn: 'কর্মকর্তা', en: 'officer' },
  toSupervisor: { bn: 'তত্ত্বাবধায়ক', en: 'supervisor' },
  toNextLevel: { bn: 'উপরের কার্যালয়', en: 'next level up' },
})

export const writeMessages = defineMessages({
  save: { bn: 'সংরক্ষণ করুন', en: 'Save' },
  holdsFrom: { bn: 'কোন দিন থেকে', en: 'From which day' },
  holdsFromHint: {
    bn: 'সেদিন থেকে গৃহীত আবেদনে খাটবে। আগের আবেদনের সময়সীমা এতে বদলায় না।',
    en: 'It is for tickets received from that day on. Earlier tickets keep their deadlines.',
  },
  kind: { bn: 'প্রতিশ্রুতির ধরন', en: 'Kind of promise' },
  inDays: { bn: 'দিনের মধ্যে', en: 'Within days' },
  atOnce: { bn: 'তাৎক্ষণিক', en: 'At once' },
  days: { bn: 'কত দিন (১ থেকে ৩৬৫)', en: 'How many days (1 to 365)' },
  basis: { bn: 'দিন কীভাবে গোনা হবে', en: 'How days are counted' },
  rolled: { bn: 'সব দিন, শেষে বন্ধ থাকলে পরের খোলা দিন', en: 'Every day, rolled to the next open one' },
  rolledDetail: {
    bn: 'চার্টারের ‘সর্বোচ্চ দুই দিন’ এভাবে গোনা হয়।',
    en: 'How the charter’s “at most two days” is counted.',
  },
  working: { bn: 'শুধু কর্মদিবস', en: 'Office days only' },
  workingDetail: {
    bn: 'শুক্র, শনি ও ছুটির দিন গোনা হয় না।',
    en: 'Fridays, Saturdays and holidays are not counted.',
  },
  calendar: { bn: 'সব দিন, বন্ধ থাকলেও', en: 'Every day, open or not' },
  calendarDetail: { bn: 'সময়সীমা বন্ধের দিনেও পড়তে পারে।', en: 'It may fall due on a closed day.' },
  ends: { bn: 'শেষ দিনে কখন পর্যন্ত', en: 'Until when on the last day' },
  sameTime: { bn: 'একই সময়ে', en: 'The same clock time' },
  closeOfDay: { bn: 'অফিস শেষ হওয়া পর্যন্ত', en: 'Closing time' },
  tolerance: { bn: 'কত অফিস মিনিটের মধ্যে (১ থেকে ৪৮০)', en: 'Within how many office minutes (1 to 480)' },
  approachingShare: { bn: '‘সময় কমছে’: কত শতাংশ বাকি থাকতে', en: 'Approaching: per cent of the time left' },
  criticalShare: { bn: '‘জরুরি’: কত শতাংশ বাকি থাকতে', en: 'Critical: per cent of the time left' },
  criticalFloor: {
    bn: '‘জরুরি’: অন্তত কত অফিস মিনিট থাকতে',
    en: 'Critical: at least so many office minutes left',
  },
  pauseReasons: { bn: 'কী কারণে স্থগিত করা যাবে', en: 'For which reasons it may be paused' },
  ladder: { bn: 'কখন কাকে সতর্ক করা হবে', en: 'Who is warned, and when' },
  officeDays: { bn: 'কত কর্মদিবস পরে', en: 'After how many office days' },
  reason: { bn: 'কেন বদলানো হচ্ছে', en: 'Why it is changed' },
  example: { bn: 'এতে যা দাঁড়াবে', en: 'What it comes to' },
  exampleLine: {
    bn: (p: { receivedAt: string; dueAt: string; now: number }, f) =>
      `${f.moment(p.receivedAt, p.now, { style: 'long' })} গৃহীত → সময়সীমা ${f.moment(p.dueAt, p.now, { style: 'long' })}`,
    en: (p: { receivedAt: string; dueAt: string; now: number }, f) =>
      `Received ${f.moment(p.receivedAt, p.now, { style: 'long' })} → due ${f.moment(p.dueAt, p.now, { style: 'long' })}`,
  },
  exampleWaits: {
    bn: 'উপরের ঘরগুলো পূরণ হলে উদাহরণ দেখা যাবে।',
    en: 'Examples appear once the entries above are whole.',
  },
  saved: { bn: 'নতুন নিয়ম লেখা হয়েছে', en: 'The new version is written' },
  savedDetail: {
    bn: (p: { on: string }, f) =>
      `${f.day(p.on)} থেকে গৃহীত আবেদনে এটি খাটবে। খোলা আবেদনগুলোর সময়সীমা আগের মতোই আছে।`,
    en: (p: { on: string }, f) =>
      `It is for tickets received from ${f.day(p.on)} on. Open tickets keep their deadlines.`,
  },
  seeMoved: { bn: 'খোলা আবেদনে প্রয়োগ দেখুন', en: 'Preview for open tickets' },
})
