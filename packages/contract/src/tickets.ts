import { z } from 'zod'
import { PromiseView, ServiceSlug } from './charter.ts'
import { foldDigits } from './digits.ts'
import { Id, Name } from './fields.ts'
import { abilities, bands, channels, clockStates, kinds, pauseReasons, statuses } from './words.ts'

/** `LHG-2026-000123`: the office, the year of logging in Dhaka, and a serial without gaps. */
export const TicketNumber = z
  .string()
  .transform((typed) => foldDigits(typed).toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{3}-\d{4}-\d{6}$/))
  .meta({ description: 'A ticket’s number, such as LHG-2026-000123' })

export const Can = z
  .object(
    Object.fromEntries(abilities.map((ability) => [ability, z.boolean()])) as Record<
      (typeof abilities)[number],
      z.ZodBoolean
    >,
  )
  .meta({ id: 'Can', description: 'What the asker may do to this ticket now' })
export type Can = z.output<typeof Can>

export const Clock = z
  .object({
    state: z.enum(clockStates),
    promise: PromiseView,
    dueAt: z.string().meta({ description: 'While paused: what resuming now would give' }),
    approachingAt: z.string().nullable().meta({ description: 'null while paused or stopped' }),
    criticalAt: z.string().nullable(),
    band: z
      .enum(bands)
      .nullable()
      .meta({ description: 'null once stopped or cancelled; frozen while paused' }),
    breachedAt: z.string().nullable().meta({ description: 'A breach never disappears' }),
    enteredLate: z.boolean().meta({ description: 'It was past due when it was logged' }),
    excused: z.boolean(),
    setByHand: z.boolean(),
    reclassified: z.boolean(),
    pausedMinutes: z.number().int().meta({ description: 'Office minutes in pauses so far, rounded down' }),
    remainingOfficeMinutes: z.number().int().nullable().meta({
      description:
        'Rounded down; negative by the office minutes since due; of a stopped clock what was left; null for a cancelled one',
    }),
  })
  .meta({ id: 'Clock', description: 'The clock of a ticket: its promise, its moments and what is left' })
export type Clock = z.output<typeof Clock>

const ticketFields = {
  number: TicketNumber,
  status: z.enum(statuses),
  kind: z.enum(kinds),
  channel: z.enum(channels),
  service: z.object({ slug: ServiceSlug, number: z.number().int(), name: Name }),
  subject: z.string(),
  language: z.string().meta({ description: 'bn, en, or as it was written' }),
  requester: z.object({
    name: z.string().nullable(),
    title: z.string().nullable(),
    phone: z.string().nullable().meta({ description: 'E.164; masked in lists' }),
  }),
  institution: z.object({ id: Id, name: Name }).nullable(),
  office: z.object({ id: Id, code: z.string(), name: Name }),
  union: z.object({ id: Id, name: Name }).nullable(),
  assignee: z.object({ id: Id, name: Name, title: Name }).nullable(),
  receivedAt: z.string(),
  loggedAt: z.string(),
  writtenAt: z.string().nullable(),
  firstResponseAt: z.string().nullable(),
  firstResolvedAt: z.string().nullable(),
  resolvedAt: z.string().nullable().meta({ description: 'Of the last resolution; null while open again' }),
  resolutionEnteredAt: z
    .string()
    .nullable()
    .meta({ description: 'When the last resolution was typed in, if later than it counts from' }),
  trackingCode: z.string().nullable().meta({ description: 'For its requester and the office’s officers' }),
  eligible: z
    .boolean()
    .meta({ description: 'Whether the service is for this requester; a warning to the officer' }),
  pause: z
    .object({ reason: z.enum(pauseReasons), message: z.string(), expectedOn: z.string(), since: z.string() })
    .nullable(),
  pausesNeedLook: z
    .boolean()
    .meta({ description: 'More than five office days of pause in total: the supervisor looks at it' }),
  referral: z.object({ to: z.string(), since: z.string(), expectedOn: z.string().nullable() }).nullable(),
  mergedInto: TicketNumber.nullable(),
  clock: Clock,
  version: z.number().int().meta({ description: 'What If-Match carries, in quotes, as the ETag says' }),
  can: Can,
}

const marks = z
  .array(z.tuple([z.number().int(), z.number().int()]))
  .meta({ description: 'What matched: from and to (excluded) in UTF-16 units' })

export const Found = z
  .object({
    subject: marks,
    institution: z.object({ bn: marks, en: marks }),
    excerpt: z
      .object({ of: z.enum(['description', 'reply', 'note']), text: z.string(), marks })
      .nullable()
      .meta({ description: 'Of what the list does not show, where the other words stand' }),
  })
  .meta({ id: 'Found', description: 'Where the words of q stand in a ticket' })
export type Found = z.output<typeof Found>

export const TicketItem = z
  .object({ ...ticketFields, found: Found.optional().meta({ description: 'With q' }) })
  .meta({ id: 'TicketItem', description: 'A ticket in a list: without description, cycles and linked' })
export type TicketItem = z.output<typeof TicketItem>

export const Cycle = z
  .object({
    resolvedAt: z.string(),
    outcome: z.string(),
    text: z.string(),
    reopenedAt: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Cycle', description: 'One resolution, and the reopening that answered it' })

export const Ticket = z
  .object({
    ...ticketFields,
    description: z.string(),
    cycles: z.array(Cycle),
    linked: z.array(TicketNumber),
    rating: z.number().int().nullable(),
    closedAt: z.string().nullable(),
    reopenUntil: z.string().nullable().meta({ description: 'Until when a resolved ticket may be reopened' }),
  })
  .meta({ id: 'Ticket', description: 'One request, complaint or plea for advice' })
export type Ticket = z.output<typeof Ticket>
