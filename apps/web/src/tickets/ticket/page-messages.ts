import { defineMessages } from '../../i18n/messages.ts'

export const pageMessages = defineMessages({
  request: { bn: 'আবেদন', en: 'The request' },
  noDescription: { bn: 'বিবরণ লেখা হয়নি।', en: 'No description was written.' },
  clock: { bn: 'সময়', en: 'The clock' },
  dueBy: {
    bn: (p: { at: string }) => `${p.at}-এর মধ্যে`,
    en: (p: { at: string }) => `By ${p.at}`,
  },
  breachedAt: {
    bn: (p: { at: string }) => `সময়সীমা পেরিয়েছে ${p.at}`,
    en: (p: { at: string }) => `The deadline passed ${p.at}`,
  },
  timeLeft: {
    bn: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} অফিস সময় বাকি`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} of office time left`,
  },
  timeLate: {
    bn: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} অফিস সময় বিলম্ব`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} of office time late`,
  },
  pausedUntil: {
    bn: (p: { on: string }, f) => `স্থগিত, ${f.day(p.on, 'long')} পর্যন্ত`,
    en: (p: { on: string }, f) => `Paused until ${f.day(p.on, 'long')}`,
  },
  resolvedInTime: { bn: 'সময়মতো নিষ্পন্ন', en: 'Resolved in time' },
  resolvedLate: { bn: 'বিলম্বে নিষ্পন্ন', en: 'Resolved late' },
  cancelled: { bn: 'বাতিল', en: 'Cancelled' },
  excused: { bn: 'বিলম্ব মার্জনা করা হয়েছে', en: 'The breach is excused' },
  enteredLate: { bn: 'সময়সীমা পেরোনোর পরে লেখা', en: 'Entered after it was due' },
  setByHand: { bn: 'সময়সীমা হাতে ঠিক করা', en: 'The deadline is set by hand' },
  referredTo: {
    bn: (p: { to: string; on: string | null }, f) =>
      `প্রেরিত: ${p.to}${p.on ? ` (উত্তর আশা ${f.day(p.on, 'short')})` : ''}। প্রতিশ্রুতি আমাদেরই।`,
    en: (p: { to: string; on: string | null }, f) =>
      `Referred to ${p.to}${p.on ? `, an answer expected ${f.day(p.on, 'short')}` : ''}. The promise stays ours.`,
  },
  pausesNeedLook: {
    bn: 'মোট পাঁচ অফিস দিনের বেশি স্থগিত: তত্ত্বাবধায়ক দেখে নিন',
    en: 'Paused for more than five office days in all: for the supervisor to look at',
  },
  resolutionEntered: {
    bn: (p: { at: string }) => `নিষ্পত্তি পরে লেখা হয়েছে, ${p.at}`,
    en: (p: { at: string }) => `The resolution was entered later, ${p.at}`,
  },
  notEligible: {
    bn: 'চার্টার অনুযায়ী এই সেবা এই আবেদনকারীর জন্য নয়। দেখে সিদ্ধান্ত নিন।',
    en: 'By the charter this service is not for this requester. Look, then decide.',
  },
  requester: { bn: 'আবেদনকারী', en: 'Requester' },
  name: { bn: 'নাম', en: 'Name' },
  phone: { bn: 'ফোন', en: 'Phone' },
  call: { bn: 'কল করুন', en: 'Call' },
  noPhone: { bn: 'ফোন নম্বর নেই', en: 'No phone number' },
  institution: { bn: 'প্রতিষ্ঠান', en: 'Institution' },
  othersOf: { bn: 'এই প্রতিষ্ঠানের সব আবেদন', en: 'All tickets of this institution' },
  union: { bn: 'ইউনিয়ন', en: 'Union' },
  facts: { bn: 'তথ্য', en: 'Facts' },
  service: { bn: 'সেবা', en: 'Service' },
  kind: { bn: 'ধরন', en: 'Kind' },
  status: { bn: 'অবস্থা', en: 'Status' },
  assignee: { bn: 'কর্মকর্তা', en: 'Officer' },
  receivedAt: { bn: 'গৃহীত', en: 'Received' },
  loggedAt: { bn: 'লেখা হয়েছে', en: 'Logged' },
  writtenAt: { bn: 'আবেদনকারী লিখেছেন', en: 'Written' },
  firstResponse: { bn: 'প্রথম সাড়া', en: 'First response' },
  resolvedAt: { bn: 'নিষ্পন্ন', en: 'Resolved' },
  trackingCode: { bn: 'অনুসরণ কোড', en: 'Tracking code' },
  rating: { bn: 'মূল্যায়ন', en: 'Rating' },
  pausedMinutes: { bn: 'মোট স্থগিত', en: 'Paused in all' },
  officeTime: {
    bn: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes)} অফিস সময়`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes)} of office time`,
  },
  linked: { bn: 'যুক্ত আবেদন', en: 'Linked tickets' },
  office: { bn: 'কার্যালয়', en: 'Office' },
  reopenUntil: {
    bn: (p: { at: string }) => `পুনরায় চালু করা যাবে ${p.at} পর্যন্ত।`,
    en: (p: { at: string }) => `It can be reopened until ${p.at}.`,
  },
  slip: { bn: 'স্লিপ ছাপুন', en: 'Print the slip' },
  backToQueue: { bn: 'সারিতে ফিরুন', en: 'Back to the queue' },
  whatHappened: { bn: 'ঘটনাক্রম', en: 'What happened' },
  eventsFailed: { bn: 'ঘটনাক্রম আনা গেল না', en: 'What happened could not be fetched' },
  notThere: { bn: 'এমন আবেদন নেই', en: 'There is no such ticket' },
  notThereDetail: {
    bn: 'নম্বরটি মিলিয়ে দেখুন। অন্য কার্যালয়ের আবেদন এখান থেকে দেখা যায় না।',
    en: 'Check the number. Tickets of other offices cannot be seen from here.',
  },
  renewFailed: { bn: 'নতুন করা যায়নি; আগের অবস্থা দেখছেন।', en: 'Could not be renewed; you see it as it was.' },
})
