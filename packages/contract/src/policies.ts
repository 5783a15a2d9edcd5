import { z } from 'zod'
import { OfficeQuery, PromiseView, ServiceSlug } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Day, Id, Instant, Name, text, wholeNumber } from './fields.ts'
import {
  holdingStates,
  ladderAudiences,
  ladderRungs,
  pauseReasons,
  promiseBases,
  promiseEnds,
  promiseKinds,
} from './words.ts'

const share = (least: number, most: number) => z.number().min(least).max(most)

/** Where the bands of a promise begin, as somebody writes it. */
export const ThresholdsInput = z
  .strictObject({
    approachingShare: share(0.05, 0.95).meta({
      description: 'Approaching once at most this share of the office time is left',
    }),
    criticalShare: share(0.05, 0.5).meta({
      description: 'Critical once at most this share is left; not above the share of approaching',
    }),
    criticalFloorMinutes: wholeNumber(0, 1440).meta({
      description: 'Critical at the latest with so many office minutes left, though never before half of all',
    }),
  })
  .refine(({ approachingShare, criticalShare }) => criticalShare <= approachingShare, {
    path: ['criticalShare'],
    params: {
      sentence: {
        bn: 'জরুরি হওয়ার অংশ ‘সময় কমছে’ অংশের চেয়ে বড় হতে পারে না।',
        en: 'The share for critical cannot be above the share for approaching.',
      },
    },
  })
  .meta({ id: 'ThresholdsInput', description: 'Where the bands shall begin' })

export const Thresholds = z
  .object({
    approachingShare: z.number(),
    criticalShare: z.number(),
    criticalFloorMinutes: z.number().int().meta({ description: 'Office minutes' }),
  })
  .meta({ id: 'Thresholds', description: 'Where the bands begin; shares of the office time that is left' })
export type Thresholds = z.output<typeof Thresholds>

/** The time limit of a service as somebody writes it: days on a basis, or at once within a tolerance. */
export const PromiseInput = z
  .strictObject({
    kind: z.enum(promiseKinds),
    days: wholeNumber(1, 365)
      .nullish()
      .meta({ description: 'From 1 to 365; one unit is one day whatever its length' }),
    basis: z.enum(promiseBases).nullish(),
    ends: z.enum(promiseEnds).nullish(),
    toleranceMinutes: wholeNumber(1, 480)
      .nullish()
      .meta({ description: 'Office minutes; of immediate promises only' }),
  })
  .superRefine((promise, context) => {
    for (const { field, sentence } of promiseFaults(promise)) {
      context.addIssue({ code: 'custom', path: [field], input: promise[field], params: { sentence } })
    }
  })
  .transform(({ kind, days, basis, ends, toleranceMinutes }) => ({
    kind,
    days: days ?? null,
    basis: basis ?? null,
    ends: ends ?? null,
    toleranceMinutes: toleranceMinutes ?? null,
  }))
  .meta({
    id: 'PromiseInput',
    description: 'A time limit: `days` with basis and ends, or `immediate` with a tolerance',
  })

type Typed = { [Field in 'days' | 'basis' | 'ends' | 'toleranceMinutes']?: unknown } & { kind: string }
type PromiseField = Exclude<keyof Typed, 'kind'>

function promiseFaults(promise: Typed): { field: PromiseField; sentence: { bn: string; en: string } }[] {
  const wanted: PromiseField[] = promise.kind === 'days' ? ['days', 'basis', 'ends'] : ['toleranceMinutes']
  const unwanted: PromiseField[] = promise.kind === 'days' ? ['toleranceMinutes'] : ['days', 'basis', 'ends']
  const faults = [
    ...wanted
      .filter((field) => promise[field] === undefined || promise[field] === null)
      .map((field) => ({ field, sentence: { bn: 'এই ঘরটি পূরণ করুন।', en: 'Fill this in.' } })),
    ...unwanted
      .filter((field) => promise[field] !== undefined && promise[field] !== null)
      .map((field) => ({
        field,
        sentence: {
          bn: 'এ ধরনের প্রতিশ্রুতিতে এই ঘরটি থাকে না; খালি রাখুন।',
          en: 'A promise of this kind has no such part; leave it out.',
        },
      })),
  ]
  if (promise.kind === 'days' && promise.basis === 'calendar' && promise.ends === 'closeOfDay') {
    faults.push({
      field: 'ends',
      sentence: {
        bn: 'বন্ধের দিনসহ গোনা হলে সময়সীমা একই ঘড়ির সময়েই শেষ হয়; ‘একই সময়ে’ বেছে নিন।',
        en: 'Counted over every day alike it ends at the same clock time; choose that.',
      },
    })
  }
  return faults
}

