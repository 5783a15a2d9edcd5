import { defineMessages } from '../i18n/messages.ts'

export const authMessages = defineMessages({
  signIn: { bn: 'সাইন ইন', en: 'Sign in' },
  lead: {
    bn: 'আবেদন করুন, সময়সীমা দেখুন, উত্তর পান।',
    en: 'Raise a ticket, see its deadline, get an answer.',
  },
  login: { bn: 'ফোন নম্বর, ই-মেইল বা ব্যবহারকারীর নাম', en: 'Phone number, e-mail or user name' },
  password: { bn: 'পাসওয়ার্ড', en: 'Password' },
  showPassword: { bn: 'পাসওয়ার্ড দেখান', en: 'Show the password' },
  enterLogin: {
    bn: 'কোন নামে সাইন ইন করবেন, লিখুন।',
    en: 'Enter the name you sign in with.',
  },
  enterPassword: { bn: 'পাসওয়ার্ড লিখুন।', en: 'Enter the password.' },
  hasEnded: {
    bn: 'আপনার সেশন শেষ হয়েছে। আবার সাইন ইন করুন; খসড়া এই যন্ত্রে আছে।',
    en: 'Your session has ended. Sign in again; drafts are still on this device.',
  },
  retryAfter: {
    bn: (p: { seconds: number }, f) => `${f.number(Math.ceil(p.seconds / 60))} মিনিট পরে আবার চেষ্টা করুন।`,
    en: (p: { seconds: number }, f) => {
      const minutes = Math.ceil(p.seconds / 60)
      return `Try again in ${f.number(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}.`
    },
  },
  demoTitle: { bn: 'পরীক্ষামূলক ব্যবহার', en: 'Demo' },
  demoLead: {
    bn: 'একটি অ্যাকাউন্ট চাপুন, তারপর সাইন ইন করুন।',
    en: 'Press an account, then sign in.',
  },
})
