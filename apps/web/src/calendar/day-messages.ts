import { defineMessages } from '../i18n/messages.ts'

type Office = { office: string }

/** What the form of one day says. */
export const dayMessages = defineMessages({
  addTitle: { bn: 'দিন লিখুন', en: 'Enter a day' },
  on: { bn: 'কোন দিন', en: 'Which day' },
  noDay: { bn: 'একটি দিন লিখুন, যেমন ১৬/১২/২০২৬।', en: 'Give a day, such as 16/12/2026.' },
  now: { bn: 'এখন যা আছে', en: 'As it stands' },
  becomes: { bn: 'দিনটি হবে', en: 'The day is' },
  general: { bn: 'সাধারণ ছুটি', en: 'General holiday' },
  generalDetail: { bn: 'প্রজ্ঞাপনের তালিকার ছুটি', en: 'From the list in the gazette' },
  executive: { bn: 'নির্বাহী আদেশে ছুটি', en: 'Holiday by executive order' },
  executiveDetail: {
    bn: 'আলাদা আদেশে ঘোষিত, যেমন আগের রাতে',
    en: 'Declared by an order of its own, as the night before',
  },
  working: { bn: 'কর্মদিবস', en: 'Working day' },
  workingDetail: { bn: 'ছুটির দিন, তবু কার্যালয় খোলা', en: 'A day off on which the office is open' },
  name: { bn: 'কী উপলক্ষে', en: 'What for' },
  provisional: {
    bn: 'চাঁদ দেখা সাপেক্ষে, এখনো নিশ্চিত নয়',
    en: 'Subject to the moon, not confirmed yet',
  },
  hours: { bn: 'সেদিনের অফিস সময়', en: 'Hours of that day' },
  usualHours: { bn: 'অন্য দিনের মতো', en: 'As on other days' },
  ownHours: { bn: 'সেদিনের জন্য আলাদা', en: 'Its own' },
  noHours: {
    bn: 'প্রতিটি বেলার শুরু ও শেষ লিখুন, যেমন ৯:০০ ও ১৫:৩০।',
    en: 'Give each span its start and end, such as 9:00 and 15:30.',
  },
  reason: { bn: 'কারণ', en: 'Reason' },
  reasonNeeded: {
    bn: (p: Office) => `দিনটি বন্ধ রেখেছে ${p.office}। তবু খোলা রাখতে কারণ লিখতে হবে।`,
    en: (p: Office) => `${p.office} has closed this day. To open it all the same, a reason is needed.`,
  },
  opens: { bn: 'শুরু', en: 'From' },
  closes: { bn: 'শেষ', en: 'To' },
  addInterval: { bn: 'আরেক বেলা', en: 'Another span' },
  removeInterval: { bn: 'এই বেলা বাদ দিন', en: 'Leave out this span' },
  spanOf: {
    bn: (p: { place: number }, f) => `বেলা ${f.number(p.place)}`,
    en: (p: { place: number }, f) => `Span ${f.number(p.place)}`,
  },
  preview: { bn: 'আগে দেখুন কী সরবে', en: 'Preview what moves' },
  save: { bn: 'পঞ্জিকায় লিখুন', en: 'Enter it' },
  noPreview: {
    bn: 'আগে দেখে নিলে চলমান আবেদনের সময়সীমাও একসঙ্গে ঠিক করা যায়, পরে ফেরানোও যায়। শুধু লিখলে কেবল নতুন আবেদন তা মানবে।',
    en: 'With the preview, the deadlines of open tickets move together with it, and can be put back. Entering alone holds for new tickets.',
  },
  saved: {
    bn: (p: { day: string }) => `${p.day} পঞ্জিকায় লেখা হয়েছে`,
    en: (p: { day: string }) => `${p.day} is entered`,
  },
  change: { bn: 'বদলান', en: 'Change it' },
  declare: { bn: 'এই দিনটি লিখুন', en: 'Enter this day' },
  overrule: { bn: 'এই কার্যালয়ে অন্যরকম লিখুন', en: 'Enter it differently for this office' },
  move: { bn: 'অন্য দিনে সরান', en: 'Move to another day' },
  moveTo: { bn: 'কোন দিনে', en: 'To which day' },
  moved: {
    bn: (p: { from: string; to: string }) => `${p.from} থেকে ${p.to} তারিখে সরানো হয়েছে`,
    en: (p: { from: string; to: string }) => `Moved from ${p.from} to ${p.to}`,
  },
  confirm: { bn: 'নিশ্চিত করুন', en: 'Confirm' },
  confirmed: {
    bn: (p: { day: string }) => `${p.day} নিশ্চিত করা হয়েছে`,
    en: (p: { day: string }) => `${p.day} is confirmed`,
  },
  withdraw: { bn: 'তুলে নিন', en: 'Withdraw' },
  withdrawAsk: { bn: 'এই লেখাটি তুলে নেবেন?', en: 'Withdraw this entry?' },
  withdrawDetail: {
    bn: 'দিনটি তখন ওপরের কার্যালয় বা সপ্তাহের নিয়মে চলবে। লেখাটি ইতিহাসে থাকবে।',
    en: 'The day then follows the office above or the week. The entry stays in the history.',
  },
  withdrawn: {
    bn: (p: { day: string }) => `${p.day}: লেখা তুলে নেওয়া হয়েছে`,
    en: (p: { day: string }) => `The entry for ${p.day} is withdrawn`,
  },
})
