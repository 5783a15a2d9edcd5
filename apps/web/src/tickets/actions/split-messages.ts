import { defineMessages } from '../../i18n/messages.ts'

/** What is said before a ticket is split or linked. */
export const splitMessages = defineMessages({
  detail: {
    bn: 'নতুন আবেদনটি একই আবেদনকারীর হবে, আর প্রথমটির গ্রহণের সময় থেকেই তার ঘড়ি চলবে। দুটি পরস্পর যুক্ত থাকবে।',
    en: 'The new ticket is of the same requester, and its clock runs from the receipt of the first. The two are linked.',
  },
  askedLater: { bn: 'এই অংশটি পরে চাওয়া হয়েছে', en: 'This part was asked for later' },
  askedLaterHint: {
    bn: 'আবেদনকারী কখন চেয়েছেন; তখন থেকে ঘড়ি চলবে।',
    en: 'When the requester asked for it; the clock runs from then.',
  },
  linkWith: { bn: 'কোন আবেদনের সঙ্গে', en: 'With which ticket' },
  linkHint: {
    bn: 'নম্বর বা বিষয়ের কথা লিখুন',
    en: 'Type its number or words of its subject',
  },
  linkNone: { bn: 'এমন আবেদন নেই', en: 'No ticket like this' },
  open: { bn: 'খুলুন', en: 'Open' },
})
