import { defineMessages } from '../i18n/messages.ts'

/** The steps of a deadline as sentences. */
export const ledgerMessages = defineMessages({
  received: { bn: 'গৃহীত', en: 'Received' },
  nextOpening: {
    bn: 'তখন অফিস বন্ধ ছিল, গণনা শুরু খোলার পরে',
    en: 'The office was closed then; counting began when it opened',
  },
  days: {
    bn: (p: { count: number }, f) => `${f.number(p.count)} দিন পরে`,
    en: (p: { count: number }, f) => `${f.number(p.count)} ${p.count === 1 ? 'day' : 'days'} later`,
  },
  officeTime: {
    bn: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} অফিস সময়`,
    en: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} of office time`,
  },
  closedDay: {
    bn: (p: { on: string }, f) => `${f.day(p.on, 'short')} বন্ধ`,
    en: (p: { on: string }, f) => `Closed on ${f.day(p.on, 'short')}`,
  },
  closedDayNamed: {
    bn: (p: { on: string; name: string }, f) => `${f.day(p.on, 'short')} বন্ধ: ${p.name}`,
    en: (p: { on: string; name: string }, f) => `Closed on ${f.day(p.on, 'short')}: ${p.name}`,
  },
  closedDays: {
    bn: (p: { from: string; to: string }, f) => `${f.day(p.from, 'short')} থেকে ${f.day(p.to, 'short')} বন্ধ`,
    en: (p: { from: string; to: string }, f) =>
      `Closed from ${f.day(p.from, 'short')} to ${f.day(p.to, 'short')}`,
  },
  closedDaysNamed: {
    bn: (p: { from: string; to: string; names: string }, f) =>
      `${f.day(p.from, 'short')} থেকে ${f.day(p.to, 'short')} বন্ধ: ${p.names}`,
    en: (p: { from: string; to: string; names: string }, f) =>
      `Closed from ${f.day(p.from, 'short')} to ${f.day(p.to, 'short')}: ${p.names}`,
  },
  rolled: {
    bn: 'শেষ দিন বন্ধ, তাই পরের খোলা দিনের শেষ পর্যন্ত',
    en: 'The last day is closed, so until the close of the next open day',
  },
  rolledFromReceipt: {
    bn: 'গ্রহণের দিন বন্ধ ছিল, তাই শেষ দিনের অফিস শেষ হওয়া পর্যন্ত',
    en: 'The day of receipt was closed, so until the close of the last day',
  },
  pause: {
    bn: (p: { minutes: number }, f) => `${f.officeMinutes(p.minutes, 'long')} অফিস সময় স্থগিত ছিল`,
    en: (p: { minutes: number }, f) => `Paused for ${f.officeMinutes(p.minutes, 'long')} of office time`,
  },
  pauseOutside: {
    bn: 'স্থগিত ছিল অফিস সময়ের বাইরে, তাই সময় বদলায়নি',
    en: 'Paused outside office time, which moves nothing',
  },
  pauseRunning: {
    bn: (p: { on: string }, f) => `${f.day(p.on, 'short')} থেকে স্থগিত; এই মুহূর্তে চালু হলে`,
    en: (p: { on: string }, f) => `Paused since ${f.day(p.on, 'short')}; if it went on at this moment`,
  },
  reopened: {
    bn: (p: { minutes: number }, f) => `পুনরায় চালু; নিষ্পন্ন ছিল ${f.officeMinutes(p.minutes, 'long')} অফিস সময়`,
    en: (p: { minutes: number }, f) =>
      `Reopened; it was resolved for ${f.officeMinutes(p.minutes, 'long')} of office time`,
  },
  reclassified: {
    bn: (p: { on: string }, f) => `${f.day(p.on, 'short')} সেবা বদলেছে; ওপরের হিসাব নতুন সেবার প্রতিশ্রুতি ধরে`,
    en: (p: { on: string }, f) =>
      `Moved to another service on ${f.day(p.on, 'short')}; the steps above are by its promise`,
  },
  setByHand: {
    bn: (p: { on: string }, f) => `${f.day(p.on, 'short')} হাতে ঠিক করা হয়েছে, ওপরের হিসাবের বদলে`,
    en: (p: { on: string }, f) => `Set by hand on ${f.day(p.on, 'short')}, in place of the steps above`,
  },
  changed: {
    bn: (p: { on: string }, f) => `${f.day(p.on, 'short')} নিয়ম বদলেছে; ওপরের হিসাব নতুন নিয়মে`,
    en: (p: { on: string }, f) =>
      `The rules changed on ${f.day(p.on, 'short')}; the steps above are by the new ones`,
  },
  changedBecause: {
    bn: (p: { on: string; why: string }, f) => `${f.day(p.on, 'short')} নতুন করে গণনা: ${p.why}`,
    en: (p: { on: string; why: string }, f) => `Reckoned anew on ${f.day(p.on, 'short')}: ${p.why}`,
  },
  declaredClosed: {
    bn: (p: { days: string }) => `${p.days} অফিস বন্ধ ঘোষণা করা হয়েছে`,
    en: (p: { days: string }) => `the office was declared closed on ${p.days}`,
  },
  declaredOpen: {
    bn: (p: { days: string }) => `${p.days} অফিস খোলা ঘোষণা করা হয়েছে`,
    en: (p: { days: string }) => `the office was declared open on ${p.days}`,
  },
  declaredHours: {
    bn: (p: { days: string }) => `${p.days} অফিসের সময় বদলেছে`,
    en: (p: { days: string }) => `the office hours changed on ${p.days}`,
  },
  dayRange: {
    bn: (p: { from: string; to: string }, f) => `${f.day(p.from, 'short')} থেকে ${f.day(p.to, 'short')}`,
    en: (p: { from: string; to: string }, f) => `${f.day(p.from, 'short')} to ${f.day(p.to, 'short')}`,
  },
  called: {
    bn: (p: { days: string; name: string }) => `${p.days} (${p.name})`,
    en: (p: { days: string; name: string }) => `${p.days} (${p.name})`,
  },
  atLeastHalfADay: {
    bn: 'হাতে অন্তত আধা অফিস দিন বা আগের বাকি সময় রাখা হয়েছে',
    en: 'at least half an office day, or what was left before, was kept',
  },
  merged: {
    bn: (p: { on: string }, f) => `${f.day(p.on, 'short')} একীভূত হয়েছে; ওপরের হিসাব আগে গৃহীত আবেদনটির`,
    en: (p: { on: string }, f) =>
      `Merged on ${f.day(p.on, 'short')}; the steps above are those of the one received first`,
  },
  due: { bn: 'শেষ সময়', en: 'Due' },
  why: { bn: 'এই সময়সীমা কেন?', en: 'Why this deadline?' },
  whyShort: { bn: 'কেন?', en: 'Why?' },
  ledgerFailed: { bn: 'সময়ের হিসাব আনা গেল না।', en: 'The reckoning could not be fetched.' },
})
