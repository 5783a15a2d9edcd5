import type { PolicyVersion, ServicePolicy } from '@sheba/contract/policies'

/** The promise of a service as an edition prints it. */
export const printed: PolicyVersion = {
  id: '0198f000-0000-7000-8000-0000000000e1',
  source: 'edition',
  state: 'inForce',
  holdsFrom: null,
  promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null },
  thresholds: { approachingShare: 0.5, criticalShare: 0.2, criticalFloorMinutes: 120 },
  pauseReasons: ['requesterMustAnswer', 'siteClosed', 'requesterAskedToDelay'],
  ladder: [
    { rung: 'approaching', audiences: ['officer'] },
    { rung: 'critical', audiences: ['officer', 'supervisor'] },
    { rung: 'breached', audiences: ['supervisor'] },
    { rung: 'afterBreach', officeDays: 2, audiences: ['nextLevel'] },
  ],
  reason: null,
  enteredAt: '2026-11-01T03:00:00.000Z',
  enteredBy: null,
  withdrawnAt: null,
}

/** What a supervisor wrote since, still to begin. */
export const written: PolicyVersion = {
  ...printed,
  id: '0198f000-0000-7000-8000-0000000000e2',
  source: 'policy',
  state: 'upcoming',
  holdsFrom: '2026-11-29',
  promise: { kind: 'days', days: 3, basis: 'working', ends: 'sameTime', toleranceMinutes: null },
  pauseReasons: ['siteClosed'],
  reason: 'জনবল কম',
  enteredBy: { bn: 'প্রোগ্রামার', en: 'Programmer' },
}

export const office = {
  id: '0198f000-0000-7000-8000-000000000003',
  code: 'LHG',
  name: { bn: 'উপজেলা কার্যালয়, লোহাগড়া', en: 'Upazila office, Lohagara' },
}

export const service = {
  slug: 'field-ict-support',
  number: 1,
  name: { bn: 'মাঠ পর্যায়ের আইসিটি সহায়তা', en: 'Field ICT support' },
}

export const policy: ServicePolicy = {
  service,
  timeLimit: { bn: 'সর্বোচ্চ দুইদিন', en: 'Maximum two days' },
  inForce: printed,
  upcoming: [],
}
