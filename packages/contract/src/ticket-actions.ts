import { z } from 'zod'
import { ServiceSlug } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Day, Id, Instant, text, wholeNumber } from './fields.ts'
import type { ProblemCode } from './problem.ts'
import { Ticket, TicketNumber } from './tickets.ts'
import { channels, kinds, languages, outcomes, pauseReasons } from './words.ts'

const params = z.object({ number: TicketNumber })
const seen = ['sign-in-required', 'not-found', 'not-allowed'] as const satisfies readonly ProblemCode[]
const changed = [
  ...seen,
  'invalid-request',
  'if-match-required',
  'changed-meanwhile',
  'illegal-move',
] as const satisfies readonly ProblemCode[]
const ticket = { status: 200, schema: Ticket } as const

export const Requester = z
  .strictObject({ name: text(120), title: text(120).optional(), phone: z.string().trim().max(30).optional() })
  .meta({ id: 'Requester', description: 'The named contact; a phone number may be typed in Bangla digits' })

export const RaiseTicket = z
  .strictObject({
    service: ServiceSlug,
    kind: z.enum(kinds).optional().meta({ description: 'The service’s usual kind when left out' }),
    subject: text(160),
    description: text(5000, { min: 0 }),
    channel: z
      .enum(channels)
      .optional()
      .meta({ description: 'web when left out; institutions may only use web' }),
    receivedAt: Instant.optional().meta({
      description:
        'When the office got it; officers up to seven days back, supervisors any. Refused from institutions',
    }),
    writtenAt: Instant.optional().meta({
      description: 'When an offline draft was written; without effect on the clock',
    }),
    office: z.string().max(60).optional().meta({ description: 'An office’s id or code' }),
    institutionId: Id.optional(),
    requester: Requester.optional(),
    union: Id.optional(),
    language: z.enum(languages).optional(),
    resolution: z
      .strictObject({ outcome: z.enum(outcomes), text: text(5000), resolvedAt: Instant.optional() })
      .optional()
      .meta({ description: 'Answered on the spot: phone and inPerson only' }),
  })
  .meta({
    id: 'RaiseTicket',
    description: 'A request, complaint or plea for advice, under one service of the charter',
  })
export type RaiseTicket = z.output<typeof RaiseTicket>

export const raiseTicket = endpoint({
  name: 'raiseTicket',
  method: 'POST',
  path: '/tickets',
  tag: 'Tickets',
  summary: 'Raise a ticket',
  body: RaiseTicket,
  reply: { status: 201, schema: Ticket },
  problems: [
    'invalid-request',
    'sign-in-required',
    'not-allowed',
    'key-reused',
    'too-many',
    'no-office-time',
  ],
})

export const getTicket = endpoint({
  name: 'getTicket',
  method: 'GET',
  path: '/tickets/:number',
  tag: 'Tickets',
  summary: 'One ticket',
  params,
  reply: ticket,
  problems: seen,
})

export const EditTicket = z
  .strictObject({
    service: ServiceSlug.optional().meta({
      description: 'Reclassifies: another service of the pinned edition',
    }),
    kind: z.enum(kinds).optional(),
    subject: text(160).optional(),
    description: text(5000, { min: 0 }).optional(),
    union: Id.nullable().optional(),
    status: z.literal('inProgress').optional(),
  })
  .refine((body) => Object.keys(body).length > 0, { params: { field: 'nothingToChange' } })
  .meta({
    id: 'EditTicket',
    description: 'What to change; another service reclassifies, and status can only become inProgress',
  })
export type EditTicket = z.output<typeof EditTicket>

export const editTicket = endpoint({
  name: 'editTicket',
  method: 'PATCH',
  path: '/tickets/:number',
  tag: 'Tickets',
  summary: 'Edit, reclassify or start a ticket',
  params,
  body: EditTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'no-office-time'],
})

export const AssignTicket = z
  .strictObject({ officerId: Id.nullable().meta({ description: 'null: nobody' }) })
  .meta({ id: 'AssignTicket', description: 'The officer who takes it, or null for nobody' })
export type AssignTicket = z.output<typeof AssignTicket>

export const assignTicket = endpoint({
  name: 'assignTicket',
  method: 'PUT',
  path: '/tickets/:number/assignment',
  tag: 'Tickets',
  summary: 'Assign a ticket to an officer, or to nobody',
  params,
  body: AssignTicket,
  ifMatch: true,
  reply: ticket,
  problems: changed,
})

