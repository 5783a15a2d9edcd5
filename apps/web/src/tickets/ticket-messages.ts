import { defineMessages } from '../i18n/messages.ts'

/** What every part of the product says about a ticket's clock, its ledger and its history. */
export const ticketMessages = defineMessages({
  late: {
    bn: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes)} বিলম্ব`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes)} late`,
  },
  left: {
    bn: (p: { minutes: number }, f) => f.officeMinutes(p.minutes),
    en: (p: { minutes: number }, f) => f.officeMinutes(p.minutes),
  },
  pausedUntil: {
    bn: (p: { on: string }, f) => `${f.day(p.on, 'short')} পর্যন্ত`,
    en: (p: { on: string }, f) => `until ${f.day(p.on, 'short')}`,
  },
  keptWith: { bn: 'সময়মতো', en: 'In time' },
  doneLate: { bn: 'সময়সীমা লঙ্ঘন', en: 'Late' },
  excused: { bn: 'মার্জনাকৃত', en: 'Excused' },
  enteredLate: { bn: 'সময় পেরিয়ে লেখা', en: 'Logged after due' },
  enteredLater: { bn: 'নিষ্পত্তি পরে লেখা', en: 'Resolution entered later' },
  setByHand: { bn: 'সময় হাতে ঠিক করা', en: 'Due set by hand' },
  merged: { bn: 'একীভূত', en: 'Merged' },
  pausesNeedLook: { bn: 'স্থগিত দেখে নিন', en: 'Pauses need a look' },
  referred: { bn: 'প্রেরিত', en: 'Referred' },
  allowanceUsed: {
    bn: (p: { share: number }, f) => `সময়ের ${f.percent(p.share, 0)} ব্যবহৃত`,
    en: (p: { share: number }, f) => `${f.percent(p.share, 0)} of the time used`,
  },
  nobody: { bn: 'কেউ নন', en: 'Nobody' },
  citizen: { bn: 'নাগরিক', en: 'Citizen' },
})