export const LadderStepInput = z
  .strictObject({
    rung: z.enum(ladderRungs),
    officeDays: wholeNumber(1, 30)
      .optional()
      .meta({ description: 'Of afterBreach alone: after so many office days more' }),
    audiences: z.array(z.enum(ladderAudiences)).min(1).max(ladderAudiences.length),
  })
  .superRefine(({ rung, officeDays }, context) => {
    if ((rung === 'afterBreach') === (officeDays !== undefined)) return
    context.addIssue({
      code: 'custom',
      path: ['officeDays'],
      input: officeDays,
      params: {
        sentence: {
          bn: 'কত অফিস দিন পরে, তা কেবল লঙ্ঘনের পরের ধাপে লিখুন।',
          en: 'Say the number of office days for the rung after the breach, and for that alone.',
        },
      },
    })
  })
  .meta({ id: 'LadderStepInput', description: 'Who shall be warned when a ticket comes so far' })

export const LadderStep = z
  .object({
    rung: z.enum(ladderRungs),
    officeDays: z
      .number()
      .int()
      .optional()
      .meta({ description: 'Of afterBreach: so many office days later' }),
    audiences: z.array(z.enum(ladderAudiences)),
  })
  .meta({ id: 'LadderStep', description: 'Who is warned when a ticket comes so far' })
export type LadderStep = z.output<typeof LadderStep>

/** Each rung at most once; kept in the order in which a ticket reaches them. */
export const LadderInput = z
  .array(LadderStepInput)
  .max(ladderRungs.length)
  .superRefine((steps, context) => {
    for (const [at, { rung }] of steps.entries()) {
      if (steps.findIndex((one) => one.rung === rung) === at) continue
      context.addIssue({
        code: 'custom',
        path: [at, 'rung'],
        input: rung,
        params: { sentence: { bn: 'এই ধাপটি আগেই লেখা হয়েছে।', en: 'This rung is there already.' } },
      })
    }
  })
  .transform((steps) =>
    steps.toSorted((one, other) => ladderRungs.indexOf(one.rung) - ladderRungs.indexOf(other.rung)),
  )

/** How the promise of a service is kept: the terms that a version of its policy sets. */
const terms = {
  promise: PromiseView,
  thresholds: Thresholds,
  pauseReasons: z
    .array(z.enum(pauseReasons))
    .meta({ description: 'For which reasons its tickets may be paused' }),
  ladder: z.array(LadderStep).meta({ description: 'Who is warned, and when' }),
}

export const policyFields = [
  'kind',
  'days',
  'basis',
  'ends',
  'toleranceMinutes',
  'approachingShare',
  'criticalShare',
  'criticalFloorMinutes',
  'pauseReasons',
  'ladder',
] as const

export const PolicyVersion = z
  .object({
    id: Id.meta({ description: 'Of the policy, or of the charter edition whose own terms these are' }),
    source: z
      .enum(['edition', 'policy'])
      .meta({ description: 'Printed in a charter edition, or set by a policy since' }),
    state: z.enum(holdingStates),
    holdsFrom: z
      .string()
      .nullable()
      .meta({ description: 'For tickets received from this day on; null: since its publication' }),
    ...terms,
    reason: z.string().nullable(),
    enteredAt: z.string(),
    enteredBy: Name.nullable(),
    withdrawnAt: z.string().nullable(),
  })
  .meta({ id: 'PolicyVersion', description: 'One version of how the promise of a service is kept' })
export type PolicyVersion = z.output<typeof PolicyVersion>

const service = z.object({ slug: ServiceSlug, number: z.number().int(), name: Name })

export const ServicePolicy = z
  .object({
    service,
    timeLimit: Name.meta({ description: 'The time limit as the charter in force prints it' }),
    inForce: PolicyVersion,
    upcoming: z.array(PolicyVersion).meta({ description: 'Versions that have not begun, soonest first' }),
  })
  .meta({
    id: 'ServicePolicy',
    description: 'The promise of a service as it is kept now, and what is to come',
  })
export type ServicePolicy = z.output<typeof ServicePolicy>

const office = z.object({ id: Id, code: z.string(), name: Name })
const can = z.object({ change: z.boolean() }).meta({ description: 'What the asker may do here' })
const reading = ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'] as const

export const listPolicies = endpoint({
  name: 'listPolicies',
  method: 'GET',
  path: '/policies',
  tag: 'Policies',
  summary: 'How each promise of an office’s charter is kept now, and what is to come',
  query: OfficeQuery,
  reply: { status: 200, schema: z.object({ office, items: z.array(ServicePolicy), can }) },
  problems: reading,
})

