import type { EditTicket } from '@sheba/contract/ticket-actions'
import { findPinnedService } from '../charter/charter-reads.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { findInstitution } from '../institutions/find-institution.ts'
import { findUnion } from '../offices/union-reads.ts'
import { promiseTerms } from '../sla/promise-terms.ts'
import {
  byActor,
  type Change,
  type ChangeCall,
  type Edit,
  openChange,
  saveChange,
  takenBy,
} from './change-ticket.ts'
import { allows } from './ticket.ts'
import { numberedSearchKey, ticketSearchKey } from './ticket-search-key.ts'

/** Corrects what a ticket says, starts it, or gives it another service of the edition it was raised under. */
export async function editTicket(call: ChangeCall, ask: EditTicket): Promise<void> {
  const change = await openChange(call, 'edit')
  if (ask.status && !allows(change.ticket.status, 'start')) throw new Problem('illegal-move')
  const reclassified = await reclassification(change, ask)
  const edited = await correction(change, ask)
  await saveChange(change, {
    ...(ask.status ? { status: ask.status } : {}),
    set: { ...reclassified?.set, ...edited.set, ...takenBy(change) },
    ...(reclassified?.clock ? { clock: reclassified.clock } : {}),
    events: [
      ...(reclassified?.events ?? []),
      ...edited.events,
      ...(ask.status ? [{ type: 'ticket.started' as const, at: change.now, by: byActor(change) }] : []),
    ],
  })
}

async function reclassification(change: Change, ask: EditTicket): Promise<Edit | null> {
  const { db, ticket, now } = change
  if (ask.service === undefined || ask.service === ticket.serviceSlug) return null
  if (!allows(ticket.status, 'reclassify')) throw new Problem('illegal-move')
  const from = await findPinnedService(db, ticket.charterServiceId, ticket.serviceSlug)
  const to = await findPinnedService(db, ticket.charterServiceId, ask.service)
  if (!from || !to) {
    throw wrongField('#/service', {
      bn: 'এই আবেদনের চার্টারে এমন কোনো সেবা নেই।',
      en: 'The charter of this ticket has no such service.',
    })
  }
  const promise = promiseTerms(to.promise)
  return {
    set: { charterServiceId: to.id, serviceSlug: to.slug },
    clock: [{ kind: 'reclassified', at: now, promise }],
    events: [
      {
        type: 'ticket.reclassified',
        at: now,
        by: byActor(change),
        data: { service: { from: from.shortName, to: to.shortName }, promise },
      },
    ],
  }
}

async function correction(
  change: Change,
  ask: EditTicket,
): Promise<Pick<Edit, 'events'> & { set: Edit['set'] }> {
  const { db, ticket, now } = change
  if (ask.union && !(await findUnion(db, ticket.officeId, ask.union))) {
    throw wrongField('#/union', { bn: 'এই কার্যালয়ে এমন ইউনিয়ন নেই।', en: 'The office has no such union.' })
  }
  const set = {
    ...(ask.kind === undefined ? {} : { kind: ask.kind }),
    ...(ask.subject === undefined ? {} : { subject: ask.subject }),
    ...(ask.description === undefined ? {} : { description: ask.description }),
    ...(ask.union === undefined ? {} : { unionId: ask.union }),
  }
  const fields = (['kind', 'subject', 'description', 'union'] as const).filter(
    (field) => ask[field] !== undefined,
  )
  if (fields.length === 0) return { set, events: [] }
  const texts = ask.subject !== undefined || ask.description !== undefined
  const before = Object.fromEntries(
    fields.map((field) => [field, ticket[field === 'union' ? 'unionId' : field]]),
  )
  return {
    set: texts ? { ...set, searchKey: await newSearchKey(change, ask) } : set,
    events: [
      { type: 'ticket.edited', at: now, by: byActor(change), internal: true, data: { fields, before } },
    ],
  }
}

async function newSearchKey({ db, actor, ticket }: Change, ask: EditTicket): Promise<string> {
  const institution =
    actor && ticket.institutionId ? await findInstitution(db, actor, ticket.institutionId) : null
  const { requesterName, requesterPhone } = ticket
  const subject = ask.subject ?? ticket.subject
  const description = ask.description ?? ticket.description
  const key = ticketSearchKey({ subject, description, requesterName, requesterPhone, institution })
  return numberedSearchKey(ticket.number, key)
}
