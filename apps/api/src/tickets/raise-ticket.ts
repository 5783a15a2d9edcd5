import { randomUUIDv7 } from 'node:crypto'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import { receiptAt } from '@sheba/clock/sla/receipt'
import type { RaiseTicket } from '@sheba/contract/ticket-actions'
import type { Actor } from '../auth/actor.ts'
import { calendarInForce, calendarStamp } from '../calendar/calendar-reads.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { insertTicket } from './insert-ticket.ts'
import { newTicket } from './new-ticket.ts'
import { raiseFaults } from './raise-faults.ts'
import { raiseReferences } from './raise-references.ts'
import { raisedDetail } from './raised-detail.ts'
import type { TicketDetail } from './ticket-reads.ts'
import { newTrackingCode } from './tracking-code.ts'

/**
 * Raises a ticket and gives it as one would read it back, with the calendar it is reckoned by. The promise is that of
 * the charter edition in force when it was received; it starts from the receipt, not from the typing.
 * Throws `invalid-request` with every fault, `no-office-time`.
 */
export async function raiseTicket(
  { db, actor, now }: { db: Db; actor: Actor; now: number },
  ask: RaiseTicket,
): Promise<{ detail: TicketDetail; calendar: OfficeCalendar }> {
  const receivedAt = receiptOf(ask, actor, now)
  // Asked together they travel together.
  const [found, stamp] = await Promise.all([raiseReferences(db, actor, ask, receivedAt), calendarStamp(db)])
  const faults = [...raiseFaults(actor, ask, receivedAt, now), ...found.faults]
  const { office, service } = found
  if (faults.length > 0 || !office || !service) throw new Problem('invalid-request', { faults })
  const { calendar, knownAt } = await calendarInForce(db, office.id, stamp)
  const raised = newTicket({
    id: randomUUIDv7(),
    trackingCode: newTrackingCode(),
    ask,
    actor,
    office,
    service,
    institution: found.institution,
    unionId: found.union?.id ?? null,
    promise: promiseTerms(service.promise),
    calendar,
    calendarAsOf: knownAt,
    receivedAt,
    now,
  })
  if (!raised.ok) throw new Problem('no-office-time')
  const number = await insertTicket(db, raised.ticket, raised.events)
  const detail = raisedDetail(raised.ticket, {
    ...found,
    office,
    service,
    number,
    actor,
    answer: ask.resolution,
  })
  return { detail, calendar }
}

function receiptOf(ask: RaiseTicket, actor: Actor, now: number): number {
  // An institution that sends it is refused with its other faults, so its value is not looked at here.
  if (ask.receivedAt === undefined || actor.role === 'institution') return now
  const receipt = receiptAt(Date.parse(ask.receivedAt), now, actor.role === 'supervisor')
  if (receipt.ok) return receipt.receivedAt
  throw wrongField('#/receivedAt', receipt.because === 'received-in-future' ? inFuture : tooEarly)
}

const inFuture = {
  bn: 'গ্রহণের সময় এখনকার পরে হতে পারে না।',
  en: 'It cannot have been received later than now.',
}
const tooEarly = {
  bn: '৭ দিনের বেশি আগের আবেদন তত্ত্বাবধায়ক লিখতে পারেন।',
  en: 'What was received more than 7 days ago is entered by the supervisor.',
}
