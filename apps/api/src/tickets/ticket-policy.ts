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
