import { defineMessages } from '../../i18n/messages.ts'

export const visitMessages = defineMessages({
  title: { bn: 'পরিদর্শন তালিকা', en: 'Visit sheet' },
  lead: {
    bn: 'চলমান আবেদন ইউনিয়ন ধরে, যার সময় আগে শেষ সেটি আগে।',
    en: 'The open tickets by union, least time left first.',
  },
  printedAt: {
    bn: (p: { at: string }) => `${p.at} পর্যন্ত`,
    en: (p: { at: string }) => `As of ${p.at}`,
  },
  print: { bn: 'ছাপুন', en: 'Print' },
  union: { bn: 'ইউনিয়ন', en: 'Union' },
  service: { bn: 'সেবা', en: 'Service' },
  all: { bn: 'সব', en: 'All' },
  nowhere: { bn: 'ইউনিয়ন জানা নেই', en: 'Union not known' },
  count: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}টি`,
    en: (p: { count: number }, f) => f.number(p.count),
  },
  visited: { bn: 'দেখে এসেছি', en: 'Visited' },
  visitedThis: {
    bn: (p: { subject: string }) => `দেখে এসেছি: ${p.subject}`,
    en: (p: { subject: string }) => `Visited: ${p.subject}`,
  },
  visitedAt: {
    bn: (p: { at: string }) => `দেখা হয়েছে ${p.at}`,
    en: (p: { at: string }) => `Visited ${p.at}`,
  },
  visitNote: { bn: 'সরেজমিনে দেখা হয়েছে।', en: 'Seen on site.' },
  noteKept: { bn: 'আবেদনে নোট রাখা হয়েছে', en: 'A note has been kept on the ticket' },
  noteFailed: { bn: 'নোট রাখা গেল না, আবার চাপুন।', en: 'The note was not kept; press again.' },
  empty: { bn: 'যাওয়ার মতো কিছু নেই', en: 'There is nowhere to go' },
  emptyDetail: {
    bn: 'এই বাছাইয়ে কোনো চলমান আবেদন নেই।',
    en: 'No open ticket is left by this choice.',
  },
})
