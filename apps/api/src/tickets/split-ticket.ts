import { randomUUIDv7 } from 'node:crypto'
import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import type { SplitTicket } from '@sheba/contract/related'
import { calendarInForce, calendarStamp } from '../calendar/calendar-reads.ts'
import { findService } from '../charter/charter-reads.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { findInstitution } from '../institutions/institution-reads.ts'
import { type Change, type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { insertTicket } from './insert-ticket.ts'
import { newTicket } from './new-ticket.ts'
import { byActor } from './ticket-change.ts'
import type { TicketRow } from './ticket-row.ts'
import { linkTickets } from './ticket-store.ts'
import { newTrackingCode } from './tracking-code.ts'

/**
 * Makes a part of a ticket one of its own and links the two. It is of the same requester and was received when the first
 * was, or when the requester came to speak of it: so its promise runs from when it was asked for. Gives its number.
 */
export async function splitTicket(call: ChangeCall, first: TicketRow, ask: SplitTicket): Promise<string> {
  const { db, actor, now } = call
  const change = await openChange(call, 'split')
  const { ticket } = change
  const receivedAt = receiptOf(change, ask)
  const service = await findService(db, ticket.officeId, ask.service ?? ticket.serviceSlug, receivedAt)
  if (!service) throw wrongField('#/service', sentences.service)
  const { calendar, knownAt } = await calendarInForce(db, ticket.officeId, await calendarStamp(db))
  const { requesterName: name, requesterTitle: title, requesterPhone: phone } = ticket
  const raised = newTicket({
    id: randomUUIDv7(),
    trackingCode: newTrackingCode(),
    ask: {
      service: service.slug,
      kind: ask.kind ?? ticket.kind,
      subject: ask.subject,
      description: ask.description,
      channel: ticket.channel,
      ...(name === null
        ? {}
        : {
            requester: { name, ...(title === null ? {} : { title }), ...(phone === null ? {} : { phone }) },
          }),
    },
    actor,
    office: { id: ticket.officeId, code: first.office_code },
    service,
    institution: ticket.institutionId ? await findInstitution(db, actor, ticket.institutionId) : null,
    unionId: ticket.unionId,
    promise: promiseTerms(service.promise),
    calendar,
    calendarAsOf: knownAt,
    receivedAt,
    now,
  })
  if (!raised.ok) throw new Problem('no-office-time')
  const [born, ...rest] = raised.events
  if (!born) throw new Error('a ticket without the event that raised it')
  const from = { ...born, data: { ...born.data, ticket: ticket.number } }
  const number = await insertTicket(db, raised.ticket, [from, ...rest])
  await linkTickets(db, raised.ticket.id, ticket.id)
  await saveChange(change, {
    events: [{ type: 'ticket.split', at: now, by: byActor(change), data: { ticket: number } }],
  })
  return number
}

function receiptOf({ ticket, now }: Change, { receivedAt }: SplitTicket): number {
  const first = ticket.receivedAt.getTime()
  if (receivedAt === undefined) return first
  const at = Date.parse(receivedAt)
  if (at >= first && at <= now) return at
  throw wrongField('#/receivedAt', sentences.receipt)
}

const sentences = {
  service: {
    bn: 'এই কার্যালয়ের চার্টারে এমন সেবা নেই।',
    en: 'The office’s charter has no such service.',
  },
  receipt: {
    bn: 'এই অংশ চাওয়ার সময় প্রথম আবেদন গ্রহণের পরে এবং এখনকার আগে হতে হবে।',
    en: 'It was asked for after the first was received, and not later than now.',
  },
}
