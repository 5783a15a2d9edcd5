import type { Name } from '@sheba/contract/fields'
import type { RaiseTicket } from '@sheba/contract/ticket-actions'
import type { Actor } from '../auth/actor.ts'
import type { ServiceRow } from '../charter/charter-reads.ts'
import type { NewTicket } from './insert-ticket.ts'
import type { TicketDetail } from './ticket-reads.ts'

type Raised = {
  number: string
  actor: Pick<Actor, 'name' | 'title'>
  office: { code: string; name: Name }
  service: ServiceRow
  institution: { name: Name } | null
  union: { name: Name } | null
  answer: RaiseTicket['resolution']
}

/**
 * A ticket just raised as a query would read it back: all of it is known, and the office's next ticket waits until
 * this one's transaction is over. That it is the same is proven by a test.
 */
export function raisedDetail(ticket: NewTicket, raised: Raised): TicketDetail {
  const { actor, office, service, institution, union, answer } = raised
  return {
    row: {
      ...written(ticket),
      number: raised.number,
      office_code: office.code,
      ...names('office', office.name),
      service_number: service.number,
      ...names('service', service.shortName),
      promise_kind: service.promise.kind,
      promise_days: service.promise.days,
      promise_basis: service.promise.basis,
      promise_ends: service.promise.ends,
      promise_tolerance: service.promise.toleranceMinutes,
      ...names('institution', institution?.name),
      ...names('union', union?.name),
      ...names('assignee', ticket.assigneeId ? actor.name : null),
      ...names('assignee_title', ticket.assigneeId ? actor.title : null),
    },
    description: ticket.description,
    rating: null,
    closedAt: null,
    cycles:
      answer && ticket.resolvedAt
        ? [{ ...answer, resolvedAt: ticket.resolvedAt.toISOString(), reopenedAt: null, reason: null }]
        : [],
    linked: [],
  }
}

function names<Of extends string>(of: Of, name: Name | null | undefined) {
  // The compiler can't see that a name and an ending make these two keys.
  return { [`${of}_bn`]: name?.bn ?? null, [`${of}_en`]: name?.en ?? null } as Record<
    `${Of}_bn` | `${Of}_en`,
    string
  >
}

function written(ticket: NewTicket) {
  return {
    id: ticket.id,
    office_id: ticket.officeId,
    service_slug: ticket.serviceSlug,
    status: ticket.status,
    kind: ticket.kind,
    channel: ticket.channel,
    subject: ticket.subject,
    language: ticket.language,
    institution_id: ticket.institutionId,
    requester_name: ticket.requesterName,
    requester_title: ticket.requesterTitle,
    requester_phone: ticket.requesterPhone,
    union_id: ticket.unionId,
    assignee_id: ticket.assigneeId,
    tracking_code: ticket.trackingCode,
    eligible: ticket.eligible,
    version: 1,
    received_at: ticket.receivedAt,
    logged_at: ticket.loggedAt,
    calendar_as_of: ticket.calendarAsOf,
    written_at: ticket.writtenAt,
    first_response_at: ticket.firstResponseAt,
    first_resolved_at: ticket.firstResolvedAt,
    resolved_at: ticket.resolvedAt,
    resolution_entered_at: ticket.resolutionEnteredAt,
    cancelled_at: null,
    pause_reason: null,
    pause_message: null,
    pause_expected_on: null,
    paused_at: null,
    referral_to: null,
    referral_since: null,
    referral_expected_on: null,
    merged_into: null,
    due_at: ticket.dueAt,
    approaching_at: ticket.approachingAt,
    critical_at: ticket.criticalAt,
    breached_at: ticket.breachedAt,
    entered_late: ticket.enteredLate,
    excused_at: null,
    set_by_hand: false,
    reclassified: false,
    paused_ms: 0,
    pauses_look_at: null,
    urgency_rank: ticket.urgencyRank,
    urgency_at: ticket.urgencyAt,
  }
}
