import { defineMessages } from '../i18n/messages.ts'

const countWords = {
  bn: ['', 'এক', 'দুই', 'তিন', 'চার', 'পাঁচ', 'ছয়', 'সাত', 'আট', 'নয়', 'দশ'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** What the portal says of the services on offer. */
export const serviceMessages = defineMessages({
  title: { bn: 'কোন সেবা দরকার?', en: 'Which service do you need?' },
  lead: {
    bn: 'বেছে নিয়ে এক মিনিটে আবেদন করুন। কত দিনে হবে, আগেই দেখুন।',
    en: 'Choose, and ask within a minute. You see beforehand how long it takes.',
  },
  forYou: { bn: 'আপনার প্রতিষ্ঠানের জন্য', en: 'For your institution' },
  others: {
    bn: (p: { count: number }, f) => `আপনার প্রতিষ্ঠানের জন্য নয়, তবু দেখুন: আরও ${f.number(p.count)}টি সেবা`,
    en: (p: { count: number }, f) =>
      `Not for your institution, still ask: ${f.number(p.count)} more ${p.count === 1 ? 'service' : 'services'}`,
  },
  atMostDays: {
    bn: (p: { days: number }, f) => `সর্বোচ্চ ${countWords.bn[p.days] || f.number(p.days)} দিন`,
    en: (p: { days: number }, f) =>
      `At most ${countWords.en[p.days] || f.number(p.days)} ${p.days === 1 ? 'day' : 'days'}`,
  },
  immediate: { bn: 'তাৎক্ষণিক', en: 'Immediate' },
  noPapersStated: { bn: 'কাগজপত্রের উল্লেখ নেই', en: 'No papers stated' },
  timeLimit: { bn: 'সময়সীমা', en: 'Time limit' },
  papers: { bn: 'কাগজপত্র', en: 'Papers' },
  fee: { bn: 'মূল্য', en: 'Fee' },
  answers: {
    bn: (p: { who: string }) => `উত্তর দেবেন: ${p.who}`,
    en: (p: { who: string }) => `Answered by: ${p.who}`,
  },
  call: { bn: 'কল করুন', en: 'Call' },
  whoAnswers: { bn: 'কার সঙ্গে কথা বলবেন', en: 'Whom to speak to' },
  draftKept: { bn: 'খসড়া আছে', en: 'Draft kept' },
  failed: { bn: 'সেবাগুলো আনা গেল না', en: 'The services could not be fetched' },
  none: { bn: 'কার্যালয় এখনো কোনো সেবা দেয়নি', en: 'The office offers no services yet' },
  noneDetail: {
    bn: 'চার্টার প্রকাশিত হলে সেবাগুলো এখানে দেখা যাবে।',
    en: 'They will stand here once its charter is published.',
  },
  notForYou: {
    bn: 'চার্টারে এই সেবা অন্য ধরনের প্রতিষ্ঠানের জন্য। তবু আবেদন করতে পারেন; কর্মকর্তা দেখে জানাবেন।',
    en: 'By the charter this service is for other institutions. You may still ask; the officer will look and tell you.',
  },
  unknownService: { bn: 'এমন কোনো সেবা নেই', en: 'There is no such service' },
  unknownServiceDetail: { bn: 'তালিকা থেকে একটি বেছে নিন।', en: 'Choose one from the list.' },
  toServices: { bn: 'সব সেবা দেখুন', en: 'See all services' },
})
