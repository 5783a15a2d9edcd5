import { defineMessages } from '../i18n/messages.ts'

/** The strip of days under a deadline: what each shape means, and what is to be said of a day. */
export const stripMessages = defineMessages({
  strip: { bn: 'গ্রহণ থেকে শেষ সময় পর্যন্ত দিনগুলো', en: 'The days from receipt to due' },
  legend: { bn: 'চিহ্নের অর্থ', en: 'What the signs mean' },
  open: { bn: 'খোলা', en: 'open' },
  shortened: { bn: 'কম সময় খোলা', en: 'shorter hours' },
  closed: { bn: 'বন্ধ', en: 'closed' },
  paused: { bn: 'স্থগিত ছিল', en: 'paused' },
  resolved: { bn: 'নিষ্পন্ন ছিল', en: 'resolved then' },
  counted: { bn: 'যে সময় গোনা হয়', en: 'time that counts' },
  received: { bn: 'গৃহীত', en: 'received' },
  due: { bn: 'শেষ সময়', en: 'due' },
  today: { bn: 'আজ', en: 'Today' },
  declaredClosed: { bn: 'পরে বন্ধ ঘোষিত', en: 'declared closed later' },
  declaredOpen: { bn: 'পরে খোলা ঘোষিত', en: 'declared open later' },
  declaredHours: { bn: 'পরে সময় বদলেছে', en: 'hours changed later' },
  leftOut: {
    bn: (p: { from: string; to: string; days: number }, f) =>
      `${f.day(p.from, 'short')} থেকে ${f.day(p.to, 'short')}: ${f.number(p.days)} দিন এখানে দেখানো হয়নি`,
    en: (p: { from: string; to: string; days: number }, f) =>
      `${f.day(p.from, 'short')} to ${f.day(p.to, 'short')}: ${f.number(p.days)} ${p.days === 1 ? 'day' : 'days'} not shown here`,
  },
})
