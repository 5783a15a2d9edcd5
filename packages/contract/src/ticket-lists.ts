import { z } from 'zod'
import { ServiceSlug } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Day, Id, listOf } from './fields.ts'
import { PageQuery, page } from './page.ts'
import { TicketItem } from './tickets.ts'
import { bands, channels, statuses, ticketSorts, ticketViews } from './words.ts'

const IdOrNone = z.union([Id, z.literal('none')])

/** The filters shared by the list, its counts and what a report's figure opens. */
export const TicketFilters = z.strictObject({
  view: z
    .union([z.enum(ticketViews), Id])
    .optional()
    .meta({ description: 'A ready-made choice of tickets, or the id of a saved one' }),
  status: listOf(z.enum(statuses)).optional().meta({ description: 'Statuses' }),
  band: listOf(z.enum(bands)).optional().meta({ description: 'Bands, the classes of the counts' }),
  service: listOf(ServiceSlug).optional().meta({ description: 'Services of the charter' }),
  institution: listOf(IdOrNone).optional().meta({ description: 'Institution ids; none for citizens' }),
  assignee: listOf(IdOrNone).optional().meta({ description: 'Officer ids; none for nobody' }),
  channel: listOf(z.enum(channels)).optional().meta({ description: 'Channels' }),
  union: listOf(IdOrNone).optional().meta({ description: 'Union ids; none for nowhere' }),
  office: listOf(z.string().max(60))
    .optional()
    .meta({ description: 'Office ids or codes; those below them are meant too' }),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Words, a number, a phone number; Bangla or Latin digits' }),
  from: Day.optional().meta({ description: 'First day of receipt in Dhaka' }),
  to: Day.optional().meta({ description: 'Last day of receipt in Dhaka, included' }),
  outcome: z
    .enum(['kept', 'late', 'resolved', 'open', 'overdue', 'excused', 'enteredLater', 'counted'])
    .optional()
    .meta({ description: 'What a figure of the SLA report opens: the tickets it has counted' }),
  pausesNeedLook: z
    .literal('true')
    .optional()
    .meta({ description: 'true: open, with more than five office days of pause in total' }),
  clock: z.enum(['net', 'gross']).optional().meta({ description: 'The clock by which outcome judges' }),
})
export type TicketFilters = z.output<typeof TicketFilters>

export const TicketListQuery = TicketFilters.extend({
  ...PageQuery.shape,
  sort: z.enum(ticketSorts).optional().meta({ description: 'urgency, or relevance with q' }),
})
export type TicketListQuery = z.output<typeof TicketListQuery>

export const listTickets = endpoint({
  name: 'listTickets',
  method: 'GET',
  path: '/tickets',
  tag: 'Tickets',
  summary: 'The tickets the asker can see',
  description:
    'Without status and view every status. By urgency: what is late or will be late first, paused ones last among the open, then the resolved and closed, newest first.',
  query: TicketListQuery,
  reply: {
    status: 200,
    schema: page(TicketItem).extend({
      nearly: z
        .literal(true)
        .optional()
        .meta({ description: 'Nothing has the words of q: these have them with a letter of each mistaken' }),
    }),
  },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

const count = z.number().int()

export const TicketCounts = z
  .object({
    total: count,
    byBand: z
      .object({ overdue: count, paused: count, critical: count, approaching: count, onTrack: count })
      .meta({
        description: 'A partition of the open ones: overdue whether paused or not, then the other paused',
      }),
    byView: z.object({
      mine: count,
      unassigned: count,
      open: count,
      overdue: count,
      dueToday: count,
      paused: count,
      referred: count,
      resolved: count,
    }),
  })
  .meta({ id: 'TicketCounts', description: 'How many tickets the filters leave, by band and by view' })
export type TicketCounts = z.output<typeof TicketCounts>

export const countTickets = endpoint({
  name: 'countTickets',
  method: 'GET',
  path: '/tickets/counts',
  tag: 'Tickets',
  summary: 'How many, by band and by view',
  description:
    'total counts with every filter; byBand leaves out the band filter, byView the view, status and band filters, so that each number says what choosing it would show.',
  query: TicketFilters,
  reply: { status: 200, schema: TicketCounts },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})
