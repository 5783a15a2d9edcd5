import { z } from 'zod'
import { Charter, CharterService, OfficeQuery, ServiceSlug } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Day, Id, Name, text, wholeNumber } from './fields.ts'
import { PromiseInput, Thresholds, ThresholdsInput } from './policies.ts'
import { channels, holdingStates, kinds, languages, recipientCategories } from './words.ts'

const office = z.object({ id: Id, code: z.string(), name: Name })

export const EditionSummary = z
  .object({
    id: Id,
    state: z.enum(holdingStates),
    holdsFrom: z.string().nullable().meta({ description: 'null: since its publication' }),
    holdsUntil: z
      .string()
      .nullable()
      .meta({ description: 'Its last day, where another edition follows; of a withdrawn one null' }),
    publishedAt: z.string(),
    withdrawnAt: z.string().nullable(),
    title: Name,
    services: z.number().int(),
  })
  .meta({ id: 'EditionSummary', description: 'A charter edition with its dates' })
export type EditionSummary = z.output<typeof EditionSummary>

export const listEditions = endpoint({
  name: 'listEditions',
  method: 'GET',
  path: '/charter/editions',
  tag: 'Charter',
  summary: 'The charter editions of an office, the latest to begin first',
  query: OfficeQuery,
  reply: {
    status: 200,
    schema: z.object({
      office,
      items: z.array(EditionSummary),
      can: z.object({ publish: z.boolean() }).meta({ description: 'What the asker may do here' }),
    }),
  },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

export const EditionService = CharterService.extend({ thresholds: Thresholds }).meta({
  id: 'EditionService',
  description: 'One row of a charter edition, with where its bands begin',
})
export type EditionService = z.output<typeof EditionService>

export const Edition = Charter.extend({
  edition: Charter.shape.edition.extend({
    state: z.enum(holdingStates),
    holdsUntil: z.string().nullable(),
    publishedAt: z.string(),
    withdrawnAt: z.string().nullable(),
  }),
  services: z.array(EditionService),
  can: z.object({ withdraw: z.boolean() }).meta({ description: 'What the asker may do to it' }),
}).meta({
  id: 'Edition',
  description: 'A whole charter edition, word for word, with the terms of its promises',
})
export type Edition = z.output<typeof Edition>

export const getEdition = endpoint({
  name: 'getEdition',
  method: 'GET',
  path: '/charter/editions/:id',
  tag: 'Charter',
  summary: 'A charter edition, whole',
  params: z.object({ id: Id }),
  reply: { status: 200, schema: Edition },
  problems: ['sign-in-required', 'not-allowed', 'not-found'],
})

const both = (max: number) => z.strictObject({ bn: text(max), en: text(max) })

/** How long a cell may be, in graphemes. The published charter's longest is a third of its limit. */
export const cellLimits = {
  name: 500,
  recipients: 2000,
  method: 4000,
  documents: 4000,
  price: 1000,
  timeLimit: 1000,
  officer: 2000,
} as const

const CharterColumnsInput = z
  .strictObject({
    name: text(cellLimits.name),
    recipients: text(cellLimits.recipients),
    method: text(cellLimits.method),
    // The published charter leaves cells of these two empty, and an edition keeps them as they are printed.
    documents: text(cellLimits.documents, { min: 0 }).nullable(),
    price: text(cellLimits.price),
    timeLimit: text(cellLimits.timeLimit),
    officer: text(cellLimits.officer, { min: 0 }).nullable(),
  })
  .meta({ id: 'CharterColumnsInput', description: 'The seven columns in one language, word for word' })

const EditionServiceInput = z
  .strictObject({
    slug: ServiceSlug,
    number: wholeNumber(1, 99),
    shortName: both(100),
    bn: CharterColumnsInput,
    en: CharterColumnsInput,
    promise: PromiseInput,
    thresholds: ThresholdsInput.optional().meta({
      description: 'A half, a fifth and two hours when left out',
    }),
    recipientCategories: z.array(z.enum(recipientCategories)).min(1).max(recipientCategories.length),
    kinds: z.array(z.enum(kinds)).min(1).max(kinds.length),
    defaultKind: z.enum(kinds),
    documents: CharterService.shape.documents,
    channels: z.array(z.enum(channels)).min(1).max(channels.length),
  })
  .refine((service) => service.kinds.includes(service.defaultKind), {
    path: ['defaultKind'],
    params: {
      sentence: {
        bn: 'এই ধরনটি সেবার ধরনগুলোর একটি হতে হবে।',
        en: 'It must be one of the kinds of the service.',
      },
    },
  })
  .meta({ id: 'EditionServiceInput', description: 'One row of an edition to be published' })

const services = z
  .array(EditionServiceInput)
  .min(1)
  .max(50)
  .superRefine((rows, context) => {
    for (const field of ['slug', 'number'] as const) {
      for (const [at, row] of rows.entries()) {
        if (rows.findIndex((one) => one[field] === row[field]) === at) continue
        context.addIssue({
          code: 'custom',
          path: [at, field],
          input: row[field],
          params: {
            sentence: {
              bn: 'এটি এই সংস্করণের অন্য একটি সেবার; প্রতিটি সেবার নিজেরটি থাকতে হবে।',
              en: 'Another service of this edition has it; each has its own.',
            },
          },
        })
      }
    }
  })

export const PublishEdition = z
  .strictObject({
    office: OfficeQuery.shape.office,
    holdsFrom: Day,
    title: both(200),
    government: both(200),
    department: both(200),
    officeName: both(200),
    website: text(300)
      .refine((address) => /^https?:\/\/[^\s/]+\S*$/.test(address), {
        params: {
          sentence: {
            bn: 'ঠিকানাটি https:// দিয়ে শুরু করে লিখুন।',
            en: 'Write the address beginning with https://.',
          },
        },
      })
      .nullable(),
    vision: both(4000),
    mission: both(4000),
    columns: z
      .array(both(100))
      .length(8)
      .meta({ description: 'The headings of the eight columns, the serial number first' }),
    contact: z
      .strictObject({
        designation: both(200),
        phone: text(30).nullable(),
        email: z.email().max(200).nullable(),
      })
      .nullable(),
    services,
  })
  .meta({ id: 'PublishEdition', description: 'A whole new edition, for tickets received from its day on' })
export type PublishEdition = z.output<typeof PublishEdition>

export const publishEdition = endpoint({
  name: 'publishEdition',
  method: 'POST',
  path: '/charter/editions',
  tag: 'Charter',
  summary: 'Publish a new charter edition',
  description:
    'It holds from its day on, which lies after that of every edition before it. Open tickets keep the edition they were raised under until a change is applied to them.',
  body: PublishEdition,
  reply: { status: 201, schema: Edition },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'too-large', 'key-reused'],
})

export const withdrawEdition = endpoint({
  name: 'withdrawEdition',
  method: 'DELETE',
  path: '/charter/editions/:id',
  tag: 'Charter',
  summary: 'Withdraw an edition that has not begun',
  params: z.object({ id: Id }),
  reply: { status: 200, schema: Edition },
  problems: ['sign-in-required', 'not-allowed', 'not-found', 'illegal-move'],
})

/** The texts of an edition by the place where they stand. Those of a service come with it. */
export const editionCells = [
  'title',
  'government',
  'department',
  'officeName',
  'website',
  'vision',
  'mission',
  'columns',
  'designation',
  'phone',
  'email',
  'shortName',
  'name',
  'recipients',
  'method',
  'documents',
  'price',
  'timeLimit',
  'officer',
] as const

const ComparedService = z.object({ slug: ServiceSlug, number: z.number().int(), name: Name })

export const ChangedCell = z
  .object({
    service: ComparedService.nullable().meta({ description: 'null: of the edition as a whole' }),
    cell: z.enum(editionCells),
    column: z.number().int().nullable().meta({ description: 'Of a heading: which of the eight, from 1' }),
    language: z.enum(languages).nullable().meta({ description: 'null: the same in both' }),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .meta({ id: 'ChangedCell', description: 'A text in which two editions differ' })
export type ChangedCell = z.output<typeof ChangedCell>

const EditionTerms = EditionService.pick({
  number: true,
  promise: true,
  thresholds: true,
  recipientCategories: true,
  kinds: true,
  defaultKind: true,
  documents: true,
  channels: true,
})
export type EditionTerms = z.output<typeof EditionTerms>

export const editionTermFields = [
  'number',
  'promise',
  'thresholds',
  'recipientCategories',
  'kinds',
  'defaultKind',
  'documents',
  'channels',
] as const

export const ChangedTerms = z
  .object({
    service: ComparedService,
    changed: z.array(z.enum(editionTermFields)),
    before: EditionTerms,
    after: EditionTerms,
  })
  .meta({
    id: 'ChangedTerms',
    description: 'What the desk goes by in a service, where two editions differ in it',
  })
export type ChangedTerms = z.output<typeof ChangedTerms>

export const EditionDiff = z
  .object({
    from: EditionSummary,
    to: EditionSummary,
    added: z.array(ComparedService),
    removed: z.array(ComparedService),
    cells: z.array(ChangedCell).meta({ description: 'In the order in which they are printed' }),
    terms: z.array(ChangedTerms),
  })
  .meta({ id: 'EditionDiff', description: 'Two charter editions, cell by cell' })
export type EditionDiff = z.output<typeof EditionDiff>

export const compareEditions = endpoint({
  name: 'compareEditions',
  method: 'GET',
  path: '/charter/editions/:id/diff',
  tag: 'Charter',
  summary: 'In what an edition differs from another, cell by cell',
  params: z.object({ id: Id }),
  query: z.strictObject({
    with: Id.optional().meta({
      description: 'The edition to compare with, of the same office; the one before it when left out',
    }),
  }),
  reply: { status: 200, schema: EditionDiff },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})
