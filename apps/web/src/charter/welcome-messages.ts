import { defineMessages } from '../i18n/messages.ts'

export const welcomeMessages = defineMessages({
  title: { bn: 'কত দিনে হবে, আগেই জানুন', en: 'Know beforehand how long it takes' },
  lead: {
    bn: 'উপজেলা আইসিটি কার্যালয়ের সেবা চাওয়ার জায়গা: আবেদন করুন, প্রতিশ্রুত সময়টি সঙ্গে সঙ্গে দেখুন। সময় পেরোলে তা নথিভুক্ত থাকে, মোছে না।',
    en: 'Here you ask the upazila ICT office for its services, and see at once by when it is promised. A promise that is missed stays on record.',
  },
  signIn: { bn: 'সাইন ইন করে আবেদন করুন', en: 'Sign in and raise a ticket' },
  charter: { bn: 'সিটিজেন চার্টার দেখুন', en: "See the citizen's charter" },
  services: { bn: 'যা যা প্রতিশ্রুত', en: 'What is promised' },
  ask: { bn: 'অ্যাকাউন্ট নেই? ফোনে বলুন', en: 'No account? Ask by phone' },
  call: { bn: 'কল করুন', en: 'Call' },
})
