import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, Instant, Name } from './fields.ts'
import { channels, kinds, promiseBases, promiseEnds, promiseKinds, recipientCategories } from './words.ts'

export const ServiceSlug = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .meta({ description: 'A service of the charter, such as computer-language-lab' })

export const PromiseView = z
  .object({
    kind: z.enum(promiseKinds),
    days: z.number().int().nullable(),
    basis: z.enum(promiseBases).nullable(),
    ends: z.enum(promiseEnds).nullable(),
    toleranceMinutes: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Office minutes; immediate promises only' }),
  })
  .meta({ id: 'Promise', description: 'The time limit of a service in a charter edition' })
export type PromiseView = z.output<typeof PromiseView>

/** The seven columns of the charter besides the serial number, word for word. */
export const CharterColumns = z.object({
  name: z.string(),
  recipients: z.string(),
  method: z.string(),
  documents: z.string().nullable(),
  price: z.string(),
  timeLimit: z.string(),
  officer: z.string().nullable(),
})

export const CharterService = z
  .object({
    slug: ServiceSlug,
    number: z.number().int(),
    shortName: Name,
    bn: CharterColumns,
    en: CharterColumns,
    promise: PromiseView,
    recipientCategories: z.array(z.enum(recipientCategories)),
    kinds: z.array(z.enum(kinds)),
    defaultKind: z.enum(kinds),
    documents: z.enum(['required', 'conditional', 'none-stated']),
    channels: z.array(z.enum(channels)),
  })
  .meta({ id: 'CharterService', description: 'One row of the charter' })
export type CharterService = z.output<typeof CharterService>

export const Charter = z
  .object({
    office: z.object({ id: Id, code: z.string(), name: Name }),
    edition: z.object({
      id: Id,
      holdsFrom: z
        .string()
        .nullable()
        .meta({ description: 'The day from which it holds; null: since its publication' }),
      title: Name,
      government: Name,
      department: Name,
      officeName: Name,
      website: z.string().nullable(),
      vision: Name,
      mission: Name,
    }),
    columns: z
      .array(Name)
      .meta({ description: 'The headings of the eight columns, the serial number first' }),
    contact: z
      .object({ designation: Name, phone: z.string().nullable(), email: z.string().nullable() })
      .nullable()
      .meta({ description: 'Who answers for the services, by post' }),
    services: z.array(CharterService),
  })
  .meta({
    id: 'Charter',
    description:
      'A charter edition as published: its headings, its services word for word, and who answers for them',
  })
export type Charter = z.output<typeof Charter>

export const OfficeQuery = z.strictObject({
  office: z
    .string()
    .max(60)
    .optional()
    .meta({ description: 'The id or code of an office; the one office of a small deployment when left out' }),
})

export const getCharter = endpoint({
  name: 'getCharter',
  method: 'GET',
  path: '/charter',
  tag: 'Charter',
  summary: 'The citizen’s charter in force: public',
  query: OfficeQuery,
  reply: { status: 200, schema: Charter },
  problems: ['invalid-request', 'not-found'],
})

export const OfferedService = CharterService.extend({
  eligible: z
    .boolean()
    .meta({ description: 'Whether the service is for the asking institution; a warning, never a bar' }),
}).meta({ id: 'OfferedService', description: 'A service as offered to the asker' })
export type OfferedService = z.output<typeof OfferedService>

export const ServicesQuery = z.strictObject({
  office: OfficeQuery.shape.office,
  institutionId: Id.optional().meta({ description: 'Officers: judge eligibility for this institution' }),
})

export const listServices = endpoint({
  name: 'listServices',
  method: 'GET',
  path: '/services',
  tag: 'Charter',
  summary: 'The services on offer, those for the asker first',
  query: ServicesQuery,
  reply: { status: 200, schema: z.object({ items: z.array(OfferedService) }) },
  problems: ['invalid-request', 'sign-in-required', 'not-found'],
})

export const PromisedMoment = z
  .object({
    receivedAt: z.string(),
    dueAt: z.string(),
    promise: PromiseView,
  })
  .meta({ id: 'PromisedMoment', description: 'What raising now would promise' })
export type PromisedMoment = z.output<typeof PromisedMoment>

export const getPromisedMoment = endpoint({
  name: 'getPromisedMoment',
  method: 'GET',
  path: '/services/:slug/promised-moment',
  tag: 'Charter',
  summary: 'By when a ticket raised now would be solved',
  params: z.object({ slug: ServiceSlug }),
  query: OfficeQuery.extend({
    receivedAt: Instant.optional().meta({
      description: 'When the office got it, where that was earlier than now; a later moment counts as now',
    }),
  }),
  reply: { status: 200, schema: PromisedMoment },
  problems: ['invalid-request', 'sign-in-required', 'not-found', 'no-office-time'],
})
