import type { AssignTicket } from '@sheba/contract/ticket-actions'
import { wrongField } from '../http/problem.ts'
import { findServingOfficer } from '../officers/find-serving-officer.ts'
import { byActor, type ChangeCall, openChange, saveChange } from './change-ticket.ts'

/** Gives a ticket to an officer of its office, or to nobody. Assignment starts a new ticket. */
export async function assignTicket(call: ChangeCall, ask: AssignTicket): Promise<void> {
  const change = await openChange(call, 'assign')
  const { db, ticket, now } = change
  const officer = ask.officerId && (await findServingOfficer(db, ticket.officeId, ask.officerId))
  if (ask.officerId && !officer) {
    throw wrongField('#/officerId', {
      bn: 'এই কার্যালয়ে এমন কোনো কর্মকর্তা নেই।',
      en: 'No such officer serves in this office.',
    })
  }
  await saveChange(change, {
    ...(officer && ticket.status === 'new' ? { status: 'inProgress' as const } : {}),
    set: { assigneeId: ask.officerId },
    events: [
      {
        type: 'ticket.assigned',
        at: now,
        by: byActor(change),
        data: { assignee: officer ? officer.name : null },
      },
    ],
  })
}
