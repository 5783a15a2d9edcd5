import { defineMessages } from '../../i18n/messages.ts'

/** What is said before a referral, a merge, a deadline set by hand and the judgements of a supervisor. */
export const clockActMessages = defineMessages({
  promiseStays: {
    bn: 'প্রতিশ্রুতি আমাদেরই থাকে: ঘড়ি চলতে থাকবে।',
    en: 'The promise stays ours: the clock runs on.',
  },
  replacesReferral: {
    bn: (p: { to: string }) => `এখন প্রেরিত: ${p.to}। নতুনটি তার জায়গা নেবে।`,
    en: (p: { to: string }) => `It is referred to ${p.to} now. This takes its place.`,
  },
  referTo: { bn: 'কার কাছে', en: 'To whom' },
  referToHint: {
    bn: 'অন্য কার্যালয়, সরবরাহকারী বা নেটওয়ার্ক প্রতিষ্ঠান',
    en: 'Another office, a vendor or the network operator',
  },
  reference: { bn: 'তাঁদের নম্বর বা স্মারক', en: 'Their number or reference' },
  referText: { bn: 'কী করতে বলা হলো', en: 'What they are asked' },
  referTextHint: { bn: 'আবেদনকারী এটি পড়বেন।', en: 'The requester reads this.' },
  referExpected: { bn: 'কবে ফেরত আশা করা হয়', en: 'When an answer is expected' },
  endReferralDetail: {
    bn: (p: { to: string }) => `${p.to}-এর কাছে প্রেরণের চিহ্ন উঠে যাবে।`,
    en: (p: { to: string }) => `The mark of the referral to ${p.to} is taken away.`,
  },

  escalateDetail: {
    bn: 'ওপরের কার্যালয়ের তত্ত্বাবধায়কেরা জানবেন। আবেদনটি যেখানে আছে সেখানেই থাকবে।',
    en: 'The supervisors above are told. The ticket stays where it is.',
  },
  escalateText: { bn: 'কী করতে অনুরোধ করছেন', en: 'What they are asked to do' },
  excuseDetail: {
    bn: 'লঙ্ঘন মুছে যায় না: প্রতিবেদনে গোনা হবে, পাশে মার্জনাকৃত হিসেবেও দেখানো হবে।',
    en: 'The breach is not erased: reports go on counting it, and show beside it that it is excused.',
  },
  refuseDetail: {
    bn: (p: { said: string; entered: string }) =>
      `নিষ্পত্তির সময় বলা হয়েছে ${p.said}। অগ্রাহ্য করলে লেখার সময় ধরা হবে: ${p.entered}।`,
    en: (p: { said: string; entered: string }) =>
      `It was said to be resolved ${p.said}. Refused, it counts from when that was entered: ${p.entered}.`,
  },

  dueNow: {
    bn: (p: { at: string }) => `এখন শেষ সময় ${p.at}।`,
    en: (p: { at: string }) => `It is due ${p.at} now.`,
  },
  mayShorten: {
    bn: 'আপনি এর আগের সময় দিতে পারেন; বাড়াতে পারেন শুধু তত্ত্বাবধায়ক।',
    en: 'You may set an earlier moment; only a supervisor may set a later one.',
  },
  mayBoth: {
    bn: 'আগের বা পরের, এখন থেকে ৩৬৫ দিনের মধ্যে।',
    en: 'Earlier or later, from now to 365 days ahead.',
  },
  breachStays: { bn: 'লঙ্ঘনটি থেকে যাবে।', en: 'The breach stays.' },
  newDueAt: { bn: 'নতুন শেষ সময়', en: 'The new due moment' },
  takeBackDetail: {
    bn: 'প্রতিশ্রুতি, অফিসের দিন আর স্থগিত সময় থেকে সময়সীমা আবার গোনা হবে।',
    en: 'The deadline is computed again from the promise, the office’s days and the pauses.',
  },

  mergeInto: { bn: 'যে আবেদনটি থাকবে', en: 'The ticket that stays' },
  mergeHint: {
    bn: 'নম্বর বা বিষয় লিখে খুঁজুন; একই আবেদনকারীর চলমান আবেদনগুলো দেখানো হচ্ছে।',
    en: 'Search by number or subject; the open tickets of the same requester are shown.',
  },
  mergeHintAny: {
    bn: 'নম্বর বা বিষয় লিখে যেকোনো চলমান আবেদন খুঁজুন।',
    en: 'Search any open ticket by number or subject.',
  },
  mergeNone: { bn: 'এমন চলমান আবেদন নেই।', en: 'There is no such open ticket.' },
  mergeCancels: {
    bn: (p: { number: string }) => `${p.number} বাতিল হবে; এখান থেকে অন্যটিতে যাওয়া যাবে। এটি আর ফেরানো যায় না।`,
    en: (p: { number: string }) =>
      `${p.number} is cancelled and leads to the other one. This cannot be taken back.`,
  },
  mergeTakesOver: {
    bn: (p: { number: string; at: string }) =>
      `${p.number} এই আবেদনের পুরো ঘড়ি নেবে, কারণ এটি আগে গৃহীত: শেষ সময় হবে ${p.at}।`,
    en: (p: { number: string; at: string }) =>
      `${p.number} takes over the whole clock of this one, which was received first: it will be due ${p.at}.`,
  },
  mergeKeepsFirst: {
    bn: (p: { number: string; at: string }) => `${p.number} আগে গৃহীত, তাই তার ঘড়িই চলবে: শেষ সময় ${p.at}।`,
    en: (p: { number: string; at: string }) =>
      `${p.number} was received first and keeps its own clock: due ${p.at}.`,
  },
  mergeKeepsEarlier: {
    bn: (p: { number: string; at: string }) =>
      `${p.number}-এর নিজের শেষ সময় আগে, তাই তার ঘড়িই চলবে: শেষ সময় ${p.at}।`,
    en: (p: { number: string; at: string }) =>
      `${p.number} is itself due earlier and keeps its own clock: due ${p.at}.`,
  },
})
