import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, Name } from './fields.ts'
import type { ProblemCode } from './problem.ts'
import { TicketNumber } from './tickets.ts'
import { eventTypes, presenceDoings, roles } from './words.ts'

export const TicketNews = z
  .object({
    id: Id.meta({ description: 'The event’s, as in the ticket’s events' }),
    at: z.string(),
    type: z.enum(eventTypes),
    by: z.object({ name: Name, role: z.enum([...roles, 'system']) }),
    internal: z.boolean().meta({ description: 'Seen by the office alone' }),
    ticket: TicketNumber,
    version: z
      .number()
      .int()
      .meta({ description: 'The ticket’s at this moment: who has it already needs nothing' }),
  })
  .meta({ id: 'TicketNews', description: 'Something happened to a ticket that the asker may see' })
export type TicketNews = z.output<typeof TicketNews>

export const Present = z
  .object({
    name: Name,
    you: z.boolean().meta({ description: 'The asker’s own account, in another place' }),
    doing: z.enum(presenceDoings),
    until: z.string().meta({ description: 'Over at this moment, unless it is said again' }),
  })
  .meta({ id: 'Present', description: 'Somebody else of the office who is at a ticket now' })
export type Present = z.output<typeof Present>

export const PresenceNews = z.object({ ticket: TicketNumber, present: z.array(Present) }).meta({
  id: 'PresenceNews',
  description: 'Who else is at a ticket now: all of them, in place of those known before',
})
export type PresenceNews = z.output<typeof PresenceNews>

export const RenewNews = z.object({}).meta({
  id: 'RenewNews',
  description: 'Too much has happened to tell one by one: what is shown should be read anew',
})

export const openEvents = endpoint({
  name: 'openEvents',
  method: 'GET',
  path: '/events',
  tag: 'Live',
  summary: 'What happens to the tickets one may see, as it happens',
  description:
    'Server-sent events, read with fetch. An id stands with the last event of what was committed together; sent back as Last-Event-ID it brings everything since, also what was committed late, and nothing twice. Without one the stream begins with the last half minute. It ends with the access token: open it again with the next one. An id may come without an event, and comments come when nothing else does.',
  reply: { status: 200, events: { ticket: TicketNews, presence: PresenceNews, renew: RenewNews } },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'too-many', 'not-ready'],
})

const params = z.object({ number: TicketNumber })
const seen = ['sign-in-required', 'not-allowed', 'not-found'] as const satisfies readonly ProblemCode[]

export const SayPresence = z
  .strictObject({ doing: z.enum(presenceDoings) })
  .meta({ id: 'SayPresence', description: 'What one does at a ticket' })
export type SayPresence = z.output<typeof SayPresence>

export const sayPresence = endpoint({
  name: 'sayPresence',
  method: 'PUT',
  path: '/tickets/:number/presence',
  tag: 'Live',
  summary: 'Say that one is at a ticket, and hear who else is',
  description: 'Holds for 45 seconds; said again every 20 while it is true. Requesters never see it.',
  params,
  body: SayPresence,
  reply: { status: 200, schema: z.object({ present: z.array(Present) }) },
  problems: [...seen, 'invalid-request'],
})

export const endPresence = endpoint({
  name: 'endPresence',
  method: 'DELETE',
  path: '/tickets/:number/presence',
  tag: 'Live',
  summary: 'Say that one has left a ticket',
  params,
  reply: { status: 204 },
  problems: seen,
})