const ofService = z.object({ slug: ServiceSlug })

export const listPolicyVersions = endpoint({
  name: 'listPolicyVersions',
  method: 'GET',
  path: '/policies/:slug/versions',
  tag: 'Policies',
  summary: 'Every version of how the promise of a service is kept, the latest to begin first',
  params: ofService,
  query: OfficeQuery,
  reply: { status: 200, schema: z.object({ office, service, items: z.array(PolicyVersion), can }) },
  problems: reading,
})

export const PolicyDiff = z
  .object({ from: PolicyVersion, to: PolicyVersion, changed: z.array(z.enum(policyFields)) })
  .meta({ id: 'PolicyDiff', description: 'Two versions of a policy, and in what they differ' })
export type PolicyDiff = z.output<typeof PolicyDiff>

export const comparePolicyVersions = endpoint({
  name: 'comparePolicyVersions',
  method: 'GET',
  path: '/policies/:slug/diff',
  tag: 'Policies',
  summary: 'In what two versions of a policy differ',
  params: ofService,
  query: z.strictObject({
    office: OfficeQuery.shape.office,
    from: Id.meta({ description: 'The version before' }),
    to: Id.meta({ description: 'The version after' }),
  }),
  reply: { status: 200, schema: PolicyDiff },
  problems: reading,
})

export const WritePolicy = z
  .strictObject({
    office: OfficeQuery.shape.office,
    service: ServiceSlug,
    holdsFrom: Day,
    promise: PromiseInput,
    thresholds: ThresholdsInput.optional().meta({
      description: 'A half, a fifth and two hours when left out',
    }),
    pauseReasons: z
      .array(z.enum(pauseReasons))
      .max(pauseReasons.length)
      .optional()
      .meta({ description: 'Every reason when left out' }),
    ladder: LadderInput.optional().meta({ description: 'The usual ladder when left out' }),
    reason: text(1000),
  })
  .superRefine(({ promise, ladder }, context) => {
    if (promise?.kind !== 'immediate') return
    for (const [at, { rung }] of (ladder ?? []).entries()) {
      if (rung !== 'approaching' && rung !== 'critical') continue
      context.addIssue({
        code: 'custom',
        path: ['ladder', at, 'rung'],
        input: rung,
        params: {
          sentence: {
            bn: 'তাৎক্ষণিক সেবায় সতর্কতা লঙ্ঘনের পর থেকে শুরু হয়; এই ধাপটি বাদ দিন।',
            en: 'Of an immediate promise nobody is warned before the breach; leave this rung out.',
          },
        },
      })
    }
  })
  .meta({ id: 'WritePolicy', description: 'A new version, for tickets received from its day on' })
export type WritePolicy = z.output<typeof WritePolicy>

export const writePolicy = endpoint({
  name: 'writePolicy',
  method: 'POST',
  path: '/policies',
  tag: 'Policies',
  summary: 'Write a new version of how a promise is kept',
  description:
    'It concerns tickets received from its day on. Open tickets keep their deadlines until a change is applied to them.',
  body: WritePolicy,
  reply: { status: 201, schema: PolicyVersion },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'key-reused'],
})

export const withdrawPolicy = endpoint({
  name: 'withdrawPolicy',
  method: 'DELETE',
  path: '/policies/:id',
  tag: 'Policies',
  summary: 'Withdraw a version that has not begun',
  params: z.object({ id: Id }),
  reply: { status: 200, schema: PolicyVersion },
  problems: ['sign-in-required', 'not-allowed', 'not-found', 'illegal-move'],
})

export const PolicyExample = z
  .object({ receivedAt: z.string(), dueAt: z.string(), approachingAt: z.string(), criticalAt: z.string() })
  .meta({ id: 'PolicyExample', description: 'What a promise would come to for one moment of receipt' })
export type PolicyExample = z.output<typeof PolicyExample>

export const reckonExamples = endpoint({
  name: 'reckonExamples',
  method: 'POST',
  path: '/policies/examples',
  tag: 'Policies',
  summary: 'What a promise would come to, before it is written: nothing is kept',
  description:
    'Without moments: the next Sunday at 10:00, Thursday at 16:30 and Friday at 12:00, in the calendar of the office.',
  body: z.strictObject({
    office: OfficeQuery.shape.office,
    promise: PromiseInput,
    thresholds: ThresholdsInput.optional(),
    receivedAt: z.array(Instant).min(1).max(5).optional(),
  }),
  reply: { status: 200, schema: z.object({ items: z.array(PolicyExample) }) },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'no-office-time', 'key-reused'],
})
