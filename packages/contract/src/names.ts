import type {
  Band,
  Channel,
  InstitutionCategory,
  Kind,
  OfficeKind,
  Outcome,
  PauseReason,
  RecipientCategory,
  ReportDimension,
  Role,
  Status,
} from './words.ts'

/** What the words are called, for screens, slips and files alike. */
type Names<Word extends string> = Record<Word, { bn: string; en: string }>

export const statusNames: Names<Status> = {
  new: { bn: 'নতুন', en: 'New' },
  inProgress: { bn: 'প্রক্রিয়াধীন', en: 'In progress' },
  waiting: { bn: 'আবেদনকারীর অপেক্ষায়', en: 'Waiting for the requester' },
  resolved: { bn: 'নিষ্পন্ন', en: 'Resolved' },
  closed: { bn: 'বন্ধ', en: 'Closed' },
  cancelled: { bn: 'বাতিল', en: 'Cancelled' },
}

export const kindNames: Names<Kind> = {
  request: { bn: 'অনুরোধ', en: 'Request' },
  complaint: { bn: 'অভিযোগ', en: 'Complaint' },
  advice: { bn: 'পরামর্শ', en: 'Advice' },
}

export const channelNames: Names<Channel> = {
  web: { bn: 'ওয়েব', en: 'Web' },
  phone: { bn: 'ফোন', en: 'Phone' },
  inPerson: { bn: 'সরাসরি', en: 'In person' },
  paper: { bn: 'কাগজ', en: 'Paper' },
  email: { bn: 'ই-মেইল', en: 'E-mail' },
}

export const bandNames: Names<Band> = {
  overdue: { bn: 'বিলম্বিত', en: 'Overdue' },
  critical: { bn: 'জরুরি', en: 'Critical' },
  approaching: { bn: 'সময় কমছে', en: 'Approaching' },
  onTrack: { bn: 'সময় আছে', en: 'On track' },
  paused: { bn: 'স্থগিত', en: 'Paused' },
}

export const roleNames: Names<Role> = {
  institution: { bn: 'প্রতিষ্ঠান', en: 'Institution' },
  officer: { bn: 'কর্মকর্তা', en: 'Officer' },
  supervisor: { bn: 'তত্ত্বাবধায়ক', en: 'Supervisor' },
  admin: { bn: 'প্রশাসক', en: 'Administrator' },
}

export const officeKindNames: Names<OfficeKind> = {
  headquarters: { bn: 'প্রধান কার্যালয়', en: 'Headquarters' },
  district: { bn: 'জেলা কার্যালয়', en: 'District office' },
  upazila: { bn: 'উপজেলা কার্যালয়', en: 'Upazila office' },
}

export const institutionCategoryNames: Names<InstitutionCategory> = {
  government: { bn: 'সরকারি প্রতিষ্ঠান', en: 'Government institution' },
  'semi-government': { bn: 'আধা-সরকারি প্রতিষ্ঠান', en: 'Semi-government institution' },
  'private-institution': { bn: 'বেসরকারি প্রতিষ্ঠান', en: 'Private institution' },
  'educational-institution': { bn: 'শিক্ষা প্রতিষ্ঠান', en: 'Educational institution' },
  udc: { bn: 'ইউনিয়ন ডিজিটাল সেন্টার', en: 'Union Digital Centre' },
}

export const recipientCategoryNames: Names<RecipientCategory> = {
  government: { bn: 'সরকারি প্রতিষ্ঠান', en: 'Government institution' },
  'semi-government': { bn: 'আধা-সরকারি প্রতিষ্ঠান', en: 'Semi-government institution' },
  'private-institution': { bn: 'বেসরকারি প্রতিষ্ঠান', en: 'Private institution' },
  'educational-institution-teacher': {
    bn: 'শিক্ষা প্রতিষ্ঠানের শিক্ষক',
    en: 'Teacher of an educational institution',
  },
  'educational-institution-student': {
    bn: 'শিক্ষা প্রতিষ্ঠানের শিক্ষার্থী',
    en: 'Student of an educational institution',
  },
  'udc-entrepreneur': { bn: 'ইউনিয়ন ডিজিটাল সেন্টারের উদ্যোক্তা', en: 'Entrepreneur of a Union Digital Centre' },
  'network-connected-government': {
    bn: 'নেটওয়ার্কে সংযুক্ত সরকারি প্রতিষ্ঠান',
    en: 'Connected government institution',
  },
  'network-connected-private': { bn: 'নেটওয়ার্কে সংযুক্ত বেসরকারি প্রতিষ্ঠান', en: 'Connected private institution' },
  citizen: { bn: 'নাগরিক', en: 'Citizen' },
}

export const pauseReasonNames: Names<PauseReason> = {
  requesterMustAnswer: { bn: 'আবেদনকারীর উত্তর প্রয়োজন', en: 'The requester must answer' },
  siteClosed: { bn: 'প্রতিষ্ঠান বন্ধ', en: 'The site is closed' },
  requesterAskedToDelay: { bn: 'আবেদনকারী সময় চেয়েছেন', en: 'The requester asked to delay' },
}

export const outcomeNames: Names<Outcome> = {
  solved: { bn: 'সমাধান হয়েছে', en: 'Solved' },
  answered: { bn: 'উত্তর দেওয়া হয়েছে', en: 'Answered' },
  notPossible: { bn: 'সম্ভব হয়নি', en: 'Not possible' },
}

/** What a row of the SLA report stands for. */
export const reportDimensionNames: Names<ReportDimension> = {
  service: { bn: 'সেবা', en: 'Service' },
  officer: { bn: 'কর্মকর্তা', en: 'Officer' },
  institution: { bn: 'প্রতিষ্ঠান', en: 'Institution' },
  union: { bn: 'ইউনিয়ন', en: 'Union' },
  channel: { bn: 'মাধ্যম', en: 'Channel' },
  month: { bn: 'মাস', en: 'Month' },
  office: { bn: 'কার্যালয়', en: 'Office' },
}

/** The figures of the SLA report, as headings of its columns. */
export const reportColumnNames = {
  received: { bn: 'গৃহীত', en: 'Received' },
  resolved: { bn: 'নিষ্পন্ন', en: 'Resolved' },
  kept: { bn: 'সময়মতো', en: 'Kept' },
  late: { bn: 'বিলম্বে নিষ্পন্ন', en: 'Late' },
  open: { bn: 'চলমান', en: 'Open' },
  overdue: { bn: 'বিলম্বিত', en: 'Overdue' },
  excused: { bn: 'মার্জনাকৃত', en: 'Excused' },
  enteredLater: { bn: 'পরে লেখা নিষ্পত্তি', en: 'Entered later' },
  shareKept: { bn: 'সময়মতো সম্পন্নের হার (%)', en: 'Share kept (%)' },
  medianOfficeMinutes: { bn: 'মধ্যম সময় (অফিস মিনিট)', en: 'Median (office minutes)' },
  p90OfficeMinutes: { bn: '৯০% শেষ (অফিস মিনিটে)', en: '90 % done within (office minutes)' },
} as const

export const totalName = { bn: 'মোট', en: 'Total' }
