import { defineMessages } from '../i18n/messages.ts'

type Office = { office: string }

/** What the hours of the week and those of a span of days say. */
export const hoursMessages = defineMessages({
  week: { bn: 'সপ্তাহের অফিস সময়', en: 'Hours of the week' },
  weekChange: { bn: 'সপ্তাহের সময় বদলান', en: 'Change the week' },
  weekSaved: { bn: 'সপ্তাহের সময় লেখা হয়েছে', en: 'The hours of the week are entered' },
  weekdays: { bn: 'কোন কোন দিন', en: 'Which days' },
  become: { bn: 'দিনগুলো থাকবে', en: 'They are' },
  noWeekday: { bn: 'অন্তত একটি দিন বেছে নিন।', en: 'Choose at least one day.' },
  open: { bn: 'খোলা', en: 'Open' },
  weekHint: {
    bn: 'শুধু বেছে নেওয়া দিনগুলো বদলায়।',
    en: 'Only the days that you choose change.',
  },
  closed: { bn: 'বন্ধ', en: 'Closed' },
  dated: { bn: 'বিশেষ সময়সূচি', en: 'Special hours' },
  datedNone: {
    bn: 'রমজান বা অন্য সময়ের আলাদা সূচি লেখা নেই।',
    en: 'No special hours, such as those of Ramadan, are entered.',
  },
  datedAdd: { bn: 'সময়সূচি লিখুন', en: 'Enter special hours' },
  datedNote: {
    bn: 'যেদিন এমনিতে খোলা, শুধু সেদিনের সময় বদলায়; বন্ধ দিন খোলে না।',
    en: 'They change the hours of days that are open anyhow; they open no closed day.',
  },
  name: { bn: 'কী উপলক্ষে', en: 'What for' },
  from: { bn: 'প্রথম দিন', en: 'First day' },
  to: { bn: 'শেষ দিন', en: 'Last day' },
  hours: { bn: 'অফিস সময়', en: 'Hours' },
  noDay: { bn: 'একটি দিন লিখুন, যেমন ১৮/০২/২০২৭।', en: 'Give a day, such as 18/02/2027.' },
  endBeforeStart: { bn: 'শেষ দিনটি প্রথম দিনের আগে।', en: 'The last day is before the first.' },
  datedSaved: { bn: 'বিশেষ সময়সূচি লেখা হয়েছে', en: 'The special hours are entered' },
  withdraw: { bn: 'তুলে নিন', en: 'Withdraw' },
  withdrawHours: {
    bn: (p: { name: string }) => `${p.name}: সময়সূচি তুলে নিন`,
    en: (p: { name: string }) => `Withdraw the hours of ${p.name}`,
  },
  withdrawAsk: { bn: 'এই সময়সূচি তুলে নেবেন?', en: 'Withdraw these hours?' },
  withdrawDetail: {
    bn: 'দিনগুলো তখন সপ্তাহের নিয়মে চলবে। লেখাটি ইতিহাসে থাকবে।',
    en: 'Those days then follow the week. The entry stays in the history.',
  },
  withdrawn: { bn: 'সময়সূচি তুলে নেওয়া হয়েছে', en: 'The hours are withdrawn' },
  own: { bn: 'নিজস্ব', en: 'Own' },
  inherited: { bn: (p: Office) => `${p.office} থেকে`, en: (p: Office) => `From ${p.office}` },
  failed: { bn: 'অফিস সময় আনা গেল না', en: 'The hours could not be fetched' },
})