export const ReplyToTicket = z
  .strictObject({
    text: text(5000),
    internal: z.boolean().default(false).meta({ description: 'A note that the requester never sees' }),
    from: z
      .literal('requester')
      .optional()
      .meta({ description: 'An officer enters what the requester said' }),
    channel: z.enum(channels).optional(),
    saidAt: Instant.optional(),
  })
  .meta({
    id: 'ReplyToTicket',
    description:
      'A message to the other side, an internal note, or what the requester said by another channel',
  })
export type ReplyToTicket = z.output<typeof ReplyToTicket>

export const replyToTicket = endpoint({
  name: 'replyToTicket',
  method: 'POST',
  path: '/tickets/:number/replies',
  tag: 'Tickets',
  summary: 'Reply, or leave an internal note',
  description:
    'A reply of the requester ends a pause that waits for it. A first public reply of an officer starts the ticket.',
  params,
  body: ReplyToTicket,
  reply: { status: 201, schema: Ticket },
  problems: [...seen, 'invalid-request', 'illegal-move', 'key-reused'],
})

export const PauseTicket = z
  .strictObject({
    reason: z.enum(pauseReasons),
    message: text(1000).meta({ description: 'What the requester is asked or told' }),
    expectedOn: Day.meta({ description: 'From today to 60 days ahead' }),
  })
  .meta({ id: 'PauseTicket', description: 'Why the clock stops, what the requester reads, and until when' })
export type PauseTicket = z.output<typeof PauseTicket>

