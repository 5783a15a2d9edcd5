import { defineMessages } from '../i18n/messages.ts'

export const listMessages = defineMessages({
  title: { bn: 'আমাদের আবেদন', en: 'Our tickets' },
  newTicket: { bn: 'নতুন আবেদন', en: 'New ticket' },
  search: { bn: 'আবেদন খুঁজুন', en: 'Search tickets' },
  searchHint: { bn: 'বিষয়, নম্বর বা নাম', en: 'Subject, number or name' },
  clear: { bn: 'মুছুন', en: 'Clear' },
  which: { bn: 'কোনগুলো', en: 'Which ones' },
  open: { bn: 'চলমান', en: 'Open' },
  resolved: { bn: 'নিশ্চিত করুন', en: 'To confirm' },
  all: { bn: 'সব', en: 'All' },
  failed: { bn: 'আবেদনগুলো আনা গেল না', en: 'The tickets could not be fetched' },
  nothingFound: {
    bn: (p: { q: string }) => `“${p.q}” দিয়ে কিছু মেলেনি`,
    en: (p: { q: string }) => `Nothing matches “${p.q}”`,
  },
  nothingFoundDetail: { bn: 'অন্য শব্দ বা শুধু নম্বর দিয়ে দেখুন।', en: 'Try other words, or the number alone.' },
  noneOpen: { bn: 'কোনো চলমান আবেদন নেই', en: 'No open tickets' },
  noneOpenDetail: {
    bn: 'সমস্যা হলে জানান, এক মিনিট লাগে।',
    en: 'If something is wrong, say so; it takes a minute.',
  },
  noneResolved: { bn: 'নিশ্চিত করার কিছু নেই', en: 'Nothing to confirm' },
  noneResolvedDetail: {
    bn: 'কার্যালয় কোনো আবেদন নিষ্পন্ন করলে এখানে আসবে।',
    en: 'When the office resolves a ticket, it stands here.',
  },
  noneAtAll: { bn: 'এখনো কোনো আবেদন নেই', en: 'No tickets yet' },
  needsYou: { bn: 'আপনার অপেক্ষায়', en: 'Waiting for you' },
  answer: { bn: 'উত্তর দিন', en: 'Answer' },
  confirm: { bn: 'সমাধান হয়েছে কি?', en: 'Is it solved?' },
})
