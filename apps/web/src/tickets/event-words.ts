import { channelNames, outcomeNames, pauseReasonNames } from '@sheba/contract/names'
import type { TicketEvent } from '@sheba/contract/ticket-history'
import type { Texts } from '../i18n/messages.ts'
import type { timelineMessages } from './timeline-messages.ts'

type Words = Texts<typeof timelineMessages>
type Pick = (name: { bn: string; en: string }) => string

/** One event in a line. */
export function eventWords(event: TicketEvent, t: Words, pick: Pick): string {
  switch (event.type) {
    case 'ticket.raised':
      if (event.ticket) return t.splitFrom({ number: event.ticket })
      return event.channel ? t.raisedBy({ channel: pick(channelNames[event.channel]) }) : t.raised
    case 'ticket.assigned':
      return event.assignee ? t.assigned({ to: pick(event.assignee) }) : t.unassigned
    case 'ticket.started':
      return t.started
    case 'ticket.edited':
      return t.edited({ fields: (event.fields ?? []).map((field) => fieldWord(field, t)).join(', ') })
    case 'ticket.reclassified':
      return event.service
        ? t.reclassified({ from: pick(event.service.from), to: pick(event.service.to) })
        : t.reclassified({ from: '', to: '' })
    case 'ticket.replied':
      return isOfRequester(event) ? t.requesterSaid : t.replied
    case 'ticket.noted':
      return t.noted
    case 'ticket.paused':
      return t.paused({
        reason: event.reason ? pick(pauseReasonNames[event.reason]) : '',
        on: event.expectedOn ?? null,
      })
    case 'ticket.resumed':
      return t.resumed
    case 'ticket.resolved':
      return t.resolved({
        outcome: event.outcome ? pick(outcomeNames[event.outcome]) : '',
        later: event.enteredLater === true,
      })
    case 'ticket.reopened':
      return t.reopened
    case 'ticket.closed':
      return event.by.role === 'system' ? t.closedBySystem : t.closed
    case 'ticket.cancelled':
      return t.cancelled
    case 'ticket.breached':
      return t.breached
    case 'ticket.referred':
      return t.referred({ to: event.to ?? '', on: event.expectedOn ?? null })
    case 'ticket.referralEnded':
      return t.referralEnded
    case 'ticket.escalated':
      return t.escalated
    case 'ticket.reminded':
      return t.reminded
    case 'ticket.merged':
      return t.mergedInto({ number: event.ticket ?? '' })
    case 'ticket.absorbed':
      return t.absorbed({ number: event.ticket ?? '' })
    case 'ticket.deadlineSet':
      return t.deadlineSet
    case 'ticket.deadlineTakenBack':
      return t.deadlineTakenBack
    case 'ticket.excused':
      return t.excused
    case 'ticket.resolutionRefused':
      return t.resolutionRefused
    case 'ticket.deadlineChanged':
      return t.deadlineChanged
    case 'ticket.deadlineRestored':
      return t.deadlineRestored
    case 'ticket.undone':
      return t.undone
    case 'ticket.split':
      return t.split({ number: event.ticket ?? '' })
    case 'ticket.linked':
      return event.ticket ? t.linked({ number: event.ticket }) : t.linkedElsewhere
    case 'ticket.unlinked':
      return event.ticket ? t.unlinked({ number: event.ticket }) : t.unlinkedElsewhere
  }
}

/** Whether a reply carries the requester's words, written by themselves or entered by the office. */
export function isOfRequester(event: TicketEvent): boolean {
  return event.from === 'requester' || event.by.role === 'institution'
}

function fieldWord(field: string, t: Words): string {
  switch (field) {
    case 'kind':
      return t.fieldKind
    case 'subject':
      return t.fieldSubject
    case 'description':
      return t.fieldDescription
    case 'union':
      return t.fieldUnion
    default:
      return field
  }
}
