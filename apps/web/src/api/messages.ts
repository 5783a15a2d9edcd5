import { defineMessages } from '../i18n/messages.ts'

export const apiMessages = defineMessages({
  offlineTitle: { bn: 'লাইন নেই', en: 'You are offline' },
  offlineDetail: {
    bn: 'ইন্টারনেট সংযোগ এলে আবার চেষ্টা করুন।',
    en: 'Try again when the connection is back.',
  },
  unreachableTitle: { bn: 'সার্ভারের সাড়া নেই', en: 'The server does not answer' },
  unreachableDetail: {
    bn: 'লাইন দুর্বল হতে পারে। একটু পরে আবার চেষ্টা করুন।',
    en: 'The line may be weak. Try again in a moment.',
  },
  timeoutTitle: { bn: 'সময়মতো সাড়া আসেনি', en: 'The answer took too long' },
  timeoutDetail: {
    bn: 'কাজটি হয়েছে কি না জানা যায়নি। আবার চেষ্টা করলে দুইবার হবে না।',
    en: 'It is not known whether it was done. Trying again will not do it twice.',
  },
  unexpectedTitle: { bn: 'একটি ত্রুটি হয়েছে', en: 'Something went wrong' },
  unexpectedDetail: {
    bn: 'আবার চেষ্টা করুন। না হলে কার্যালয়ে জানান।',
    en: 'Try again. If it stays, tell the office.',
  },
  requestId: {
    bn: (p: { id: string }) => `জানানোর সময় এই নম্বরটি বলুন: ${p.id}`,
    en: (p: { id: string }) => `When you report it, give this number: ${p.id}`,
  },
})
