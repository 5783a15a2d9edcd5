import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, Name } from './fields.ts'
import { PageQuery, page } from './page.ts'
import { TicketNumber } from './tickets.ts'
import { channels, eventTypes, ledgerStepKinds, outcomes, pauseReasons, roles } from './words.ts'

const params = z.object({ number: TicketNumber })

export const TicketEvent = z
  .object({
    id: Id,
    at: z.string(),
    type: z.enum(eventTypes),
    by: z
      .object({ name: Name, role: z.enum([...roles, 'system']) })
      .meta({ description: 'Who did it, with the role of that moment; system for what time did' }),
    internal: z.boolean().meta({ description: 'Seen by the office alone' }),
    text: z.string().optional(),
    from: z.literal('requester').optional(),
    channel: z.enum(channels).optional(),
    saidAt: z.string().optional(),
    reason: z.enum(pauseReasons).optional(),
    expectedOn: z.string().optional(),
    noAnswer: z.boolean().optional().meta({
      description: 'A pause that ended by itself: whether the requester had been waited for in vain',
    }),
    outcome: z.enum(outcomes).optional(),
    enteredLater: z
      .boolean()
      .optional()
      .meta({ description: 'A resolution entered after the moment it happened' }),
    assignee: Name.nullable().optional(),
    service: z.object({ from: Name, to: Name }).optional(),
    fields: z.array(z.string()).optional().meta({ description: 'Which fields an edit changed' }),
    rating: z.number().int().optional(),
    to: z.string().optional().meta({ description: 'Whom a ticket was referred to' }),
    reference: z.string().optional().meta({ description: 'What the other office calls it' }),
    ticket: z
      .string()
      .optional()
      .meta({ description: 'The number of the other ticket of a merge, a split or a link' }),
    withdrawn: z.literal(true).optional().meta({
      description: 'It was undone since; what it said is then told to the office alone',
    }),
    changeId: z
      .string()
      .optional()
      .meta({ description: 'The change of calendar, policy or edition that moved the deadline' }),
    dueAt: z
      .string()
      .optional()
      .meta({ description: 'The due moment after this event, where it concerns the clock' }),
  })
  .meta({ id: 'TicketEvent', description: 'One change of a ticket; events are only ever added' })
export type TicketEvent = z.output<typeof TicketEvent>

export const listTicketEvents = endpoint({
  name: 'listTicketEvents',
  method: 'GET',
  path: '/tickets/:number/events',
  tag: 'Tickets',
  summary: 'What happened to a ticket, oldest first',
  params,
  query: PageQuery,
  reply: { status: 200, schema: page(TicketEvent) },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

export const LedgerStep = z
  .object({
    kind: z.enum(ledgerStepKinds),
    from: z.string(),
    to: z.string(),
    minutes: z
      .number()
      .int()
      .optional()
      .meta({ description: 'Office minutes, where the step is measured in them' }),
    on: z.string().optional(),
    name: Name.optional().meta({ description: 'What the day is called, such as a holiday' }),
  })
  .meta({ id: 'LedgerStep', description: 'One step of a deadline; each begins where the one before ended' })
export type LedgerStep = z.output<typeof LedgerStep>

export const LedgerDay = z
  .object({
    on: z.string(),
    open: z.boolean(),
    name: Name.nullable(),
    intervals: z.array(z.object({ opens: z.string(), closes: z.string() })),
    shortened: z.boolean().meta({ description: 'Open for less time than on an ordinary day, as in Ramadan' }),
    pausedMinutes: z
      .number()
      .int()
      .meta({ description: 'Office minutes of this day that lay in a pause, rounded down' }),
    resolvedMinutes: z.number().int().meta({
      description: 'Office minutes of this day that it was resolved, before it was reopened; rounded down',
    }),
    declared: z
      .enum(['closed', 'open', 'hours'])
      .nullable()
      .meta({ description: 'What a change has made of this day since the ticket was logged; null: nothing' }),
  })
  .meta({ id: 'LedgerDay', description: 'A day of the strip under a deadline' })
export type LedgerDay = z.output<typeof LedgerDay>

export const Deadline = z
  .object({
    dueAt: z.string(),
    steps: z.array(LedgerStep),
    days: z.array(LedgerDay).meta({
      description: 'From the day of receipt to the day due, at most 31: of a longer span its two ends',
    }),
    leftOut: z
      .object({ from: z.string(), to: z.string(), days: z.number().int() })
      .nullable()
      .meta({ description: 'The days of a longer span that are not listed, first and last included' }),
  })
  .meta({ id: 'Deadline', description: 'Why this deadline: the steps add up to it' })
export type Deadline = z.output<typeof Deadline>

export const getTicketDeadline = endpoint({
  name: 'getTicketDeadline',
  method: 'GET',
  path: '/tickets/:number/deadline',
  tag: 'Tickets',
  summary: 'Why this deadline?',
  params,
  reply: { status: 200, schema: Deadline },
  problems: ['sign-in-required', 'not-allowed', 'not-found'],
})