export const pauseTicket = endpoint({
  name: 'pauseTicket',
  method: 'POST',
  path: '/tickets/:number/pause',
  tag: 'Tickets',
  summary: 'Pause the clock, for a reason, until a day',
  params,
  body: PauseTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const resumeTicket = endpoint({
  name: 'resumeTicket',
  method: 'DELETE',
  path: '/tickets/:number/pause',
  tag: 'Tickets',
  summary: 'End the pause',
  params,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'no-office-time'],
})

export const ResolveTicket = z
  .strictObject({
    outcome: z.enum(outcomes),
    text: text(5000),
    resolvedAt: Instant.optional().meta({
      description: 'Entered afterwards: up to seven days back, with the reason in text',
    }),
  })
  .meta({ id: 'ResolveTicket', description: 'How it ended, in words the requester reads' })
export type ResolveTicket = z.output<typeof ResolveTicket>

export const resolveTicket = endpoint({
  name: 'resolveTicket',
  method: 'POST',
  path: '/tickets/:number/resolution',
  tag: 'Tickets',
  summary: 'Resolve: the officer says it is done',
  params,
  body: ResolveTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const ReopenTicket = z
  .strictObject({ reason: text(2000) })
  .meta({ id: 'ReopenTicket', description: 'Why it is not solved after all' })
export type ReopenTicket = z.output<typeof ReopenTicket>

export const reopenTicket = endpoint({
  name: 'reopenTicket',
  method: 'POST',
  path: '/tickets/:number/reopening',
  tag: 'Tickets',
  summary: 'Reopen within 168 hours of the resolution',
  params,
  body: ReopenTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'reopening-too-late', 'key-reused', 'no-office-time'],
})

export const CloseTicket = z
  .strictObject({ rating: wholeNumber(1, 5).optional(), comment: text(2000).optional() })
  .meta({
    id: 'CloseTicket',
    description: 'That it is solved indeed, with a rating where the requester gives one',
  })
export type CloseTicket = z.output<typeof CloseTicket>

export const closeTicket = endpoint({
  name: 'closeTicket',
  method: 'POST',
  path: '/tickets/:number/closure',
  tag: 'Tickets',
  summary: 'Confirm the resolution',
  params,
  body: CloseTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const CancelTicket = z
  .strictObject({ reason: text(2000) })
  .meta({ id: 'CancelTicket', description: 'Why it is withdrawn' })
export type CancelTicket = z.output<typeof CancelTicket>

export const cancelTicket = endpoint({
  name: 'cancelTicket',
  method: 'POST',
  path: '/tickets/:number/cancellation',
  tag: 'Tickets',
  summary: 'Cancel, with a reason; final',
  params,
  body: CancelTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const ReferTicket = z
  .strictObject({
    to: text(160).meta({ description: 'The other office, the vendor or the operator' }),
    reference: text(80).optional().meta({ description: 'What they call it' }),
    text: text(2000).meta({ description: 'What they are asked; the requester reads it' }),
    expectedOn: Day.optional().meta({ description: 'From today to 365 days ahead' }),
  })
  .meta({
    id: 'ReferTicket',
    description: 'To whom it is sent on. A mark: the promise stays ours, the clock runs on',
  })
export type ReferTicket = z.output<typeof ReferTicket>

export const referTicket = endpoint({
  name: 'referTicket',
  method: 'POST',
  path: '/tickets/:number/referral',
  tag: 'Tickets',
  summary: 'Send on to another office, vendor or operator; the clock runs on',
  description: 'Referring what is referred already takes the place of the referral before.',
  params,
  body: ReferTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const endReferral = endpoint({
  name: 'endReferral',
  method: 'DELETE',
  path: '/tickets/:number/referral',
  tag: 'Tickets',
  summary: 'End the referral',
  params,
  ifMatch: true,
  reply: ticket,
  problems: changed,
})

export const MergeTicket = z
  .strictObject({ into: TicketNumber.meta({ description: 'The ticket that stays' }) })
  .meta({ id: 'MergeTicket', description: 'The ticket that this one is the same as' })
export type MergeTicket = z.output<typeof MergeTicket>

export const mergeTicket = endpoint({
  name: 'mergeTicket',
  method: 'POST',
  path: '/tickets/:number/merge',
  tag: 'Tickets',
  summary: 'Merge into another ticket, which stays',
  description:
    'This one is cancelled; the other takes over the whole clock of the one received first, unless its own due moment is the earlier. Both of one office and one requester or institution, else a supervisor. Answers this ticket; the one that stays is in mergedInto.',
  params,
  body: MergeTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const SetDeadline = z
  .strictObject({
    dueAt: Instant.meta({ description: 'Not before now, at most 365 days ahead' }),
    reason: text(2000),
  })
  .meta({ id: 'SetDeadline', description: 'A due moment set by hand, in place of the computed one' })
export type SetDeadline = z.output<typeof SetDeadline>

export const setDeadline = endpoint({
  name: 'setDeadline',
  method: 'PUT',
  path: '/tickets/:number/deadline',
  tag: 'Tickets',
  summary: 'Set the due moment by hand',
  description: 'An officer may shorten; only a supervisor may lengthen. A breach stays.',
  params,
  body: SetDeadline,
  ifMatch: true,
  reply: ticket,
  problems: changed,
})

export const takeBackDeadline = endpoint({
  name: 'takeBackDeadline',
  method: 'DELETE',
  path: '/tickets/:number/deadline',
  tag: 'Tickets',
  summary: 'Take back the due moment set by hand: it is computed again',
  params,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'no-office-time'],
})

export const ExcuseBreach = z
  .strictObject({ reason: text(2000) })
  .meta({ id: 'ExcuseBreach', description: 'Why the breach is excused' })
export type ExcuseBreach = z.output<typeof ExcuseBreach>

export const excuseBreach = endpoint({
  name: 'excuseBreach',
  method: 'POST',
  path: '/tickets/:number/excuse',
  tag: 'Tickets',
  summary: 'Excuse a breach; it stays counted',
  params,
  body: ExcuseBreach,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const EscalateTicket = z.strictObject({ text: text(2000) }).meta({
  id: 'EscalateTicket',
  description: 'What the level above is asked to do; seen by the office alone',
})
export type EscalateTicket = z.output<typeof EscalateTicket>

export const escalateTicket = endpoint({
  name: 'escalateTicket',
  method: 'POST',
  path: '/tickets/:number/escalation',
  tag: 'Tickets',
  summary: 'Bring it before the supervisors above',
  description:
    'Of an officer: before the supervisors of the office above. Of a supervisor: before those of the next level. The ticket stays where it is.',
  params,
  body: EscalateTicket,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const undoLast = endpoint({
  name: 'undoLast',
  method: 'POST',
  path: '/tickets/:number/undo',
  tag: 'Tickets',
  summary: 'Take back what one has last done to it',
  description:
    'Assigning, starting, a reply or note, a pause or its end, another service, resolving, cancelling, merging; of the asker, within 24 hours and as long as nobody has changed the ticket since. What was not yet told outside is not told; no breach is made by it and none disappears.',
  params,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused'],
})

export const RefuseResolution = z
  .strictObject({ reason: text(2000) })
  .meta({ id: 'RefuseResolution', description: 'Why the moment that was said is not believed' })
export type RefuseResolution = z.output<typeof RefuseResolution>

export const refuseResolution = endpoint({
  name: 'refuseResolution',
  method: 'POST',
  path: '/tickets/:number/resolution/refusal',
  tag: 'Tickets',
  summary: 'Refuse a resolution entered afterwards: it counts from when it was entered',
  params,
  body: RefuseResolution,
  ifMatch: true,
  reply: ticket,
  problems: [...changed, 'key-reused', 'no-office-time'],
})
