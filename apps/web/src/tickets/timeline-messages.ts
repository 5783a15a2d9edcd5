import { defineMessages } from '../i18n/messages.ts'

/** What happened to a ticket, in words. */
export const timelineMessages = defineMessages({
  timeline: { bn: 'ঘটনাক্রম', en: 'What happened' },
  raised: { bn: 'আবেদন করা হয়েছে', en: 'Raised' },
  raisedBy: {
    bn: (p: { channel: string }) => `আবেদন গৃহীত, মাধ্যম: ${p.channel}`,
    en: (p: { channel: string }) => `Raised by ${p.channel.toLowerCase()}`,
  },
  assigned: {
    bn: (p: { to: string }) => `দায়িত্ব পেলেন ${p.to}`,
    en: (p: { to: string }) => `Assigned to ${p.to}`,
  },
  unassigned: { bn: 'এখন কারও দায়িত্বে নেই', en: 'Assigned to nobody' },
  started: { bn: 'কাজ শুরু', en: 'Work began' },
  edited: {
    bn: (p: { fields: string }) => `সংশোধন: ${p.fields}`,
    en: (p: { fields: string }) => `Edited: ${p.fields}`,
  },
  reclassified: {
    bn: (p: { from: string; to: string }) => `সেবা বদল: ${p.from} থেকে ${p.to}`,
    en: (p: { from: string; to: string }) => `Service changed from ${p.from} to ${p.to}`,
  },
  replied: { bn: 'উত্তর', en: 'Reply' },
  requesterSaid: { bn: 'আবেদনকারীর কথা', en: 'From the requester' },
  enteredBy: {
    bn: (p: { name: string }) => `লিখেছেন ${p.name}`,
    en: (p: { name: string }) => `entered by ${p.name}`,
  },
  saidAt: {
    bn: (p: { at: string }) => `বলেছেন ${p.at}`,
    en: (p: { at: string }) => `said ${p.at}`,
  },
  noted: { bn: 'অভ্যন্তরীণ নোট', en: 'Internal note' },
  internal: { bn: 'শুধু কার্যালয় দেখে', en: 'Seen by the office alone' },
  paused: {
    bn: (p: { reason: string; on: string | null }, f) =>
      `স্থগিত: ${p.reason}${p.on ? `, ${f.day(p.on, 'short')} পর্যন্ত` : ''}`,
    en: (p: { reason: string; on: string | null }, f) =>
      `Paused: ${p.reason.toLowerCase()}${p.on ? `, until ${f.day(p.on, 'short')}` : ''}`,
  },
  resumed: { bn: 'আবার চালু', en: 'Resumed' },
  resolved: {
    bn: (p: { outcome: string; later: boolean }) => `নিষ্পন্ন: ${p.outcome}${p.later ? ' (পরে লেখা)' : ''}`,
    en: (p: { outcome: string; later: boolean }) =>
      `Resolved: ${p.outcome.toLowerCase()}${p.later ? ' (entered later)' : ''}`,
  },
  reopened: { bn: 'পুনরায় চালু', en: 'Reopened' },
  closed: { bn: 'বন্ধ: আবেদনকারী নিশ্চিত করেছেন', en: 'Closed: confirmed by the requester' },
  closedBySystem: { bn: 'বন্ধ: আপত্তির সময় পেরিয়ে গেছে', en: 'Closed: the time to dispute has passed' },
  rating: {
    bn: (p: { rating: number }, f) => `মূল্যায়ন ${f.number(p.rating)}/${f.number(5)}`,
    en: (p: { rating: number }) => `Rated ${p.rating} of 5`,
  },
  cancelled: { bn: 'বাতিল', en: 'Cancelled' },
  breached: { bn: 'সময়সীমা পেরিয়ে গেছে', en: 'The deadline passed' },
  referred: {
    bn: (p: { to: string; on: string | null }, f) =>
      `প্রেরণ: ${p.to}${p.on ? `, প্রত্যাশিত ${f.day(p.on, 'short')}` : ''}`,
    en: (p: { to: string; on: string | null }, f) =>
      `Referred to ${p.to}${p.on ? `, expected back ${f.day(p.on, 'short')}` : ''}`,
  },
  referralEnded: { bn: 'প্রেরণ শেষ', en: 'Referral ended' },
  escalated: { bn: 'তত্ত্বাবধায়কের নজরে আনা হয়েছে', en: 'Brought to the supervisor’s notice' },
  reminded: { bn: 'আবেদনকারীকে মনে করিয়ে দেওয়া হয়েছে', en: 'The requester was reminded' },
  mergedInto: {
    bn: (p: { number: string }, f) => `${f.digits(p.number)} আবেদনের সঙ্গে একীভূত`,
    en: (p: { number: string }) => `Merged into ${p.number}`,
  },
  absorbed: {
    bn: (p: { number: string }, f) => `${f.digits(p.number)} আবেদন এর সঙ্গে একীভূত হয়েছে`,
    en: (p: { number: string }) => `${p.number} was merged into this one`,
  },
  deadlineSet: { bn: 'সময়সীমা হাতে ঠিক করা হয়েছে', en: 'The deadline was set by hand' },
  deadlineTakenBack: {
    bn: 'হাতে ঠিক করা সময়সীমা তুলে নেওয়া হয়েছে',
    en: 'The deadline set by hand was taken back',
  },
  excused: { bn: 'বিলম্ব মার্জনা করা হয়েছে', en: 'The delay was excused' },
  resolutionRefused: {
    bn: 'পরে লেখা নিষ্পত্তির সময় গৃহীত হয়নি',
    en: 'The moment of a resolution entered later was refused',
  },
  deadlineChanged: { bn: 'নিয়ম বদলে সময়সীমা নতুন করে গণনা', en: 'The deadline was reckoned anew' },
  deadlineRestored: { bn: 'সময়সীমা আগের জায়গায় ফিরেছে', en: 'The deadline was put back' },
  undone: { bn: 'আগের কাজটি ফিরিয়ে নেওয়া হয়েছে', en: 'The last action was undone' },
  withdrawn: { bn: 'ফিরিয়ে নেওয়া', en: 'undone' },
  messageWithdrawn: { bn: 'এই কথাটি ফিরিয়ে নেওয়া হয়েছে', en: 'This was taken back' },
  split: {
    bn: (p: { number: string }, f) => `এর একটি অংশ এখন আলাদা আবেদন: ${f.digits(p.number)}`,
    en: (p: { number: string }) => `A part of it became ${p.number}`,
  },
  splitFrom: {
    bn: (p: { number: string }, f) => `${f.digits(p.number)} আবেদনের একটি অংশ থেকে`,
    en: (p: { number: string }) => `Made from a part of ${p.number}`,
  },
  linkedElsewhere: { bn: 'অন্য কার্যালয়ের একটি আবেদনের সঙ্গে যুক্ত', en: 'Linked with a ticket of another office' },
  unlinkedElsewhere: {
    bn: 'অন্য কার্যালয়ের একটি আবেদনের সংযোগ খোলা হয়েছে',
    en: 'No longer linked with a ticket of another office',
  },
  linked: {
    bn: (p: { number: string }, f) => `${f.digits(p.number)} আবেদনের সঙ্গে যুক্ত`,
    en: (p: { number: string }) => `Linked with ${p.number}`,
  },
  unlinked: {
    bn: (p: { number: string }, f) => `${f.digits(p.number)} আবেদনের সংযোগ খোলা হয়েছে`,
    en: (p: { number: string }) => `No longer linked with ${p.number}`,
  },
  due: { bn: (p: { at: string }) => `শেষ সময় ${p.at}`, en: (p: { at: string }) => `due ${p.at}` },
  fieldKind: { bn: 'ধরন', en: 'kind' },
  fieldSubject: { bn: 'বিষয়', en: 'subject' },
  fieldDescription: { bn: 'বিবরণ', en: 'description' },
  fieldUnion: { bn: 'ইউনিয়ন', en: 'union' },
  earlier: { bn: 'পরের ঘটনা', en: 'Show more' },
})
