import { defineMessages } from '../i18n/messages.ts'

export const charterMessages = defineMessages({
  pageTitle: { bn: 'সিটিজেন চার্টার', en: "Citizen's charter" },
  vision: { bn: 'ভিশন', en: 'Vision' },
  mission: { bn: 'মিশন', en: 'Mission' },
  services: { bn: 'প্রতিশ্রুত সেবাসমূহ', en: 'Promised services' },
  noneStated: { bn: 'উল্লেখ নেই', en: 'None stated' },
  holdsFrom: {
    bn: (p: { on: string }, f) => `${f.day(p.on)} থেকে কার্যকর`,
    en: (p: { on: string }, f) => `In force from ${f.day(p.on)}`,
  },
  print: { bn: 'ছাপুন', en: 'Print' },
  ask: { bn: 'আবেদন করুন', en: 'Raise a ticket' },
  signInToAsk: { bn: 'আবেদন করতে সাইন ইন করুন', en: 'Sign in to raise a ticket' },
  call: { bn: 'কল করুন', en: 'Call' },
  website: { bn: 'ওয়েবসাইট', en: 'Website' },
  failed: { bn: 'চার্টার আনা গেল না', en: 'The charter could not be fetched' },
  nothing: { bn: 'এই কার্যালয়ের চার্টার এখনো প্রকাশিত হয়নি', en: 'This office has not published a charter yet' },
  nothingDetail: {
    bn: 'কার্যালয়ে যোগাযোগ করুন।',
    en: 'Please ask the office.',
  },
})
