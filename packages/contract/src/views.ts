import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, Name } from './fields.ts'
import { TicketFilters } from './ticket-lists.ts'
import { densities, queueColumns, ticketSorts, ticketViews } from './words.ts'

/** So many views at most are kept of one account, and so many stand pinned beside the queue. */
export const mostViews = 50
export const mostPinned = 12

/** What a view shows: the filters of the list and its order. */
export const ViewQuery = TicketFilters.extend({
  view: z.enum(ticketViews).optional().meta({ description: 'The ready-made view it begins from' }),
  sort: z.enum(ticketSorts).optional().meta({ description: 'Its order' }),
}).meta({
  id: 'ViewQuery',
  description: 'The filters of a saved view, as the list takes them, and its order',
})
export type ViewQuery = z.output<typeof ViewQuery>

const name = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ description: 'What it is called, 60 characters at most' })
const columns = z
  .array(z.enum(queueColumns))
  .max(queueColumns.length)
  .meta({ description: 'The columns beside time left and subject' })
const fields = {
  name,
  shared: z.boolean().meta({ description: 'Whether everybody of the same office sees it' }),
  query: ViewQuery,
  columns,
  density: z.enum(densities).meta({ description: 'How close the rows stand' }),
  pinned: z.boolean().meta({ description: 'Whether it stands beside the queue, for the asker alone' }),
}

export const SavedView = z
  .object({
    id: Id,
    ...fields,
    own: z.boolean().meta({ description: 'Whether it is the asker’s, who alone can change it' }),
    owner: Name.meta({ description: 'Whose it is' }),
    count: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'How many tickets it shows, 1,000 at most; null: it is not pinned' }),
  })
  .meta({ id: 'SavedView', description: 'A choice of tickets with its order, columns and density' })
export type SavedView = z.output<typeof SavedView>

export const CreateView = z.strictObject({
  ...fields,
  shared: fields.shared.default(false),
  columns: columns.default(['service', 'status']),
  density: fields.density.default('roomy'),
  pinned: fields.pinned.default(false),
})
export type CreateView = z.output<typeof CreateView>

export const EditView = z
  .strictObject({
    name: name.optional(),
    shared: fields.shared.optional(),
    query: ViewQuery.optional(),
    columns: columns.optional(),
    density: fields.density.optional(),
    pinned: fields.pinned.optional(),
  })
  .meta({ description: 'What is to be another; of a view of somebody else’s only whether it is pinned' })
export type EditView = z.output<typeof EditView>

const params = z.strictObject({ id: Id })

export const listViews = endpoint({
  name: 'listViews',
  method: 'GET',
  path: '/views',
  tag: 'Views',
  summary: 'The saved views the asker sees',
  description: 'Own ones and those shared in the office, by name.',
  reply: { status: 200, schema: z.object({ items: z.array(SavedView) }) },
  problems: ['sign-in-required', 'not-allowed'],
})

export const createView = endpoint({
  name: 'createView',
  method: 'POST',
  path: '/views',
  tag: 'Views',
  summary: 'Save a view',
  body: CreateView,
  reply: { status: 201, schema: SavedView },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed'],
})

export const editView = endpoint({
  name: 'editView',
  method: 'PATCH',
  path: '/views/:id',
  tag: 'Views',
  summary: 'Change, share or pin a view',
  params,
  body: EditView,
  reply: { status: 200, schema: SavedView },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

export const removeView = endpoint({
  name: 'removeView',
  method: 'DELETE',
  path: '/views/:id',
  tag: 'Views',
  summary: 'Remove a view',
  description: 'The tickets stay; for those it was shared with it is gone as well.',
  params,
  reply: { status: 204 },
  problems: ['sign-in-required', 'not-allowed', 'not-found'],
})
