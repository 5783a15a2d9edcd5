import { addDays, dayOf } from '@sheba/clock/calendar/dhaka'
import type { ReferTicket } from '@sheba/contract/ticket-actions'
import { wrongField } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, type Changing, type Edit, takenBy } from './ticket-change.ts'

const furthestDays = 365

/** Sends a ticket on to somebody else whose work it needs: a mark beside the status. The clock runs on. */
export async function referTicket(call: ChangeCall, ask: ReferTicket): Promise<void> {
  if (ask.expectedOn !== undefined && !mayBeExpectedOn(ask.expectedOn, call.now)) {
    throw wrongField('#/expectedOn', {
      bn: 'আজ থেকে ৩৬৫ দিনের মধ্যে একটি দিন দিন।',
      en: 'Give a day from today to 365 days ahead.',
    })
  }
  const change = await openChange(call, 'refer')
  await saveChange(change, referral(change, ask))
}

function mayBeExpectedOn(on: string, now: number): boolean {
  const today = dayOf(now)
  return on >= today && on <= addDays(today, furthestDays)
}

/** A new ticket is begun by it. Referred already, it is now referred to the other one. */
export function referral(changing: Changing, { to, reference, text, expectedOn }: ReferTicket): Edit {
  const { now, ticket } = changing
  return {
    ...(ticket.status === 'new' ? { status: 'inProgress' as const } : {}),
    set: {
      referralTo: to,
      referralSince: new Date(now),
      referralExpectedOn: expectedOn === undefined ? null : new Date(expectedOn),
      ...takenBy(changing),
    },
    events: [
      {
        type: 'ticket.referred',
        at: now,
        by: byActor(changing),
        data: {
          to,
          text,
          ...(reference === undefined ? {} : { reference }),
          ...(expectedOn === undefined ? {} : { expectedOn }),
        },
      },
    ],
  }
}
