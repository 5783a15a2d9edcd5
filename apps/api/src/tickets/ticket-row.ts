import type {
  Channel,
  Kind,
  PauseReason,
  PromiseBasis,
  PromiseEnd,
  PromiseKind,
  Status,
} from '@sheba/contract/words'

/** A ticket with the names of what it points at, as one query reads it for any screen. */
export type TicketRow = {
  id: string
  number: string
  office_id: string
  office_code: string
  office_bn: string
  office_en: string
  service_slug: string
  service_number: number
  service_bn: string
  service_en: string
  promise_kind: PromiseKind
  promise_days: number | null
  promise_basis: PromiseBasis | null
  promise_ends: PromiseEnd | null
  promise_tolerance: number | null
  status: Status
  kind: Kind
  channel: Channel
  subject: string
  language: string
  institution_id: string | null
  institution_bn: string | null
  institution_en: string | null
  requester_name: string | null
  requester_title: string | null
  requester_phone: string | null
  union_id: string | null
  union_bn: string | null
  union_en: string | null
  assignee_id: string | null
  assignee_bn: string | null
  assignee_en: string | null
  assignee_title_bn: string | null
  assignee_title_en: string | null
  tracking_code: string
  eligible: boolean
  version: number
  received_at: Date
  logged_at: Date
  calendar_as_of: Date | null
  written_at: Date | null
  first_response_at: Date | null
  first_resolved_at: Date | null
  resolved_at: Date | null
  resolution_entered_at: Date | null
  cancelled_at: Date | null
  pause_reason: PauseReason | null
  pause_message: string | null
  pause_expected_on: string | null
  paused_at: Date | null
  referral_to: string | null
  referral_since: Date | null
  referral_expected_on: string | null
  merged_into: string | null
  due_at: Date
  approaching_at: Date
  critical_at: Date
  breached_at: Date | null
  entered_late: boolean
  excused_at: Date | null
  set_by_hand: boolean
  reclassified: boolean
  paused_ms: number
  pauses_look_at: Date | null
  urgency_rank: number
  urgency_at: number
}

export const ticketColumns = `
t.id, t.number, t.office_id, o.code AS office_code, o.name_bn AS office_bn, o.name_en AS office_en,
t.service_slug, s.number AS service_number, s.short_name_bn AS service_bn, s.short_name_en AS service_en,
CASE WHEN t.immediate THEN 'immediate' ELSE 'days' END AS promise_kind, t.promise_days,
t.promise_basis::text AS promise_basis, t.promise_ends::text AS promise_ends, t.promise_tolerance,
t.status::text AS status, t.kind::text AS kind, t.channel::text AS channel, t.subject, t.language,
t.institution_id, i.name_bn AS institution_bn, i.name_en AS institution_en,
t.requester_name, t.requester_title, t.requester_phone,
t.union_id, u.name_bn AS union_bn, u.name_en AS union_en,
t.assignee_id, a.name_bn AS assignee_bn, a.name_en AS assignee_en,
post.title_bn AS assignee_title_bn, post.title_en AS assignee_title_en,
t.tracking_code, t.eligible, t.version, t.received_at, t.logged_at, t.calendar_as_of, t.written_at, t.first_response_at,
t.first_resolved_at, t.resolved_at, t.resolution_entered_at, t.cancelled_at,
t.pause_reason::text AS pause_reason, t.pause_message, t.pause_expected_on::text AS pause_expected_on, t.paused_at,
t.referral_to, t.referral_since, t.referral_expected_on::text AS referral_expected_on, survivor.number AS merged_into,
t.due_at, t.approaching_at, t.critical_at, t.breached_at, t.entered_late, t.excused_at, t.set_by_hand, t.reclassified,
t.paused_ms, t.pauses_look_at, t.urgency_rank, t.urgency_at`

/** What a list or a page says of a ticket `t` from other tables: never more than one row for each. */
export const besideTicket = `
JOIN office o ON o.id = t.office_id
JOIN charter_service s ON s.id = t.charter_service_id
LEFT JOIN institution i ON i.id = t.institution_id
LEFT JOIN union_area u ON u.id = t.union_id
LEFT JOIN officer f ON f.id = t.assignee_id
LEFT JOIN account a ON a.id = f.account_id
LEFT JOIN post ON post.officer_id = f.id AND post.ended_at IS NULL
LEFT JOIN ticket survivor ON survivor.id = t.merged_into`

export const ticketJoins = `FROM ticket t ${besideTicket}`

/** The calendar a ticket is reckoned by: its office's as known when it was logged, or as the change applied last took it. */
export function pinnedCalendar(row: Pick<TicketRow, 'office_id' | 'logged_at' | 'calendar_as_of'>) {
  return { officeId: row.office_id, asOf: (row.calendar_as_of ?? row.logged_at).getTime() }
}
