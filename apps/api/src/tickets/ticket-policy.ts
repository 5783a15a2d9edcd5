import { type Actor, serves, supervises } from '../auth/actor.ts'

/** What a policy needs to know of a ticket. `breached`: written down, or past due and not yet written down. */
export type PolicyTicket = { officeId: string; institutionId: string | null; breached: boolean }

const asks = (actor: Actor, ticket: PolicyTicket) =>
  actor.role === 'institution' &&
  ticket.institutionId !== null &&
  actor.institution?.id === ticket.institutionId

const works = (actor: Actor, ticket: PolicyTicket) =>
  serves(actor, ticket.officeId) || supervises(actor, ticket.officeId)

/** Everyone who can see a ticket may reply to it: the requester's institution and those who work on it. */
export const mayReply = (actor: Actor, ticket: PolicyTicket) => asks(actor, ticket) || works(actor, ticket)

/** Internal notes, assignment, pause, resolution and the like are the office's own. */
export const mayWork = works

export const mayReopen = (actor: Actor, ticket: PolicyTicket) => asks(actor, ticket) || works(actor, ticket)

/** Only who asked can confirm that it is done. */
export const mayClose = asks

/** Its requester; an officer while the promise is not broken; a supervisor. The reason is required of all. */
export const mayCancel = (actor: Actor, ticket: PolicyTicket) =>
  asks(actor, ticket) ||
  supervises(actor, ticket.officeId) ||
  (serves(actor, ticket.officeId) && !ticket.breached)

/** To excuse a breach and to refuse a resolution that was entered afterwards is for who stands above the work. */
export const mayJudge = (actor: Actor, ticket: PolicyTicket) => supervises(actor, ticket.officeId)

/** Headquarters has nobody above it. */
export const mayEscalate = (actor: Actor, ticket: PolicyTicket) =>
  works(actor, ticket) && !(actor.role === 'supervisor' && actor.officeIds === 'all')

/** An officer may shorten a deadline; whoever supervises may lengthen it too. Moments in epoch milliseconds. */
export const mayMoveDeadline = (
  actor: Actor,
  ticket: PolicyTicket,
  { from, to }: { from: number; to: number },
) => supervises(actor, ticket.officeId) || (serves(actor, ticket.officeId) && to <= from)

type Asker = Pick<PolicyTicket, 'officeId' | 'institutionId'> & { requesterPhone: string | null }

/** Tickets of one office and one requester or institution; others are for a supervisor of both. */
export const mayMerge = (actor: Actor, ticket: Asker, into: Asker) =>
  (supervises(actor, ticket.officeId) && supervises(actor, into.officeId)) ||
  (serves(actor, ticket.officeId) && ticket.officeId === into.officeId && sameAsker(ticket, into))

const sameAsker = (one: Asker, other: Asker) =>
  (one.institutionId !== null && one.institutionId === other.institutionId) ||
  (one.requesterPhone !== null && one.requesterPhone === other.requesterPhone)
