import { defineMessages } from '../i18n/messages.ts'

export const uiMessages = defineMessages({
  working: { bn: 'চলছে', en: 'Working' },
  loading: { bn: 'আনা হচ্ছে', en: 'Loading' },
  cancel: { bn: 'থাক', en: 'Cancel' },
  inBangla: { bn: 'বাংলায়', en: 'in Bangla' },
  inEnglish: { bn: 'ইংরেজিতে', en: 'in English' },
  close: { bn: 'বন্ধ করুন', en: 'Close' },
  dismiss: { bn: 'সরিয়ে দিন', en: 'Dismiss' },
  optional: { bn: 'না দিলেও চলে', en: 'optional' },
  lettersLeft: {
    bn: (p: { count: number }, f) => `আর ${f.number(p.count)}টি অক্ষর লেখা যাবে`,
    en: (p: { count: number }, f) => `${f.number(p.count)} ${p.count === 1 ? 'letter' : 'letters'} left`,
  },
  lettersOver: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}টি অক্ষর বেশি হয়েছে`,
    en: (p: { count: number }, f) => `${f.number(p.count)} ${p.count === 1 ? 'letter' : 'letters'} too many`,
  },
  choose: { bn: 'বেছে নিন', en: 'Choose' },
  showChoices: { bn: 'তালিকা দেখুন', en: 'Show the choices' },
  nothingFound: { bn: 'কিছু মেলেনি। অন্যভাবে লিখে দেখুন।', en: 'Nothing matches. Try other words.' },
  dayPattern: { bn: 'দিন/মাস/বছর', en: 'day/month/year' },
  openCalendar: { bn: 'পঞ্জিকা খুলুন', en: 'Open the calendar' },
  timePattern: { bn: 'ঘণ্টা:মিনিট', en: 'hour:minute' },
  retry: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  loadMore: { bn: 'আরও দেখুন', en: 'Show more' },
  loadingMore: { bn: 'আরও আনা হচ্ছে', en: 'Loading more' },
  bijoyWritten: {
    bn: 'লেখাটি বিজয় ফন্টের মনে হচ্ছে। ইউনিকোডে এমন হবে:',
    en: 'This looks like legacy Bijoy text. In Unicode it reads:',
  },
  bijoyTake: { bn: 'ইউনিকোডে বদলান', en: 'Change it to Unicode' },
  bijoyRead: { bn: 'ইউনিকোডে পড়ুন', en: 'Read in Unicode' },
  bijoyAsWritten: { bn: 'যেভাবে লেখা', en: 'As it was written' },
  notices: { bn: 'বার্তা', en: 'Notices' },
  skipToContent: { bn: 'মূল অংশে যান', en: 'Skip to the main part' },
  takeAway: {
    bn: (p: { what: string }) => `তুলে দিন: ${p.what}`,
    en: (p: { what: string }) => `Remove: ${p.what}`,
  },
})
