import { defineMessages } from '../../i18n/messages.ts'

export const viewMessages = defineMessages({
  views: { bn: 'রাখা তালিকা', en: 'Saved views' },
  saveAs: { bn: 'নতুন তালিকা হিসেবে রাখুন', en: 'Save as a new view' },
  keepChanges: { bn: 'বদলগুলো এই তালিকায় রাখুন', en: 'Keep the changes in this view' },
  edit: { bn: 'নাম ও ভাগ করা', en: 'Name and sharing' },
  none: {
    bn: 'এখনো কোনো তালিকা রাখা নেই। ছাঁকনি, ক্রম ও কলাম ঠিক করে রেখে দিন।',
    en: 'No view is saved yet. Choose filters, order and columns, and save them.',
  },
  newView: { bn: 'তালিকাটি রাখুন', en: 'Save this view' },
  editView: { bn: 'রাখা তালিকা', en: 'Saved view' },
  name: { bn: 'নাম', en: 'Name' },
  nameHint: { bn: 'যেমন: ল্যাব, দিঘলিয়া', en: 'Such as: Labs, Digholia' },
  needsName: { bn: 'একটি নাম দিন।', en: 'Give it a name.' },
  shared: { bn: 'কার্যালয়ের সবাই দেখবেন', en: 'Everybody of the office sees it' },
  pinned: { bn: 'আমার পাতার পাশে রাখুন', en: 'Pin it beside my pages' },
  pin: { bn: 'পাশে রাখুন', en: 'Pin' },
  unpin: { bn: 'পাশ থেকে তুলুন', en: 'Unpin' },
  save: { bn: 'রাখুন', en: 'Save' },
  remove: { bn: 'মুছুন', en: 'Remove' },
  saved: {
    bn: (p: { name: string }) => `“${p.name}” রাখা হয়েছে`,
    en: (p: { name: string }) => `“${p.name}” is saved`,
  },
  removed: {
    bn: (p: { name: string }) => `“${p.name}” মোছা হয়েছে`,
    en: (p: { name: string }) => `“${p.name}” is removed`,
  },
  of: { bn: (p: { name: string }) => `${p.name}-এর`, en: (p: { name: string }) => `by ${p.name}` },
  many: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}+`,
    en: (p: { count: number }, f) => `${f.number(p.count)}+`,
  },
  failed: { bn: 'কাজটি হয়নি।', en: 'It was not done.' },
})
