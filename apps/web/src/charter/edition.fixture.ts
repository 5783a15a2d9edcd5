import type { Edition, EditionService, EditionSummary } from '@sheba/contract/charter-editions'

export const summary: EditionSummary = {
  id: '0198f000-0000-7000-8000-0000000000d1',
  state: 'inForce',
  holdsFrom: null,
  holdsUntil: null,
  publishedAt: '2026-11-01T03:00:00.000Z',
  withdrawnAt: null,
  title: { bn: 'সিটিজেন চার্টার', en: "Citizen's Charter" },
  services: 2,
}

const both = (bn: string, en: string) => ({ bn, en })

function service(number: number, slug: string, name: string): EditionService {
  const cells = {
    name,
    recipients: 'সকল',
    method: 'সরাসরি',
    documents: null,
    price: 'বিনামূল্যে',
    timeLimit: 'দুই দিন',
    officer: null,
  }
  return {
    slug,
    number,
    shortName: both(name, slug),
    bn: cells,
    en: cells,
    promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null },
    thresholds: { approachingShare: 0.5, criticalShare: 0.2, criticalFloorMinutes: 120 },
    recipientCategories: ['citizen'],
    kinds: ['request'],
    defaultKind: 'request',
    documents: 'none-stated',
    channels: ['web'],
  }
}

export const edition: Edition = {
  office: { id: '0198f000-0000-7000-8000-000000000003', code: 'LHG', name: both('লোহাগড়া', 'Lohagara') },
  edition: {
    id: summary.id,
    holdsFrom: null,
    state: 'inForce',
    holdsUntil: null,
    publishedAt: summary.publishedAt,
    withdrawnAt: null,
    title: summary.title,
    government: both('সরকার', 'Government'),
    department: both('অধিদপ্তর', 'Department'),
    officeName: both('উপজেলা কার্যালয়', 'Upazila office'),
    website: null,
    vision: both('ভিশন', 'Vision'),
    mission: both('মিশন', 'Mission'),
  },
  columns: Array.from({ length: 8 }, (_, at) => both(`কলাম ${at + 1}`, `Column ${at + 1}`)),
  contact: {
    designation: both('সহকারী প্রোগ্রামার', 'Assistant Programmer'),
    phone: '+8801911000000',
    email: null,
  },
  services: [service(1, 'first-service', 'প্রথম সেবা'), service(2, 'second-service', 'দ্বিতীয় সেবা')],
  can: { withdraw: false },
}
