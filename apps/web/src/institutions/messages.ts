import { defineMessages } from '../i18n/messages.ts'

export const institutionMessages = defineMessages({
  title: { bn: 'প্রতিষ্ঠান', en: 'Institutions' },
  lead: { bn: 'যারা আবেদন করে, এবং কোন কার্যালয় তাদের সেবা দেয়।', en: 'Who asks, and which office serves them.' },
  find: { bn: 'নামে খুঁজুন', en: 'Find by name' },
  findHint: { bn: 'যেকোনো ভাষায়, নামের কিছু অংশ', en: 'Part of the name, in either language' },
  add: { bn: 'নতুন প্রতিষ্ঠান', en: 'New institution' },
  failed: { bn: 'প্রতিষ্ঠানের তালিকা আনা গেল না', en: 'The institutions could not be fetched' },
  nothing: { bn: 'এই নামে কিছু পাওয়া যায়নি', en: 'Nothing of that name' },
  nothingDetail: { bn: 'নামের একটি শব্দ দিয়ে খুঁজে দেখুন।', en: 'Try a single word of the name.' },
  members: { bn: 'সদস্য', en: 'Members' },
  membersOf: {
    bn: (p: { institution: string }) => `${p.institution}: সদস্য দেখুন`,
    en: (p: { institution: string }) => `${p.institution}: see the members`,
  },
  editOf: {
    bn: (p: { institution: string }) => `${p.institution}: বদলান`,
    en: (p: { institution: string }) => `${p.institution}: change`,
  },
  backbone: { bn: 'নেটওয়ার্কে সংযুক্ত', en: 'Connected to the backbone' },
  backboneHint: {
    bn: 'সংযুক্ত প্রতিষ্ঠানের জন্য ব্যাকবোন নেটওয়ার্কের সেবা আগে দেখানো হয়।',
    en: 'Connected institutions are offered the services of the backbone first.',
  },
  name: { bn: 'নাম', en: 'Name' },
  category: { bn: 'ধরন', en: 'Kind' },
  chooseCategory: { bn: 'ধরন বেছে নিন।', en: 'Choose the kind.' },
  office: { bn: 'কোন কার্যালয়ের সেবা পায়', en: 'Served by' },
  chooseOffice: { bn: 'কার্যালয় বেছে নিন।', en: 'Choose the office.' },
  union: { bn: 'ইউনিয়ন বা পৌরসভা', en: 'Union or municipality' },
  phone: { bn: 'ফোন', en: 'Phone' },
  phoneKept: {
    bn: (p: { phone: string }) => `এখন ${p.phone}। খালি রাখলে এটিই থাকে।`,
    en: (p: { phone: string }) => `Now ${p.phone}. Empty keeps it.`,
  },
  save: { bn: 'রাখুন', en: 'Save' },
  added: {
    bn: (p: { institution: string }) => `${p.institution} যোগ হয়েছে`,
    en: (p: { institution: string }) => `${p.institution} is added`,
  },
  saved: { bn: 'বদলানো হয়েছে', en: 'Changed' },
})

export const memberMessages = defineMessages({
  title: { bn: 'সদস্য', en: 'Members' },
  lead: {
    bn: 'প্রতিষ্ঠানের পক্ষে যাঁরা আবেদন করেন। প্রত্যেকের নিজের অ্যাকাউন্ট থাকলে কে কী লিখেছেন বোঝা যায়।',
    en: 'Who asks for the institution. With an account each, it is clear who wrote what.',
  },
  add: { bn: 'নতুন সদস্য', en: 'New member' },
  failed: { bn: 'সদস্যদের তালিকা আনা গেল না', en: 'The members could not be fetched' },
  nothing: { bn: 'এখনো কোনো সদস্য নেই', en: 'There are no members yet' },
  nothingDetail: {
    bn: 'একজন যোগ করলে তিনি সাইন ইন করে আবেদন করতে পারবেন।',
    en: 'Add one, who can then sign in and raise tickets.',
  },
  inactive: { bn: 'প্রবেশ বন্ধ', en: 'Access ended' },
  name: { bn: 'নাম', en: 'Name' },
  post: { bn: 'পদবি', en: 'Title' },
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
  phone: { bn: 'ফোন', en: 'Phone' },
  phoneHint: { bn: 'এই নম্বর দিয়েও সাইন ইন করা যায়', en: 'One can sign in with this number too' },
  added: {
    bn: (p: { member: string }) => `${p.member} যোগ হয়েছেন`,
    en: (p: { member: string }) => `${p.member} is added`,
  },
})
