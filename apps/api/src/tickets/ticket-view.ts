import { minuteMs } from '@sheba/clock/calendar/dhaka'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { openTime } from '@sheba/clock/calendar/open-time'
import { bandAt, clockStateOf } from '@sheba/clock/sla/bands'
import { defaultThresholds, type PromiseTerms } from '@sheba/clock/sla/promise'
import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import { remainingOfficeMinutes } from '@sheba/clock/sla/remaining-office-minutes'
import { reopenableUntil } from '@sheba/clock/sla/reopening'
import { shownDueAt } from '@sheba/clock/sla/shown-due-at'
import type { Clock, Found, Ticket, TicketItem } from '@sheba/contract/tickets'
import type { Actor } from '../auth/actor.ts'
import { maskPhone } from '../text/phone.ts'
import { canOf } from './ticket-can.ts'
import type { TicketDetail } from './ticket-reads.ts'
import type { TicketRow } from './ticket-row.ts'

/** Who looks, when, and by which calendar the office's time is counted. */
export type Viewing = { actor: Actor; now: number; calendar: OfficeCalendar }

/** A row as a list shows it: the phone number masked, and with what a query has found of it. */
export function ticketItem(row: TicketRow, viewing: Viewing, found?: Found): TicketItem {
  const fields = ticketFields(row, viewing)
  const { phone } = fields.requester
  const requester = { ...fields.requester, phone: phone && maskPhone(phone) }
  return { ...fields, requester, ...(found ? { found } : {}) }
}

/** A row for who goes there and calls before: the phone number whole. */
export function visitItem(row: TicketRow, viewing: Viewing): TicketItem {
  return ticketFields(row, viewing)
}

/** One ticket, whole. */
export function ticketView(detail: TicketDetail, viewing: Viewing): Ticket {
  const { row } = detail
  const resolvedAt = row.status === 'resolved' ? row.resolved_at : null
  return {
    ...ticketFields(row, viewing),
    description: detail.description,
    cycles: detail.cycles,
    linked: detail.linked,
    rating: detail.rating,
    closedAt: iso(detail.closedAt),
    reopenUntil: resolvedAt && new Date(reopenableUntil(resolvedAt.getTime())).toISOString(),
  }
}

function ticketFields(row: TicketRow, viewing: Viewing): TicketItem {
  const { actor, now } = viewing
  return {
    number: row.number,
    status: row.status,
    kind: row.kind,
    channel: row.channel,
    service: {
      slug: row.service_slug,
      number: row.service_number,
      name: { bn: row.service_bn, en: row.service_en },
    },
    subject: row.subject,
    language: row.language,
    requester: { name: row.requester_name, title: row.requester_title, phone: row.requester_phone },
    institution: named(row.institution_id, row.institution_bn, row.institution_en),
    office: { id: row.office_id, code: row.office_code, name: { bn: row.office_bn, en: row.office_en } },
    union: named(row.union_id, row.union_bn, row.union_en),
    assignee: assigneeOf(row),
    receivedAt: row.received_at.toISOString(),
    loggedAt: row.logged_at.toISOString(),
    writtenAt: iso(row.written_at),
    firstResponseAt: iso(row.first_response_at),
    firstResolvedAt: iso(row.first_resolved_at),
    resolvedAt: iso(row.resolved_at),
    resolutionEnteredAt: iso(row.resolution_entered_at),
    trackingCode: actor.role === 'supervisor' ? null : row.tracking_code,
    eligible: row.eligible,
    pause: pauseOf(row),
    pausesNeedLook: row.pauses_look_at !== null && row.pauses_look_at.getTime() < now,
    referral:
      row.referral_to && row.referral_since
        ? {
            to: row.referral_to,
            since: row.referral_since.toISOString(),
            expectedOn: row.referral_expected_on,
          }
        : null,
    mergedInto: row.merged_into,
    clock: clockView(row, viewing),
    version: row.version,
    can: canOf(actor, policyTicket(row, now), now),
  }
}

/** What policies ask of a row; past due and not yet settled counts as breached. */
export function policyTicket(row: TicketRow, now: number) {
  const running = row.status === 'new' || row.status === 'inProgress'
  return {
    officeId: row.office_id,
    institutionId: row.institution_id,
    breached: row.breached_at !== null || (running && row.due_at.getTime() < now),
    status: row.status,
    resolvedAt: row.resolved_at?.getTime() ?? null,
    excused: row.excused_at !== null,
    setByHand: row.set_by_hand,
    enteredLater: row.resolution_entered_at !== null,
  }
}

function clockView(row: TicketRow, { now, calendar }: Viewing): Clock {
  const state = clockStateOf(row.status)
  const moments = {
    state,
    promise: termsOf(row),
    dueAt: row.due_at.getTime(),
    approachingAt: row.approaching_at.getTime(),
    criticalAt: row.critical_at.getTime(),
    breachedAt: row.breached_at?.getTime() ?? null,
    pausedAt: row.paused_at?.getTime() ?? null,
    resolvedAt: row.resolved_at?.getTime() ?? null,
  }
  const running = state === 'running'
  // A clock past due and not yet settled is breached all the same: no figure depends on when anybody looked.
  const breachedAt = row.breached_at ?? (running && moments.dueAt < now ? row.due_at : null)
  const inThisPause = moments.pausedAt === null ? 0 : openTime(calendar, moments.pausedAt, now)
  return {
    state,
    promise: {
      kind: row.promise_kind,
      days: row.promise_days,
      basis: row.promise_basis,
      ends: row.promise_ends,
      toleranceMinutes: row.promise_tolerance,
    },
    dueAt: new Date(shownDueAt(moments, calendar, now)).toISOString(),
    approachingAt: running ? row.approaching_at.toISOString() : null,
    criticalAt: running ? row.critical_at.toISOString() : null,
    band: bandAt(moments, now),
    breachedAt: iso(breachedAt),
    enteredLate: row.entered_late,
    excused: row.excused_at !== null,
    setByHand: row.set_by_hand,
    reclassified: row.reclassified,
    pausedMinutes: Math.floor((row.paused_ms + inThisPause) / minuteMs),
    remainingOfficeMinutes: remainingOfficeMinutes(moments, calendar, now),
  }
}

/** The terms a row is under now; thresholds are not asked of it, their moments are stored. */
function termsOf(row: TicketRow): PromiseTerms {
  return promiseTerms({
    kind: row.promise_kind,
    days: row.promise_days,
    basis: row.promise_basis,
    ends: row.promise_ends,
    toleranceMinutes: row.promise_tolerance,
    ...defaultThresholds,
  })
}

function pauseOf(row: TicketRow): TicketItem['pause'] {
  if (!row.paused_at || !row.pause_reason || !row.pause_expected_on) return null
  return {
    reason: row.pause_reason,
    message: row.pause_message ?? '',
    expectedOn: row.pause_expected_on,
    since: row.paused_at.toISOString(),
  }
}

function assigneeOf(row: TicketRow): TicketItem['assignee'] {
  const officer = named(row.assignee_id, row.assignee_bn, row.assignee_en)
  return (
    officer && { ...officer, title: { bn: row.assignee_title_bn ?? '', en: row.assignee_title_en ?? '' } }
  )
}

function named(id: string | null, bn: string | null, en: string | null) {
  return id ? { id, name: { bn: bn ?? '', en: en ?? '' } } : null
}

function iso(moment: Date | null): string | null {
  return moment?.toISOString() ?? null
}
