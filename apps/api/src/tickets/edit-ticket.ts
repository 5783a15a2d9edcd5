import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import type { EditTicket } from '@sheba/contract/ticket-actions'
import { findPinnedService, type ServiceRow } from '../charter/charter-reads.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { findUnion } from '../offices/union-reads.ts'
import { type Change, type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { allows } from './ticket.ts'
import { byActor, type Changing, type Edit, takenBy } from './ticket-change.ts'

/** Corrects what a ticket says, starts it, or gives it another service of the edition it was raised under. */
export async function editTicket(call: ChangeCall, ask: EditTicket): Promise<void> {
  const change = await openChange(call, 'edit')
  const { db, ticket } = change
  if (ask.status && !allows(ticket.status, 'start')) throw new Problem('illegal-move')
  const services = await otherService(change, ask)
  if (ask.union && !(await findUnion(db, ticket.officeId, ask.union))) {
    throw wrongField('#/union', { bn: 'এই কার্যালয়ে এমন ইউনিয়ন নেই।', en: 'The office has no such union.' })
  }
  await saveChange(change, editing(change, ask, services))
}

type Services = { from: Reclassified; to: Reclassified }
type Reclassified = Pick<ServiceRow, 'id' | 'slug' | 'shortName' | 'promise'>

async function otherService({ db, ticket }: Change, ask: EditTicket): Promise<Services | null> {
  if (ask.service === undefined || ask.service === ticket.serviceSlug) return null
  if (!allows(ticket.status, 'reclassify')) throw new Problem('illegal-move')
  const from = await findPinnedService(db, ticket, ticket.serviceSlug)
  const to = await findPinnedService(db, ticket, ask.service)
  if (!from || !to) {
    throw wrongField('#/service', {
      bn: 'এই আবেদনের চার্টারে এমন কোনো সেবা নেই।',
      en: 'The charter of this ticket has no such service.',
    })
  }
  return { from, to }
}

/** What an edit comes to, once what it points at is found. `services`: where it changes the service. */
export function editing(changing: Changing, ask: EditTicket, services: Services | null): Edit {
  const reclassified = services && reclassification(changing, services)
  const edited = correction(changing, ask)
  const started = { type: 'ticket.started' as const, at: changing.now, by: byActor(changing) }
  return {
    ...(ask.status ? { status: ask.status } : {}),
    set: { ...reclassified?.set, ...edited.set, ...takenBy(changing) },
    ...(reclassified?.clock ? { clock: reclassified.clock } : {}),
    events: [...(reclassified?.events ?? []), ...edited.events, ...(ask.status ? [started] : [])],
  }
}

function reclassification(changing: Changing, { from, to }: Services): Edit {
  const { now } = changing
  const promise = promiseTerms(to.promise)
  return {
    set: { charterServiceId: to.id, serviceSlug: to.slug },
    clock: [{ kind: 'reclassified', at: now, promise }],
    events: [
      {
        type: 'ticket.reclassified',
        at: now,
        by: byActor(changing),
        data: { service: { from: from.shortName, to: to.shortName }, promise },
      },
    ],
  }
}

function correction(changing: Changing, ask: EditTicket): Pick<Edit, 'set' | 'events'> {
  const { ticket, now } = changing
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
  const before = Object.fromEntries(
    fields.map((field) => [field, ticket[field === 'union' ? 'unionId' : field]]),
  )
  return {
    set,
    events: [
      { type: 'ticket.edited', at: now, by: byActor(changing), internal: true, data: { fields, before } },
    ],
  }
}
