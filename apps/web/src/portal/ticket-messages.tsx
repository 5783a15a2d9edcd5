import { defineMessages } from '../i18n/messages.ts'

type At = { at: string; now: number }

/** How the requester is told what was promised and where it stands. */
export const portalTicketMessages = defineMessages({
  foundInDescription: { bn: 'বিবরণে:', en: 'In the description:' },
  foundInReply: { bn: 'উত্তরে:', en: 'In a reply:' },
  promisedBy: {
    bn: (p: At, f) => `${f.moment(p.at, p.now, { style: 'long' })}-এর মধ্যে`,
    en: (p: At, f) => `By ${f.moment(p.at, p.now, { style: 'long' })}`,
  },
  promisedNear: {
    bn: (p: At, f) => `${f.moment(p.at, p.now)}-এর মধ্যে`,
    en: (p: At, f) => `By ${f.moment(p.at, p.now, { inSentence: true })}`,
  },
  timeLeft: {
    bn: (p: { minutes: number }, f) => `অফিস সময়ে ${f.officeMinutes(p.minutes, 'long')} বাকি`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} of office time left`,
  },
  timeLeftShort: {
    bn: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes)} বাকি`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes)} left`,
  },
  noTimeLeft: { bn: 'তার আগে আর অফিস সময় নেই', en: 'No office time is left before then' },
  wasPromised: {
    bn: (p: At, f) => `${f.moment(p.at, p.now, { style: 'long' })}-এর মধ্যে হওয়ার কথা ছিল`,
    en: (p: At, f) => `It was promised by ${f.moment(p.at, p.now, { style: 'long' })}`,
  },
  isLate: {
    bn: (p: { minutes: number }, f) =>
      `সময়সীমা পেরিয়েছে, অফিস সময়ে ${f.officeMinutes(p.minutes, 'long')} বিলম্ব; এটি নথিভুক্ত।`,
    en: (p: { minutes: number }, f) =>
      `The deadline has passed, ${f.officeMinutes(p.minutes, 'long')} of office time late; this is on record.`,
  },
  isLateShort: {
    bn: (p: { minutes: number }, f) => `অফিস সময়ে ${f.officeMinutes(p.minutes, 'long')} বিলম্ব`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} of office time late`,
  },
  yourAnswer: { bn: 'আপনার উত্তরের অপেক্ষায়', en: 'Waiting for your answer' },
  ifAnsweredNow: {
    bn: (p: At, f) => `এখন উত্তর দিলে ${f.moment(p.at, p.now, { style: 'long' })}-এর মধ্যে সমাধানের প্রতিশ্রুতি।`,
    en: (p: At, f) => `Answered now, it is promised by ${f.moment(p.at, p.now, { style: 'long' })}.`,
  },
  siteClosed: {
    bn: (p: { on: string }, f) => `প্রতিষ্ঠান বন্ধ, ${f.day(p.on, 'long')} পর্যন্ত স্থগিত`,
    en: (p: { on: string }, f) => `Paused until ${f.day(p.on, 'long')}: your site is closed`,
  },
  askedToDelay: {
    bn: (p: { on: string }, f) => `আপনার অনুরোধে ${f.day(p.on, 'long')} পর্যন্ত স্থগিত`,
    en: (p: { on: string }, f) => `Paused until ${f.day(p.on, 'long')}, as you asked`,
  },
  ifResumedNow: {
    bn: (p: At, f) => `এখন চালু হলে সময়সীমা ${f.moment(p.at, p.now, { style: 'long' })}।`,
    en: (p: At, f) => `Resumed now, it would be due ${f.moment(p.at, p.now, { style: 'long' })}.`,
  },
  wasLate: { bn: 'সময়সীমা আগেই পেরিয়েছে; এটি নথিভুক্ত।', en: 'The deadline had passed; this is on record.' },
  resolvedAwaiting: { bn: 'নিষ্পন্ন, আপনার নিশ্চিতের অপেক্ষায়', en: 'Resolved, waiting for you to confirm' },
  resolvedAt: {
    bn: (p: At, f) => `${f.moment(p.at, p.now)} নিষ্পন্ন হয়েছে`,
    en: (p: At, f) => `Resolved ${f.moment(p.at, p.now, { inSentence: true })}`,
  },
  inTime: { bn: 'সময়মতো', en: 'in time' },
  afterDue: { bn: 'সময়সীমার পরে', en: 'after the deadline' },
  closed: { bn: 'বন্ধ', en: 'Closed' },
  cancelled: { bn: 'বাতিল করা হয়েছে', en: 'Cancelled' },
  cancelledDetail: { bn: 'দরকার হলে নতুন আবেদন করুন।', en: 'If you still need it, raise a new ticket.' },
  mergedInto: {
    bn: (p: { number: string }, f) => `${f.digits(p.number)} আবেদনের সঙ্গে একত্র করা হয়েছে`,
    en: (p: { number: string }) => `Merged into ${p.number}`,
  },

  myTicket: { bn: 'আমার আবেদন', en: 'My ticket' },
  print: { bn: 'রসিদ ছাপুন', en: 'Print the slip' },
  service: { bn: 'সেবা', en: 'Service' },
  request: { bn: 'আপনার আবেদন', en: 'Your request' },
  askedBy: { bn: 'জানিয়েছেন', en: 'Asked by' },
  whoServes: { bn: 'দায়িত্বে', en: 'In charge' },
  nobodyYet: { bn: 'কর্মকর্তা এখনো ঠিক হয়নি', en: 'No officer has taken it yet' },
  call: { bn: 'কল করুন', en: 'Call' },
  whyThen: { bn: 'কেন এই সময়?', en: 'Why this time?' },
  history: { bn: 'কী কী হয়েছে', en: 'What has happened' },
  trackingCode: { bn: 'অনুসরণ কোড', en: 'Tracking code' },
  failed: { bn: 'আবেদনটি আনা গেল না', en: 'The ticket could not be fetched' },

  officeAsks: { bn: 'কার্যালয় জানতে চেয়েছে', en: 'The office asks' },
  answerBy: {
    bn: (p: { on: string }, f) => `${f.day(p.on, 'long')}-এর মধ্যে উত্তর আশা করা হচ্ছে। উত্তর দিলেই কাজ আবার শুরু হবে।`,
    en: (p: { on: string }, f) =>
      `An answer is hoped for by ${f.day(p.on, 'long')}. Work goes on as soon as you answer.`,
  },
  reply: { bn: 'উত্তর লিখুন', en: 'Write a reply' },
  replyExample: { bn: 'কর্মকর্তাকে যা জানাতে চান', en: 'What the officer should know' },
  sendReply: { bn: 'উত্তর পাঠান', en: 'Send the reply' },
  replySent: { bn: 'উত্তর পৌঁছেছে', en: 'Your reply has arrived' },
  replyKept: {
    bn: 'উত্তর পৌঁছায়নি; লেখাটি এই যন্ত্রে রাখা আছে। লাইন এলে আবার পাঠান, একবারই যাবে।',
    en: 'The reply has not arrived; the text is kept on this device. Send it again when the line is back; it goes only once.',
  },
  replyArrivedEarlier: {
    bn: 'আগের লেখাটি পৌঁছে গেছে, ওপরে দেখুন। এটি আলাদা উত্তর হিসেবে পাঠাতে আবার চাপুন।',
    en: 'The earlier wording has arrived, see above. Press again to send this one as another reply.',
  },
  replyToResolved: {
    bn: 'উত্তর দিলে আবেদনটি আবার চালু হয় না। সমস্যা থেকে গেলে ওপরের বোতাম চেপে আবার চালু করুন।',
    en: 'A reply does not reopen the ticket. If the problem is still there, reopen it with the button above.',
  },
  writeReply: { bn: 'উত্তর লিখুন।', en: 'Write a reply.' },

  isItSolved: { bn: 'সমস্যার সমাধান হয়েছে?', en: 'Is the problem solved?' },
  isItEnough: { bn: 'এই উত্তরে কি চলবে?', en: 'Is this answer enough?' },
  enough: { bn: 'হ্যাঁ, চলবে', en: 'Yes, it is enough' },
  notEnough: { bn: 'না, আবার দেখুন', en: 'No, look again' },
  officeSays: { bn: 'কার্যালয় জানিয়েছে', en: 'The office says' },
  untilWhen: {
    bn: (p: At, f) =>
      `${f.moment(p.at, p.now, { style: 'long' })} পর্যন্ত আবার চালু করা যাবে; তারপর নিজে থেকে বন্ধ হবে।`,
    en: (p: At, f) =>
      `It can be reopened until ${f.moment(p.at, p.now, { style: 'long' })}; after that it closes by itself.`,
  },
  confirm: { bn: 'হ্যাঁ, সমাধান হয়েছে', en: 'Yes, it is solved' },
  reopen: { bn: 'সমাধান হয়নি', en: 'Not solved' },
  confirmTitle: { bn: 'ফলাফল নিশ্চিত করুন', en: 'Confirm the outcome' },
  confirmLead: {
    bn: 'নিশ্চিত করলে আবেদনটি বন্ধ হবে।',
    en: 'When you confirm, the ticket is closed.',
  },
  rating: { bn: 'সেবা কেমন লেগেছে?', en: 'How was the service?' },
  rating1: { bn: 'খারাপ', en: 'Bad' },
  rating2: { bn: 'মন্দ', en: 'Poor' },
  rating3: { bn: 'চলনসই', en: 'Fair' },
  rating4: { bn: 'ভালো', en: 'Good' },
  rating5: { bn: 'খুব ভালো', en: 'Very good' },
  comment: { bn: 'মন্তব্য', en: 'Comment' },
  doConfirm: { bn: 'নিশ্চিত করুন', en: 'Confirm' },
  confirmed: { bn: 'ধন্যবাদ, আবেদনটি বন্ধ হয়েছে', en: 'Thank you, the ticket is closed' },
  reopenTitle: { bn: 'আবার চালু করুন', en: 'Reopen the ticket' },
  reopenReason: { bn: 'কী এখনো ঠিক হয়নি?', en: 'What is still wrong?' },
  doReopen: { bn: 'আবার চালু করুন', en: 'Reopen' },
  reopened: { bn: 'আবেদনটি আবার চালু হয়েছে', en: 'The ticket is open again' },
  cancel: { bn: 'আবেদন বাতিল করুন', en: 'Cancel the ticket' },
  cancelTitle: { bn: 'আবেদন বাতিল করবেন?', en: 'Cancel this ticket?' },
  cancelLead: {
    bn: 'বাতিল করলে আর চালু করা যায় না; দরকার হলে নতুন আবেদন করতে হবে।',
    en: 'A cancelled ticket cannot be brought back; you would raise a new one.',
  },
  cancelReason: { bn: 'কেন আর দরকার নেই?', en: 'Why is it no longer needed?' },
  doCancel: { bn: 'বাতিল করুন', en: 'Cancel the ticket' },
  cancelledNow: { bn: 'আবেদন বাতিল হয়েছে', en: 'The ticket is cancelled' },
  keepIt: { bn: 'থাক', en: 'Keep it' },
  enterReason: { bn: 'কারণ লিখুন।', en: 'Write the reason.' },
  changedMeanwhile: {
    bn: (p: { state: string }) => `এর মধ্যে আবেদনটি বদলেছে। এখন: ${p.state}। আপনার লেখা আছে; দেখে আবার চাপুন।`,
    en: (p: { state: string }) =>
      `The ticket has changed meanwhile. It is now: ${p.state}. Your text is kept; look, then press again.`,
  },
  noLongerPossible: {
    bn: (p: { state: string }) => `এর মধ্যে আবেদনটি বদলেছে। এখন: ${p.state}। কাজটি আর করা যায় না।`,
    en: (p: { state: string }) =>
      `The ticket has changed meanwhile. It is now: ${p.state}. This can no longer be done.`,
  },
})
