import { z } from 'zod'
import { OfficeIntervalInput } from './calendar.ts'
import { OfficeQuery } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Day, Id, Name, text, wholeNumber } from './fields.ts'
import { PageQuery, page } from './page.ts'
import { WritePolicy } from './policies.ts'
import type { ProblemCode } from './problem.ts'
import { TicketNumber } from './tickets.ts'
import { bands, changeKinds, changeLeftReasons, changeStates, dayKinds, dayOrders } from './words.ts'

const params = z.object({ id: Id })
const officers = ['sign-in-required', 'not-allowed', 'not-found'] as const satisfies readonly ProblemCode[]
const intervals = z.array(OfficeIntervalInput).max(12)
const name = z.strictObject({ bn: text(200), en: text(200) })

export const CalendarDraft = z
  .strictObject({
    days: z
      .array(
        z.strictObject({
          on: Day,
          kind: z.enum(dayKinds),
          order: z.enum(dayOrders).optional(),
          name,
          intervals: intervals.optional(),
          provisional: z.boolean().optional(),
          reason: text(500).optional(),
        }),
      )
      .max(400)
      .optional()
      .meta({ description: 'Days to enter; each takes the place of what the office had entered for it' }),
    withdrawDays: z
      .array(Day)
      .max(400)
      .optional()
      .meta({ description: 'Days whose entry by this office is withdrawn' }),
    hours: z
      .array(z.strictObject({ from: Day, to: Day, name, intervals: intervals.min(1) }))
      .max(50)
      .optional()
      .meta({ description: 'Dated hours to enter' }),
    withdrawHours: z.array(Id).max(50).optional().meta({ description: 'Dated hours to withdraw, by id' }),
    weekdays: z
      .array(z.strictObject({ weekday: wholeNumber(0, 6), intervals }))
      .max(7)
      .optional()
      .meta({ description: 'Weekly hours to put in place; 0 is Sunday, without intervals closed' }),
  })
  .meta({
    id: 'CalendarDraft',
    description: 'Entries of one office’s calendar that come into force together with the change',
  })
export type CalendarDraft = z.output<typeof CalendarDraft>

const office = OfficeQuery.shape.office

export const PreviewChange = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('calendar'),
      office,
      draft: CalendarDraft.optional().meta({
        description: 'Left out: the calendar as it is in force now',
      }),
    }),
    z.strictObject({
      kind: z.literal('policy'),
      office,
      policy: Id.optional().meta({ description: 'A policy already entered; else a draft' }),
      draft: WritePolicy.optional().meta({ description: 'A policy that comes into force with the change' }),
    }),
    z.strictObject({
      kind: z.literal('edition'),
      office,
      edition: Id.meta({ description: 'A charter edition already entered' }),
    }),
  ])
  .meta({
    id: 'PreviewChange',
    description: 'What open tickets would be brought to: a calendar, a policy or a charter edition',
  })
export type PreviewChange = z.output<typeof PreviewChange>

const count = z.number().int()
const ByBand = z.object({
  overdue: count,
  critical: count,
  approaching: count,
  onTrack: count,
  paused: count,
})

export const Change = z
  .object({
    id: Id,
    kind: z.enum(changeKinds),
    state: z.enum(changeStates),
    office: z.object({ id: Id, code: z.string(), name: Name }),
    about: z
      .object({
        service: Name.optional().meta({ description: 'Of a policy: the service it is for' }),
        edition: Name.optional().meta({ description: 'The title of a charter edition' }),
        days: z
          .array(z.object({ on: z.string(), name: Name.nullable() }))
          .optional()
          .meta({ description: 'Of a calendar: the days its draft enters, or withdraws (without a name)' }),
      })
      .meta({ description: 'What it brings tickets to, in short' }),
    createdAt: z.string(),
    createdBy: Name,
    appliedAt: z
      .string()
      .nullable()
      .meta({ description: 'The moment at which every ticket of the change is judged' }),
    undoneAt: z.string().nullable(),
    examined: count.meta({ description: 'How many open tickets were looked at' }),
    moving: count.meta({ description: 'How many change: in a preview would, afterwards did' }),
    left: count.meta({ description: 'How many are left as they are, each with its reason' }),
    wouldBeExcused: count.meta({
      description: 'How many were breached and would have been kept: applying marks them excused',
    }),
    byBand: z
      .object({ before: ByBand, after: ByBand })
      .meta({ description: 'Those that change, by band, as they were and as they become' }),
    progress: z
      .object({ done: count, total: count })
      .nullable()
      .meta({ description: 'While it is being applied or undone; tickets' }),
    can: z
      .object({ apply: z.boolean(), undo: z.boolean() })
      .meta({ description: 'What the asker may do with it now' }),
  })
  .meta({
    id: 'Change',
    description: 'A calendar, policy or charter edition brought to open tickets as one batch',
  })
