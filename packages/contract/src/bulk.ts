import { z } from 'zod'
import { ServiceSlug } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Day, Id, text, wholeNumber } from './fields.ts'
import { PageQuery, page } from './page.ts'
import type { ProblemCode } from './problem.ts'
import { TicketFilters } from './ticket-lists.ts'
import { TicketNumber } from './tickets.ts'
import { bulkItemStates, bulkStates, outcomes, pauseReasons, statuses } from './words.ts'

const asked = ['sign-in-required', 'not-allowed', 'not-found'] as const satisfies readonly ProblemCode[]

/** So many tickets at most are one bulk; a filter that leaves more is refused. */
export const mostOfBulk = 5_000
/** So long after it was asked for, a bulk can be undone, in hours. */
export const bulkUndoHours = 24

export const BulkAction = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('assign'),
      officerId: Id.nullable().meta({ description: 'null: nobody' }),
    }),
    z.strictObject({ kind: z.literal('reclassify'), service: ServiceSlug }),
    z.strictObject({ kind: z.literal('start') }),
    z.strictObject({
      kind: z.literal('pause'),
      reason: z.enum(pauseReasons),
      message: text(1000),
      expectedOn: Day.meta({ description: 'From today to 60 days ahead' }),
    }),
    z.strictObject({ kind: z.literal('resume') }),
    z.strictObject({ kind: z.literal('resolve'), outcome: z.enum(outcomes), text: text(5000) }),
    z.strictObject({ kind: z.literal('cancel'), reason: text(2000) }),
    z.strictObject({ kind: z.literal('close') }),
    z.strictObject({
      kind: z.literal('reply'),
      text: text(5000),
      internal: z.boolean().default(false).meta({ description: 'A note that the requester never sees' }),
    }),
    z.strictObject({
      kind: z.literal('merge'),
      into: TicketNumber.meta({ description: 'The ticket that stays' }),
    }),
    z
      .strictObject({ kind: z.literal('export') })
      .meta({ description: 'Changes nothing: a file of the tickets' }),
  ])
  .meta({ id: 'BulkAction', description: 'What is done to each ticket, as if it were done to it alone' })
export type BulkAction = z.output<typeof BulkAction>

const selection = {
  items: z
    .array(
      z.strictObject({
        number: TicketNumber,
        version: wholeNumber(1, 1_000_000_000)
          .optional()
          .meta({ description: 'The version that was seen; another is refused' }),
      }),
    )
    .min(1)
    .max(mostOfBulk)
    .optional()
    .meta({ description: 'These tickets; else filter' }),
  filter: TicketFilters.optional().meta({
    description: `All that these filters leave, at most ${mostOfBulk}; else items`,
  }),
}
const oneOfBoth = (body: { items?: unknown; filter?: unknown }) =>
  (body.items === undefined) !== (body.filter === undefined)
const sayWhich = {
  params: {
    sentence: {
      bn: 'আবেদনের তালিকা (items) অথবা ছাঁকনি (filter), যেকোনো একটি দিন।',
      en: 'Give either items or filter.',
    },
  },
}

export const PreviewBulk = z
  .strictObject({ ...selection, action: BulkAction })
  .refine(oneOfBoth, sayWhich)
  .meta({ id: 'PreviewBulk', description: 'Which tickets, and what would be done to each' })
export type PreviewBulk = z.output<typeof PreviewBulk>

export const StartBulk = z
  .strictObject({
    ...selection,
    action: BulkAction,
    notify: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether requesters are told by mail, as they are of a single action' }),
    expected: wholeNumber(0, mostOfBulk)
      .optional()
      .meta({ description: 'With filter: how many the preview found; another number is refused' }),
  })
  .refine(oneOfBoth, sayWhich)
  .meta({
    id: 'StartBulk',
    description: 'Which tickets, what is done to each, and whether requesters are told',
  })
export type StartBulk = z.output<typeof StartBulk>

const count = z.number().int()
const why = {
  code: z.string().nullable().meta({ description: 'The code of the refusal, as in /problems/<code>' }),
  detail: z.string().nullable().meta({ description: 'Why, in the asker’s language' }),
}

export const BulkForecast = z
  .object({
    number: TicketNumber,
    subject: z.string().nullable().meta({ description: 'null: there is no such ticket for the asker' }),
    status: z.enum(statuses).nullable(),
    allowed: z.boolean(),
    ...why,
  })
  .meta({ id: 'BulkForecast', description: 'What would become of one ticket' })
export type BulkForecast = z.output<typeof BulkForecast>

