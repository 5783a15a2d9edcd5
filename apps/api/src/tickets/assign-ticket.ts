import type { AssignTicket } from '@sheba/contract/ticket-actions'
import { wrongField } from '../http/problem.ts'
import { findServingOfficer } from '../officers/find-serving-officer.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, type Changing, type Edit } from './ticket-change.ts'

type Assignee = NonNullable<Awaited<ReturnType<typeof findServingOfficer>>>

/** Gives a ticket to an officer of its office, or to nobody. */
export async function assignTicket(call: ChangeCall, ask: AssignTicket): Promise<void> {
  const change = await openChange(call, 'assign')
  const { db, ticket } = change
  const officer = ask.officerId ? await findServingOfficer(db, ticket.officeId, ask.officerId) : null
  if (ask.officerId && !officer) {
    throw wrongField('#/officerId', {
      bn: 'এই কার্যালয়ে এমন কোনো কর্মকর্তা নেই।',
      en: 'No such officer serves in this office.',
    })
  }
  await saveChange(change, assignment(change, officer))
}

/** Assignment starts a new ticket. */
export function assignment(changing: Changing, officer: Pick<Assignee, 'id' | 'name'> | null): Edit {
  const { ticket, now } = changing
  return {
    ...(officer && ticket.status === 'new' ? { status: 'inProgress' as const } : {}),
    set: { assigneeId: officer?.id ?? null },
    events: [
      {
        type: 'ticket.assigned',
        at: now,
        by: byActor(changing),
        data: { assignee: officer?.name ?? null },
      },
    ],
  }
}
