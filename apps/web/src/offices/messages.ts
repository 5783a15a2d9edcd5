import { defineMessages } from '../i18n/messages.ts'

export const officeMessages = defineMessages({
  title: { bn: 'কার্যালয়', en: 'Offices' },
  lead: {
    bn: (p: { count: number }, f) => `${f.number(p.count)}টি কার্যালয়: প্রতিটি তার ওপরের কার্যালয়ের নিচে।`,
    en: (p: { count: number }, f) =>
      `${f.number(p.count)} ${p.count === 1 ? 'office' : 'offices'}, each under the one above it.`,
  },
  open: { bn: 'নতুন কার্যালয়', en: 'New office' },
  find: { bn: 'নাম বা কোডে খুঁজুন', en: 'Find by name or code' },
  nothing: { bn: 'এই নামে কোনো কার্যালয় নেই', en: 'No office of that name' },
  nothingDetail: { bn: 'অন্য বানানে বা কোডে খুঁজে দেখুন।', en: 'Try another spelling, or the code.' },
  failed: { bn: 'কার্যালয়ের তালিকা আনা গেল না', en: 'The offices could not be fetched' },
  officers: { bn: 'কর্মকর্তা', en: 'Officers' },
  officersOf: {
    bn: (p: { office: string }) => `${p.office}: কর্মকর্তাদের দেখুন`,
    en: (p: { office: string }) => `${p.office}: see the officers`,
  },
  rename: { bn: 'নাম বদলান', en: 'Rename' },
  renameOf: {
    bn: (p: { office: string }) => `${p.office}: নাম বদলান`,
    en: (p: { office: string }) => `${p.office}: rename`,
  },
  name: { bn: 'নাম', en: 'Name' },
  code: { bn: 'কোড', en: 'Code' },
  codeHint: {
    bn: 'তিনটি ইংরেজি অক্ষর, যেমন LHG। আবেদন নম্বর এটি দিয়ে শুরু হয়; পরে বদলানো যায় না।',
    en: 'Three Latin letters, such as LHG. Ticket numbers begin with it; it cannot be changed later.',
  },
  kind: { bn: 'ধরন', en: 'Kind' },
  parent: { bn: 'কোন কার্যালয়ের নিচে', en: 'Under which office' },
  chooseParent: { bn: 'কোন কার্যালয়ের নিচে, বেছে নিন।', en: 'Choose the office above it.' },
  save: { bn: 'রাখুন', en: 'Save' },
  opened: {
    bn: (p: { office: string }) => `${p.office} খোলা হয়েছে`,
    en: (p: { office: string }) => `${p.office} is open`,
  },
  renamed: { bn: 'নাম বদলানো হয়েছে', en: 'Renamed' },
})