export type Change = z.output<typeof Change>

export const ChangeItem = z
  .object({
    ticket: TicketNumber,
    subject: z.string().nullable().meta({ description: 'null for those who see no tickets' }),
    office: Name,
    service: Name,
    dueBefore: z.string(),
    dueAfter: z.string().meta({ description: 'The same as before where it is left' }),
    bandBefore: z.enum(bands),
    bandAfter: z.enum(bands),
    wouldBeExcused: z.boolean(),
    left: z.enum(changeLeftReasons).nullable().meta({ description: 'Why it is left as it is' }),
    appliedAt: z.string().nullable(),
    undoneAt: z.string().nullable(),
  })
  .meta({ id: 'ChangeItem', description: 'One ticket of a change: what it was and what it becomes' })
export type ChangeItem = z.output<typeof ChangeItem>

export const ChangePreview = z.object({ change: Change, ...page(ChangeItem).shape }).meta({
  id: 'ChangePreview',
  description: 'A change before it is made, with the first page of its tickets',
})
export type ChangePreview = z.output<typeof ChangePreview>

export const previewChange = endpoint({
  name: 'previewChange',
  method: 'POST',
  path: '/changes/preview',
  tag: 'Changes',
  summary: 'What a change would move, before it is made',
  description:
    'Reckons every open ticket of the office and of those below it, and keeps the answer for a day. Nothing is moved.',
  body: PreviewChange,
  reply: { status: 201, schema: ChangePreview },
  problems: ['invalid-request', ...officers, 'no-office-time'],
})

export const applyChange = endpoint({
  name: 'applyChange',
  method: 'POST',
  path: '/changes',
  tag: 'Changes',
  summary: 'Move what a preview has shown',
  description:
    'Enters the draft and answers at once; the tickets follow in the background, each judged at this moment. Nothing is breached by it, and no breach disappears.',
  body: z
    .strictObject({ preview: Id.meta({ description: 'The id of the previewed change' }) })
    .meta({ id: 'ApplyChange', description: 'Which preview to apply' }),
  reply: { status: 202, schema: Change },
  problems: ['invalid-request', ...officers, 'key-reused', 'illegal-move', 'preview-stale', 'no-office-time'],
})

export const getChange = endpoint({
  name: 'getChange',
  method: 'GET',
  path: '/changes/:id',
  tag: 'Changes',
  summary: 'One change, with its progress',
  params,
  reply: { status: 200, schema: Change },
  problems: officers,
})

export const ChangeItemsQuery = PageQuery.extend({
  which: z
    .enum(['moving', 'excused', 'left'])
    .optional()
    .meta({ description: 'Only those that move, would be excused, or are left' }),
})

export const listChangeItems = endpoint({
  name: 'listChangeItems',
  method: 'GET',
  path: '/changes/:id/items',
  tag: 'Changes',
  summary: 'The tickets of a change, before and after',
  params,
  query: ChangeItemsQuery,
  reply: { status: 200, schema: page(ChangeItem) },
  problems: ['invalid-request', ...officers],
})

export const listChanges = endpoint({
  name: 'listChanges',
  method: 'GET',
  path: '/changes',
  tag: 'Changes',
  summary: 'The changes that were applied, newest first',
  query: PageQuery.extend({ office }),
  reply: { status: 200, schema: page(Change) },
  problems: ['invalid-request', ...officers],
})

export const undoChange = endpoint({
  name: 'undoChange',
  method: 'POST',
  path: '/changes/:id/undo',
  tag: 'Changes',
  summary: 'Put back what a change has moved',
  description:
    'Withdraws what the change entered. Each deadline that nothing else has changed since is put back in the background, never to less than half an office day; excuses given by the change are taken back, and the rest is listed as left.',
  params,
  reply: { status: 202, schema: Change },
  problems: [...officers, 'key-reused', 'illegal-move', 'no-office-time'],
})
