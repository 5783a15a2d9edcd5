import { defineMessages } from '../i18n/messages.ts'

export const officerMessages = defineMessages({
  title: { bn: 'কর্মকর্তা', en: 'Officers' },
  lead: { bn: 'কে কোন কার্যালয়ে, কোন পদে।', en: 'Who serves where, at which post.' },
  office: { bn: 'কার্যালয়', en: 'Office' },
  allOffices: { bn: 'সব কার্যালয়', en: 'All offices' },
  add: { bn: 'নতুন কর্মকর্তা', en: 'New officer' },
  failed: { bn: 'কর্মকর্তাদের তালিকা আনা গেল না', en: 'The officers could not be fetched' },
  nothing: { bn: 'এখানে কোনো কর্মকর্তা নেই', en: 'There are no officers here' },
  nothingDetail: {
    bn: 'নতুন কর্মকর্তা যোগ করুন, অথবা অন্য কার্যালয় থেকে বদলি করুন।',
    en: 'Add one, or transfer one from another office.',
  },
  disabled: { bn: 'প্রবেশ বন্ধ', en: 'Access ended' },
  edit: { bn: 'বদলান', en: 'Change' },
  editOf: {
    bn: (p: { officer: string }) => `${p.officer}: বদলান`,
    en: (p: { officer: string }) => `${p.officer}: change`,
  },
  login: { bn: 'ব্যবহারকারীর নাম', en: 'User name' },
  loginHint: {
    bn: 'ইংরেজি ছোট হাতের অক্ষর ও সংখ্যা, ৩ থেকে ৪০টি',
    en: 'Small Latin letters and figures, 3 to 40',
  },
  password: { bn: 'পাসওয়ার্ড', en: 'Password' },
  passwordHint: {
    bn: 'কমপক্ষে ১০ অক্ষর। নিজে লিখে জানান; পরে দেখা যায় না।',
    en: 'At least 10 letters. Hand it over yourself; it cannot be seen later.',
  },
  newPassword: { bn: 'নতুন পাসওয়ার্ড', en: 'New password' },
  newPasswordHint: {
    bn: 'খালি রাখলে আগেরটিই থাকে। বদলালে সব যন্ত্রে আবার সাইন ইন করতে হবে।',
    en: 'Empty keeps the old one. A new one ends every session.',
  },
  name: { bn: 'নাম', en: 'Name' },
  post: { bn: 'পদবি', en: 'Title' },
  role: { bn: 'ভূমিকা', en: 'Role' },
  chooseOffice: { bn: 'কোন কার্যালয়ে, বেছে নিন।', en: 'Choose the office.' },
  transferHint: {
    bn: 'অন্য কার্যালয় বেছে নিলে এই পদ শেষ হয় ও নতুনটি শুরু হয়।',
    en: 'Another office is a transfer: this post ends, a new one begins.',
  },
  active: { bn: 'প্রবেশ করতে পারেন', en: 'May sign in' },
  activeHint: { bn: 'তুলে দিলে সব সেশন এখনই শেষ হয়।', en: 'Without it every session ends at once.' },
  save: { bn: 'রাখুন', en: 'Save' },
  added: {
    bn: (p: { officer: string }) => `${p.officer} যোগ হয়েছেন`,
    en: (p: { officer: string }) => `${p.officer} is added`,
  },
  saved: { bn: 'বদলানো হয়েছে', en: 'Changed' },
})
