import { defineMessages } from '../i18n/messages.ts'

export const slipMessages = defineMessages({
  title: { bn: 'আবেদন গ্রহণের রসিদ', en: 'Receipt of a ticket' },
  number: { bn: 'আবেদন নম্বর', en: 'Ticket number' },
  promised: { bn: 'সমাধানের প্রতিশ্রুতি', en: 'Promised by' },
  promisedBy: {
    bn: (p: { at: string }, f) => `${f.moment(p.at, p.at, { style: 'full' })}-এর মধ্যে`,
    en: (p: { at: string }, f) => f.moment(p.at, p.at, { style: 'full' }),
  },
  ifResumedNow: {
    bn: (p: { at: string }, f) => `স্থগিত; এখন চালু হলে ${f.moment(p.at, p.at, { style: 'full' })}`,
    en: (p: { at: string }, f) => `Paused; if resumed now, ${f.moment(p.at, p.at, { style: 'full' })}`,
  },
  service: { bn: 'সেবা', en: 'Service' },
  subject: { bn: 'বিষয়', en: 'Subject' },
  institution: { bn: 'আবেদনকারী', en: 'Requester' },
  received: { bn: 'গৃহীত', en: 'Received' },
  receivedAt: {
    bn: (p: { at: string; channel: string }, f) =>
      `${f.moment(p.at, p.at, { style: 'full' })} · ${p.channel}`,
    en: (p: { at: string; channel: string }, f) =>
      `${f.moment(p.at, p.at, { style: 'full' })} · ${p.channel}`,
  },
  status: { bn: 'অবস্থা', en: 'Status' },
  trackingCode: { bn: 'অনুসরণ কোড', en: 'Tracking code' },
  how: { bn: 'সময়সীমা যেভাবে এল', en: 'How the deadline came about' },
  contact: { bn: 'যোগাযোগ', en: 'Contact' },
  printedAt: {
    bn: (p: { at: number }, f) => `ছাপা: ${f.moment(p.at, p.at, { style: 'full' })}`,
    en: (p: { at: number }, f) => `Printed ${f.moment(p.at, p.at, { style: 'full' })}`,
  },
  print: { bn: 'ছাপুন', en: 'Print' },
  back: { bn: 'আবেদনে ফিরে যান', en: 'Back to the ticket' },
})
