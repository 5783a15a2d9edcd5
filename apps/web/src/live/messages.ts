import { defineMessages } from '../i18n/messages.ts'

export const liveMessages = defineMessages({
  lineDown: {
    bn: (p: { at: string }) => `সংযোগ নেই, ${p.at} থেকে। নতুন কিছু দেখাতে দেরি হতে পারে।`,
    en: (p: { at: string }) => `No connection since ${p.at}. News may come late.`,
  },
  writing: {
    bn: (p: { who: string }) => `${p.who} লিখছেন`,
    en: (p: { who: string; count: number }) => `${p.who} ${p.count === 1 ? 'is' : 'are'} writing`,
  },
  looking: {
    bn: (p: { who: string }) => `${p.who} দেখছেন`,
    en: (p: { who: string; count: number }) => `${p.who} ${p.count === 1 ? 'is' : 'are'} looking at it`,
  },
  you: { bn: 'আপনার অ্যাকাউন্টে আরেকজন', en: 'Somebody else with your account' },
  and: {
    bn: (p: { others: string; last: string }) => `${p.others} ও ${p.last}`,
    en: (p: { others: string; last: string }) => `${p.others} and ${p.last}`,
  },
})
