import { defineMessages } from '../../i18n/messages.ts'

export const relatedMessages = defineMessages({
  recurring: {
    bn: (p: { times: number; fault: string | null }, f) =>
      p.fault ? `${p.fault}: এ নিয়ে ${f.number(p.times)} বার` : `একই সমস্যা, এ নিয়ে ${f.number(p.times)} বার`,
    en: (p: { times: number; fault: string | null }, f) =>
      p.fault
        ? `${p.fault}: ${f.number(p.times)} times now`
        : `The same problem, ${f.number(p.times)} times now`,
  },
  recurringDetail: {
    bn: (p: { on: string }) => `প্রথমটি ${p.on}। বারবার সারানোর বদলে স্থায়ী সমাধান ভাবুন।`,
    en: (p: { on: string }) =>
      `The first was ${p.on}. Think of a lasting remedy rather than one more repair.`,
  },
  recurringOwn: {
    bn: (p: { on: string }) => `প্রথমটি ${p.on}। আবেদনে লিখুন যে এটি বারবার হচ্ছে।`,
    en: (p: { on: string }) => `The first was ${p.on}. Say in the ticket that it keeps happening.`,
  },
  duplicates: { bn: 'একই আবেদন হতে পারে', en: 'Perhaps the same ticket' },
  duplicatesOwn: {
    bn: 'আপনার প্রতিষ্ঠান থেকে এ রকম আবেদন আগেই আছে',
    en: 'Your institution has already asked for something like this',
  },
  duplicatesOwnDetail: {
    bn: 'একই বিষয় হলে নতুন না পাঠিয়ে আগেরটিতেই লিখুন।',
    en: 'If it is the same, write there instead of sending a new one.',
  },
  linked: { bn: 'যুক্ত আবেদন', en: 'Linked tickets' },
  received: { bn: (p: { at: string }) => `গৃহীত ${p.at}`, en: (p: { at: string }) => `received ${p.at}` },
  link: { bn: 'যুক্ত করুন', en: 'Link' },
  linkThis: {
    bn: (p: { number: string }) => `${p.number}: যুক্ত করুন`,
    en: (p: { number: string }) => `${p.number}: Link`,
  },
  unlinkThis: {
    bn: (p: { number: string }) => `${p.number} এর সংযোগ খুলুন`,
    en: (p: { number: string }) => `Unlink ${p.number}`,
  },
  merge: { bn: 'এতে মেলান', en: 'Merge into it' },
  mergeThis: {
    bn: (p: { number: string }) => `${p.number}: এতে মেলান`,
    en: (p: { number: string }) => `${p.number}: Merge into it`,
  },
  linkDone: { bn: 'যুক্ত হয়েছে', en: 'Linked' },
  unlinkDone: { bn: 'সংযোগ খোলা হয়েছে', en: 'Unlinked' },
  failed: { bn: 'করা গেল না', en: 'It could not be done' },
  history: { bn: 'এই প্রতিষ্ঠানের সব আবেদন', en: 'All tickets of this institution' },
  historyEmpty: { bn: 'এটিই প্রথম আবেদন।', en: 'This is the first one.' },
  showHistory: { bn: 'আগের আবেদনগুলো দেখুন', en: 'Show the earlier tickets' },
})