export const BulkPreview = z
  .object({
    total: count,
    allowed: count,
    refused: count,
    reasons: z
      .array(z.object({ code: z.string(), detail: z.string(), count }))
      .meta({ description: 'The refusals, the most frequent first' }),
    items: z.array(BulkForecast).meta({ description: 'At most 500 of them, the refused first' }),
  })
  .meta({ id: 'BulkPreview', description: 'What a bulk would do, before it is done' })
export type BulkPreview = z.output<typeof BulkPreview>

export const Bulk = z
  .object({
    id: Id,
    action: BulkAction,
    notify: z.boolean(),
    state: z.enum(bulkStates),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    undoneAt: z.string().nullable(),
    total: count,
    counts: z
      .object({ waiting: count, done: count, refused: count, undone: count, left: count })
      .meta({ description: 'A partition of all its tickets' }),
    undoUntil: z.string().nullable().meta({ description: 'null: nothing of it can be undone' }),
    can: z.object({ undo: z.boolean() }),
  })
  .meta({ id: 'Bulk', description: 'One action on many tickets, with how far it has come' })
export type Bulk = z.output<typeof Bulk>

export const BulkItem = z
  .object({
    number: TicketNumber,
    subject: z.string().nullable(),
    status: z.enum(statuses).nullable().meta({ description: 'As the ticket is now' }),
    version: count.nullable(),
    state: z.enum(bulkItemStates),
    ...why,
  })
  .meta({ id: 'BulkItem', description: 'What became of one ticket of a bulk' })
export type BulkItem = z.output<typeof BulkItem>

export const BulkResult = z
  .object({ bulk: Bulk, ...page(BulkItem).shape })
  .meta({ id: 'BulkResult', description: 'A bulk with the first page of its results, what went wrong first' })
export type BulkResult = z.output<typeof BulkResult>

export const previewBulk = endpoint({
  name: 'previewBulk',
  method: 'POST',
  path: '/tickets/bulk/preview',
  tag: 'Bulk',
  summary: 'What an action would do to many tickets, before it is done',
  description: 'Changes nothing. A ticket that somebody changes meanwhile may still go another way.',
  body: PreviewBulk,
  reply: { status: 200, schema: BulkPreview },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed'],
})

export const startBulk = endpoint({
  name: 'startBulk',
  method: 'POST',
  path: '/tickets/bulk',
  tag: 'Bulk',
  summary: 'Do one thing to many tickets',
  description:
    'Each ticket by itself: what is refused for one stops no other. Up to 50 are done when the answer comes; of more, the rest follows in the background. A repeated key gets the same bulk, as it is then.',
  body: StartBulk,
  reply: { status: 201, schema: BulkResult },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'key-reused', 'preview-stale'],
})

const params = z.object({ id: Id })

export const getBulk = endpoint({
  name: 'getBulk',
  method: 'GET',
  path: '/tickets/bulk/:id',
  tag: 'Bulk',
  summary: 'How far a bulk has come; for who asked for it',
  params,
  reply: { status: 200, schema: Bulk },
  problems: asked,
})

export const BulkItemsQuery = PageQuery.extend({
  state: z.enum(bulkItemStates).optional().meta({ description: 'Only those of which this became' }),
})

export const listBulkItems = endpoint({
  name: 'listBulkItems',
  method: 'GET',
  path: '/tickets/bulk/:id/items',
  tag: 'Bulk',
  summary: 'The result for each ticket, in the order asked for',
  params,
  query: BulkItemsQuery,
  reply: { status: 200, schema: page(BulkItem) },
  problems: ['invalid-request', ...asked],
})

export const undoBulk = endpoint({
  name: 'undoBulk',
  method: 'POST',
  path: '/tickets/bulk/:id/undo',
  tag: 'Bulk',
  summary: 'Put all of it back',
  description:
    'Each ticket that nobody has changed since is again what it was; the rest is left, with the reason. No breach is made by it and none disappears. Within 24 hours.',
  params,
  reply: { status: 200, schema: BulkResult },
  problems: [...asked, 'illegal-move', 'key-reused'],
})

export const exportBulk = endpoint({
  name: 'exportBulk',
  method: 'GET',
  path: '/tickets/bulk/:id/export',
  tag: 'Bulk',
  summary: 'The file of a bulk that exports',
  description: 'The tickets as they are now, those that the asker can see; phone numbers are masked.',
  params,
  query: z.strictObject({
    format: z.enum(['json', 'csv']).default('csv').meta({ description: 'json: the table as rows of cells' }),
  }),
  reply: {
    status: 200,
    schema: z.object({ rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))) }),
    alsoAs: ['text/csv'],
  },
  problems: ['invalid-request', ...asked],
})
