import { dayOf } from '@sheba/clock/calendar/dhaka'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import type { Clock, ClockEvent } from '@sheba/clock/sla/clock'
import { foldClock } from '@sheba/clock/sla/fold-clock'
import type { PromiseTerms } from '@sheba/clock/sla/promise'
import type { RaiseTicket } from '@sheba/contract/ticket-actions'
import type { Actor } from '../auth/actor.ts'
import type { ServiceRow } from '../charter/charter-reads.ts'
import { isFor } from '../charter/eligibility.ts'
import type { FoundInstitution } from '../institutions/institution-reads.ts'
import type { EventDraft } from '../outbox/record-events.ts'
import { foldPhone } from '../text/phone.ts'
import { clockColumns } from './clock-columns.ts'
import { enteredLater } from './entered-later.ts'
import type { NewTicket } from './insert-ticket.ts'
import { searchEntry } from './search-entry.ts'

export type AskingInstitution = Pick<FoundInstitution, 'id' | 'name' | 'category' | 'backboneConnected'>

export type Raising = {
  id: string
  trackingCode: string
  ask: RaiseTicket
  actor: Pick<Actor, 'accountId' | 'role' | 'name' | 'title' | 'officerId'>
  office: { id: string; code: string }
  service: Pick<ServiceRow, 'id' | 'slug' | 'defaultKind' | 'recipientCategories'>
  institution: AskingInstitution | null
  unionId: string | null
  promise: PromiseTerms
  calendar: OfficeCalendar
  /** The last change that the calendar knows, by which it is found again; null: nothing was ever entered. */
  calendarAsOf: number | null
  receivedAt: number
  now: number
}

/** The rows of a ticket as it is raised, with its events: resolved at once where it was answered on the spot. */
export function newTicket(
  raising: Raising,
): { ok: true; ticket: NewTicket; events: EventDraft[] } | { ok: false } {
  const { ask, actor, calendar, promise, receivedAt, now } = raising
  const answered = answerOf(raising)
  const history = answered ? [answered] : []
  const folded = foldClock({ promise, calendar, receivedAt, loggedAt: now, history })
  if (!folded.ok) return { ok: false }
  const status = answered ? 'resolved' : 'new'
  const requester = requesterOf(raising)
  const events = eventsOf(raising, folded.clock, answered)
  const ticket: NewTicket = {
    ...clockColumns(folded.clock, status),
    ...requester,
    id: raising.id,
    officeId: raising.office.id,
    officeCode: raising.office.code,
    year: Number(dayOf(now).slice(0, 4)),
    charterServiceId: raising.service.id,
    serviceSlug: raising.service.slug,
    status,
    kind: ask.kind ?? raising.service.defaultKind,
    channel: ask.channel ?? 'web',
    subject: ask.subject,
    description: ask.description,
    language: ask.language ?? (/[\u0980-\u09ff]/.test(ask.subject + ask.description) ? 'bn' : 'en'),
    institutionId: raising.institution?.id ?? null,
    unionId: raising.unionId,
    assigneeId: answered ? actor.officerId : null,
    raisedBy: actor.accountId,
    trackingCode: raising.trackingCode,
    eligible: isFor(raising.service.recipientCategories, raising.institution),
    search: searchEntry({ ...ask, ...requester, institution: raising.institution, texts: saidIn(events) }),
    receivedAt: new Date(receivedAt),
    loggedAt: new Date(now),
    calendarAsOf: raising.calendarAsOf === null ? null : new Date(raising.calendarAsOf),
    writtenAt: ask.writtenAt === undefined ? null : new Date(ask.writtenAt),
    firstResponseAt: answered ? new Date(answered.at) : null,
  }
  return { ok: true, ticket, events }
}

function saidIn(events: readonly EventDraft[]) {
  return events.flatMap(({ data }) =>
    typeof data?.text === 'string' ? [{ text: data.text, internal: false }] : [],
  )
}

type Answer = Extract<ClockEvent, { kind: 'resolved' }>

/** Answered on the call, which keeps any promise; or at a moment that is said, which the clock judges. */
function answerOf({ ask, receivedAt, now }: Raising): Answer | null {
  if (!ask.resolution) return null
  if (ask.resolution.resolvedAt === undefined) return { kind: 'resolved', at: receivedAt, onTheCall: true }
  const at = Date.parse(ask.resolution.resolvedAt)
  return { kind: 'resolved', at, ...(at < now ? { enteredAt: now } : {}) }
}

function requesterOf({ ask, actor, institution }: Raising) {
  const { requester } = ask
  const own = actor.role === 'institution' && institution !== null
  return {
    requesterName: requester?.name ?? (own ? actor.name.bn : null),
    requesterTitle: requester?.title ?? (own && !requester ? (actor.title?.bn ?? null) : null),
    requesterPhone: requester?.phone === undefined ? null : foldPhone(requester.phone),
  }
}

function eventsOf(
  { actor, ask, now, promise, calendarAsOf }: Raising,
  clock: Clock,
  answered: Answer | null,
): EventDraft[] {
  const by = { accountId: actor.accountId, role: actor.role }
  const dueAt = new Date(clock.dueAt).toISOString()
  const data = {
    promise,
    dueAt,
    channel: ask.channel ?? 'web',
    ...(calendarAsOf === null ? {} : { calendarAsOf: new Date(calendarAsOf).toISOString() }),
  }
  const events: EventDraft[] = [{ type: 'ticket.raised', at: now, by, data }]
  // Past due when it was typed in: breached at once, at the moment it happened.
  if (clock.breachedAt !== null) events.push({ type: 'ticket.breached', at: clock.breachedAt, by: null })
  if (answered && ask.resolution) {
    const { outcome, text } = ask.resolution
    const data = {
      outcome,
      text,
      ...(answered.onTheCall ? { onTheCall: true } : {}),
      ...enteredLater(answered.at, answered.enteredAt),
    }
    events.push({ type: 'ticket.resolved', at: answered.at, by, data })
  }
  return events
}
