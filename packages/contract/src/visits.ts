import { z } from 'zod'
import { ServiceSlug } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Id, listOf } from './fields.ts'
import { PageQuery, page } from './page.ts'
import { TicketItem } from './tickets.ts'

export const VisitSheetQuery = PageQuery.extend({
  office: z.string().max(60).optional().meta({ description: 'An office’s id or code; those below it too' }),
  union: listOf(z.union([Id, z.literal('none')]))
    .optional()
    .meta({ description: 'Union ids; none for nowhere' }),
  service: listOf(ServiceSlug).optional().meta({ description: 'Services of the charter' }),
})
export type VisitSheetQuery = z.output<typeof VisitSheetQuery>

export const visitSheet = endpoint({
  name: 'visitSheet',
  method: 'GET',
  path: '/visit-sheet',
  tag: 'Tickets',
  summary: 'The open tickets to take along on the road',
  description: 'Least time left first, as in the queue, for who visits: with the phone number whole.',
  query: VisitSheetQuery,
  reply: { status: 200, schema: page(TicketItem) },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed'],
})
