import { defineMessages } from '../i18n/messages.ts'

export const raiseMessages = defineMessages({
  subject: { bn: 'সমস্যাটি এক লাইনে', en: 'The problem in one line' },
  subjectExample: { bn: 'যেমন: ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না', en: 'Such as: 5 laptops of the lab do not start' },
  description: { bn: 'বিস্তারিত', en: 'Details' },
  descriptionExample: {
    bn: 'কখন থেকে, কোথায়, কী চেষ্টা করেছেন',
    en: 'Since when, where, what you have tried',
  },
  kind: { bn: 'কী ধরনের আবেদন', en: 'What kind of ticket' },
  contact: { bn: 'যিনি জানাচ্ছেন', en: 'Who is asking' },
  contactHint: {
    bn: 'কর্মকর্তা এঁর সঙ্গে কথা বলবেন। এই যন্ত্রে মনে রাখা হবে।',
    en: 'The officer will speak to this person. Remembered on this device.',
  },
  name: { bn: 'নাম', en: 'Name' },
  personTitle: { bn: 'পদবি', en: 'Position' },
  phone: { bn: 'ফোন নম্বর', en: 'Phone number' },
  phoneExample: { bn: '০১৭১২-৩৪৫৬৭৮', en: '01712-345678' },
  changeContact: { bn: 'বদলান', en: 'Change' },
  papers: {
    bn: (p: { papers: string }) => `কাগজপত্র: ${p.papers}`,
    en: (p: { papers: string }) => `Papers: ${p.papers}`,
  },
  promised: {
    bn: (p: { dueAt: string; now: number }, f) => (
      <>
        এখন পাঠালে <strong className="font-semibold">{f.moment(p.dueAt, p.now, { style: 'long' })}</strong>-এর
        মধ্যে সমাধানের প্রতিশ্রুতি।
      </>
    ),
    en: (p: { dueAt: string; now: number }, f) => (
      <>
        Sent now, it is promised to be solved by{' '}
        <strong className="font-semibold">{f.moment(p.dueAt, p.now, { style: 'long' })}</strong>.
      </>
    ),
  },
  promiseUnknown: {
    bn: 'সময়সীমা এখন জানা যাচ্ছে না। আবেদন পৌঁছালেই দেখতে পাবেন।',
    en: 'The deadline cannot be told now. You will see it as soon as the ticket has arrived.',
  },
  send: { bn: 'পাঠান', en: 'Send' },
  sendNow: { bn: 'এখনই পাঠান', en: 'Send now' },
  draftKept: {
    bn: 'খসড়া এই যন্ত্রে রাখা আছে; বন্ধ করলেও হারাবে না।',
    en: 'The draft is kept on this device; closing the page does not lose it.',
  },
  draftNotKept: {
    bn: 'এই যন্ত্র খসড়া রাখতে দিচ্ছে না। পাঠানোর আগে পাতা বন্ধ করবেন না।',
    en: 'This device does not let drafts be kept. Do not close the page before sending.',
  },
  draftRestored: { bn: 'আপনার রাখা খসড়াটি ফিরিয়ে আনা হয়েছে।', en: 'Your kept draft has been brought back.' },
  discard: { bn: 'খসড়া মুছুন', en: 'Discard the draft' },
  discarded: { bn: 'খসড়া মোছা হয়েছে', en: 'Draft discarded' },
  undo: { bn: 'ফিরিয়ে আনুন', en: 'Bring it back' },
  offlineTitle: { bn: 'লাইন নেই', en: 'You are offline' },
  offlineDetail: {
    bn: 'লিখে রাখুন, পাঠান চাপুন; লাইন এলে নিজে থেকে যাবে।',
    en: 'Write it and press Send; it goes by itself when the line is back.',
  },
  queuedTitle: { bn: 'এখনো পৌঁছায়নি, এই যন্ত্রে রাখা আছে', en: 'Not delivered yet, kept on this device' },
  queuedDetail: {
    bn: 'লাইন এলে নিজে থেকে যাবে, একবারই যাবে। পাতাটি খোলা রাখুন বা পরে এই সেবায় ফিরে আসুন।',
    en: 'It goes by itself when the line is back, and only once. Keep this page open, or come back to this service later.',
  },
  sentEarlier: {
    bn: 'এই খসড়ার আগের একটি লেখা পৌঁছে গেছে। আমার আবেদনে দেখুন; আলাদা আবেদন চাইলে আবার পাঠান চাপুন।',
    en: 'An earlier wording of this draft has arrived. See it in your tickets; to raise another, press Send again.',
  },
  enterSubject: { bn: 'সমস্যাটি এক লাইনে লিখুন।', en: 'Say the problem in one line.' },
  tooLong: {
    bn: (p: { max: number }, f) => `সর্বোচ্চ ${f.number(p.max)} অক্ষর; ছোট করে লিখুন।`,
    en: (p: { max: number }, f) => `At most ${f.number(p.max)} letters; make it shorter.`,
  },
  enterName: { bn: 'যিনি জানাচ্ছেন, তাঁর নাম লিখুন।', en: 'Enter the name of who is asking.' },

  received: { bn: 'আবেদন গৃহীত হয়েছে', en: 'Your ticket is received' },
  number: { bn: 'আবেদন নম্বর', en: 'Ticket number' },
  promisedBy: { bn: 'সমাধানের প্রতিশ্রুতি', en: 'Promised by' },
  byThen: {
    bn: (p: { at: string; now: number }, f) => `${f.moment(p.at, p.now, { style: 'long' })}-এর মধ্যে`,
    en: (p: { at: string; now: number }, f) => `by ${f.moment(p.at, p.now, { style: 'long' })}`,
  },
  trackingCode: { bn: 'অনুসরণ কোড', en: 'Tracking code' },
  trackingHint: {
    bn: 'কোডটি গোপন রাখুন; এটি দিয়ে সাইন ইন ছাড়াই অবস্থা জানা যায়।',
    en: 'Keep the code to yourself; with it the status can be asked without signing in.',
  },
  printSlip: { bn: 'রসিদ ছাপুন', en: 'Print the slip' },
  seeTicket: { bn: 'আবেদনটি দেখুন', en: 'See the ticket' },
  raiseAnother: { bn: 'আরেকটি আবেদন', en: 'Another ticket' },
  earlierArrived: {
    bn: 'আগে পাঠানো লেখাটিই পৌঁছেছে। পরে যা বদলেছেন, তা আবেদনে উত্তর হিসেবে লিখুন।',
    en: 'It is the wording sent earlier that arrived. Write what you changed since as a reply on the ticket.',
  },
})
