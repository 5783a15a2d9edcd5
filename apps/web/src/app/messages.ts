import { defineMessages } from '../i18n/messages.ts'

export const appMessages = defineMessages({
  productName: { bn: 'সেবা ডেস্ক', en: 'Sheba Desk' },
  toHome: { bn: 'শুরুর পাতায় যান', en: 'Go to the start' },
  signIn: { bn: 'সাইন ইন', en: 'Sign in' },
  notFound: { bn: 'এই পাতাটি পাওয়া যায়নি', en: 'There is no such page' },
  notFoundDetail: {
    bn: 'ঠিকানাটি বদলে গেছে, অথবা এটি আপনার দেখার জন্য নয়।',
    en: 'The address has changed, or it is not for you to see.',
  },
  pageBroke: { bn: 'পাতাটি দেখানো গেল না', en: 'This page could not be shown' },
  pageBrokeDetail: {
    bn: 'আবার চেষ্টা করুন। আপনার পাঠানো কিছু হারায়নি।',
    en: 'Try again. Nothing that you sent is lost.',
  },
  partMissing: { bn: 'পাতাটি আনা গেল না', en: 'This page could not be fetched' },
  partMissingDetail: {
    bn: 'লাইন নেই, অথবা নতুন সংস্করণ এসেছে। আবার চেষ্টা করুন।',
    en: 'The line is down, or there is a newer edition. Try again.',
  },
  signInTitle: { bn: 'সাইন ইন', en: 'Sign in' },
  ticketFailed: { bn: 'আবেদনটি আনা গেল না', en: 'The ticket could not be fetched' },
  seeCharter: { bn: 'সাইন ইন ছাড়াই সিটিজেন চার্টার দেখুন', en: "See the citizen's charter without signing in" },
})
