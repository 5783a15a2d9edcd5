import { defineMessages } from '../../i18n/messages.ts'

type Some = { count: number }

export const bulkMessages = defineMessages({
  bar: { bn: 'বাছাই করা আবেদন', en: 'Chosen tickets' },
  chosen: {
    bn: (p: Some, f) => `${f.number(p.count)}টি বাছা হয়েছে`,
    en: (p: Some, f) => `${f.number(p.count)} chosen`,
  },
  clear: { bn: 'বাছাই তুলে নিন', en: 'Clear the choice' },
  chooseAll: {
    bn: (p: Some, f) => `এই তালিকার ${f.number(p.count)}টিই বাছুন`,
    en: (p: Some, f) => `Choose all ${f.number(p.count)} of this list`,
  },
  assign: { bn: 'দায়িত্ব দিন', en: 'Assign' },
  start: { bn: 'কাজ শুরু করুন', en: 'Start' },
  pause: { bn: 'স্থগিত করুন', en: 'Pause' },
  resume: { bn: 'আবার চালু করুন', en: 'Resume' },
  resolve: { bn: 'নিষ্পন্ন করুন', en: 'Resolve' },
  reply: { bn: 'উত্তর দিন', en: 'Reply' },
  note: { bn: 'নোট রাখুন', en: 'Leave a note' },
  reclassify: { bn: 'সেবা বদলান', en: 'Change the service' },
  merge: { bn: 'একীভূত করুন', en: 'Merge' },
  cancel: { bn: 'বাতিল করুন', en: 'Cancel the tickets' },
  export: { bn: 'ফাইলে নামান', en: 'Export' },
  more: { bn: 'আরও কাজ', en: 'More actions' },
  next: { bn: 'কী হবে দেখুন', en: 'See what will happen' },
  back: { bn: 'ফিরে যান', en: 'Go back' },
  close: { bn: 'বন্ধ করুন', en: 'Close' },
  required: { bn: 'এটি লিখতে হবে।', en: 'This is needed.' },
  choose: { bn: 'একটি বেছে নিন।', en: 'Choose one.' },
  mergeInto: { bn: 'কোন আবেদনটি থাকবে', en: 'Which one stays' },
  mergeHint: {
    bn: 'বাকিগুলো এর সঙ্গে মিশে যাবে; যেটি আগে গৃহীত, তার সময়সীমাই চলবে।',
    en: 'The others are merged into it; the clock of the one received first goes on.',
  },
  mergeNone: { bn: 'এমন খোলা আবেদন নেই', en: 'No open ticket like this' },

  willDo: {
    bn: (p: { allowed: number; total: number }, f) =>
      p.allowed === p.total
        ? `${f.number(p.total)}টিতেই এটি করা হবে`
        : `${f.number(p.total)}টির মধ্যে ${f.number(p.allowed)}টিতে এটি করা হবে`,
    en: (p: { allowed: number; total: number }, f) =>
      p.allowed === p.total
        ? `It will be done to all ${f.number(p.total)}`
        : `It will be done to ${f.number(p.allowed)} of ${f.number(p.total)}`,
  },
  willNone: { bn: 'এর কোনোটিতেই এটি করা যাবে না', en: 'It can be done to none of them' },
  willLeave: {
    bn: (p: Some, f) => `${f.number(p.count)}টি বাদ থাকবে`,
    en: (p: Some, f) => `${f.number(p.count)} will be left out`,
  },
  notify: { bn: 'আবেদনকারীদের ই-মেইলে জানান', en: 'Tell the requesters by e-mail' },
  notifyHint: {
    bn: 'না বাছলে কাউকে বার্তা যাবে না; পোর্টালে তাঁরা দেখতে পাবেন।',
    en: 'Otherwise nobody gets a message; they see it in the portal.',
  },
  doIt: {
    bn: (p: Some, f) => `${f.number(p.count)}টিতে করুন`,
    en: (p: Some, f) => `Do it to ${f.number(p.count)}`,
  },
  listStale: {
    bn: 'এর মধ্যে তালিকা বদলেছে; আবার দেখে নিন।',
    en: 'The list has changed meanwhile; look at it again.',
  },
  more500: {
    bn: (p: Some, f) => `এবং আরও ${f.number(p.count)}টি`,
    en: (p: Some, f) => `and ${f.number(p.count)} more`,
  },

  working: { bn: 'কাজ চলছে', en: 'Under way' },
  undoing: { bn: 'ফিরিয়ে নেওয়া হচ্ছে', en: 'Being undone' },
  progress: {
    bn: (p: { done: number; total: number }, f) => `${f.number(p.total)}টির মধ্যে ${f.number(p.done)}টি`,
    en: (p: { done: number; total: number }, f) => `${f.number(p.done)} of ${f.number(p.total)}`,
  },
  background: {
    bn: 'জানালাটি বন্ধ করলেও কাজ চলতে থাকবে।',
    en: 'It goes on if you close this.',
  },
  show: { bn: 'দেখুন', en: 'Show' },

  doneAll: {
    bn: (p: Some, f) => `${f.number(p.count)}টিতে হয়েছে`,
    en: (p: Some, f) => `Done to ${f.number(p.count)}`,
  },
  doneSome: {
    bn: (p: { done: number; refused: number }, f) =>
      `${f.number(p.done)}টিতে হয়েছে, ${f.number(p.refused)}টিতে হয়নি`,
    en: (p: { done: number; refused: number }, f) =>
      `Done to ${f.number(p.done)}, refused for ${f.number(p.refused)}`,
  },
  undoneAll: {
    bn: (p: Some, f) => `${f.number(p.count)}টি আগের অবস্থায় ফিরেছে`,
    en: (p: Some, f) => `${f.number(p.count)} put back`,
  },
  undoneSome: {
    bn: (p: { undone: number; left: number }, f) =>
      `${f.number(p.undone)}টি আগের অবস্থায় ফিরেছে, ${f.number(p.left)}টি ফেরেনি`,
    en: (p: { undone: number; left: number }, f) =>
      `${f.number(p.undone)} put back, ${f.number(p.left)} left as they are`,
  },
  refusedList: { bn: 'যেগুলোতে হয়নি', en: 'Refused' },
  leftList: { bn: 'যেগুলো ফেরেনি', en: 'Left as they are' },
  notThere: { bn: 'এমন আবেদন নেই', en: 'No such ticket' },
  undo: { bn: 'সব ফিরিয়ে নিন', en: 'Undo all of it' },
  undoShort: { bn: 'ফিরিয়ে নিন', en: 'Undo' },
  undoFailed: { bn: 'ফিরিয়ে নেওয়া গেল না', en: 'It could not be undone' },
  exportFailed: { bn: 'ফাইলটি নামানো গেল না', en: 'The file could not be saved' },
  exported: {
    bn: (p: Some, f) => `${f.number(p.count)}টি আবেদনের ফাইল নেমেছে`,
    en: (p: Some, f) => `The file of ${f.number(p.count)} tickets has been saved`,
  },
})
