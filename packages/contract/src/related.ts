import { z } from 'zod'
import { ServiceSlug } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Id, Instant, Name, text } from './fields.ts'
import type { ProblemCode } from './problem.ts'
import { Ticket, TicketNumber } from './tickets.ts'
import { kinds, statuses } from './words.ts'

const params = z.object({ number: TicketNumber })
const seen = ['sign-in-required', 'not-found', 'not-allowed'] as const satisfies readonly ProblemCode[]

export const SplitTicket = z
  .strictObject({
    subject: text(160),
    description: text(5000, { min: 0 }),
    service: ServiceSlug.optional().meta({ description: 'That of the first ticket when left out' }),
    kind: z.enum(kinds).optional(),
    receivedAt: Instant.optional().meta({
      description:
        'When this part was asked for, where that was later than the first; its clock runs from then. Not before the receipt of the first, and that when left out',
    }),
  })
  .meta({ id: 'SplitTicket', description: 'The part of a ticket that becomes one of its own' })
export type SplitTicket = z.output<typeof SplitTicket>

export const splitTicket = endpoint({
  name: 'splitTicket',
  method: 'POST',
  path: '/tickets/:number/split',
  tag: 'Tickets',
  summary: 'Make a part of a ticket one of its own, linked with it',
  description:
    'Of the same requester, by the same channel, with a clock of its own that runs from when it was asked for: no promise gets longer by it. Answers the new ticket.',
  params,
  body: SplitTicket,
  ifMatch: true,
  reply: { status: 201, schema: Ticket },
  problems: [
    ...seen,
    'invalid-request',
    'if-match-required',
    'changed-meanwhile',
    'illegal-move',
    'key-reused',
    'no-office-time',
  ],
})

export const LinkTicket = z
  .strictObject({ ticket: TicketNumber.meta({ description: 'The other one' }) })
  .meta({ id: 'LinkTicket', description: 'Which ticket this one has to do with' })
export type LinkTicket = z.output<typeof LinkTicket>

export const linkTicket = endpoint({
  name: 'linkTicket',
  method: 'POST',
  path: '/tickets/:number/links',
  tag: 'Tickets',
  summary: 'Link two tickets that have to do with each other',
  description: 'Shown at both, each to those who may see the other. Linking what is linked changes nothing.',
  params,
  body: LinkTicket,
  reply: { status: 201, schema: Ticket },
  problems: [...seen, 'invalid-request', 'key-reused'],
})

export const unlinkTicket = endpoint({
  name: 'unlinkTicket',
  method: 'DELETE',
  path: '/tickets/:number/links/:other',
  tag: 'Tickets',
  summary: 'Take the link between two tickets away',
  params: params.extend({ other: TicketNumber }),
  reply: { status: 200, schema: Ticket },
  problems: seen,
})

export const RelatedTicket = z
  .object({
    number: TicketNumber,
    subject: z.string(),
    status: z.enum(statuses),
    service: z.object({ slug: ServiceSlug, name: Name }),
    receivedAt: z.string(),
    resolvedAt: z.string().nullable(),
    likeness: z
      .number()
      .nullable()
      .meta({ description: 'How alike the subjects are, from 0 to 1; null where that was not asked' }),
  })
  .meta({ id: 'RelatedTicket', description: 'Another ticket that has to do with this one' })
export type RelatedTicket = z.output<typeof RelatedTicket>

export const RecurringFault = z
  .object({
    fault: Name.nullable().meta({
      description: 'The thing it is about, such as the UPS; null: by its words alone',
    }),
    times: z.number().int().meta({ description: 'With this one' }),
    since: z.string().meta({ description: 'When the first of them was received' }),
    items: z.array(RelatedTicket).meta({ description: 'The ones before, newest first, at most 10' }),
  })
  .meta({
    id: 'RecurringFault',
    description: 'The third time or more in 180 days that the same comes from one requester',
  })
export type RecurringFault = z.output<typeof RecurringFault>

const likely = {
  duplicates: z.array(RelatedTicket).meta({
    description:
      'Likely the same: of the same requester, alike in words, within 30 days; the most alike first, at most 5',
  }),
  recurring: RecurringFault.nullable(),
}

export const SimilarTickets = z
  .object(likely)
  .meta({ id: 'SimilarTickets', description: 'What a draft may be the same as, before it is raised' })
export type SimilarTickets = z.output<typeof SimilarTickets>

export const RelatedTickets = z.object({ linked: z.array(RelatedTicket), ...likely }).meta({
  id: 'RelatedTickets',
  description: 'What a ticket has to do with: linked, likely the same, recurring',
})
export type RelatedTickets = z.output<typeof RelatedTickets>

export const getRelatedTickets = endpoint({
  name: 'getRelatedTickets',
  method: 'GET',
  path: '/tickets/:number/related',
  tag: 'Tickets',
  summary: 'What a ticket has to do with',
  params,
  reply: { status: 200, schema: RelatedTickets },
  problems: seen,
})

export const findSimilarTickets = endpoint({
  name: 'findSimilarTickets',
  method: 'GET',
  path: '/tickets/similar',
  tag: 'Tickets',
  summary: 'What a draft may be the same as',
  description: 'Among the tickets that the asker can see, of one institution or one phone number.',
  query: z.strictObject({
    subject: z.string().max(160).meta({ description: 'The subject, as far as it is written' }),
    description: z.string().max(500).optional().meta({ description: 'The beginning of the description' }),
    institution: Id.optional().meta({ description: 'Of an institution’s own asker always its own' }),
    phone: z.string().max(30).optional().meta({ description: 'Of a citizen; digits in either script' }),
  }),
  reply: { status: 200, schema: SimilarTickets },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed'],
})
