import type { BulkAction } from '@sheba/contract/bulk'
import type { TicketFilters } from '@sheba/contract/ticket-lists'
import type { TicketItem } from '@sheba/contract/tickets'
import type { Outcome, PauseReason } from '@sheba/contract/words'

export type ChosenTicket = Pick<TicketItem, 'number' | 'version' | 'subject'>

/** The tickets that are meant: these, or all that filters leave. */
export type BulkSelection = { tickets: readonly ChosenTicket[] } | { filter: TicketFilters; total: number }

export function sizeOf(selection: BulkSelection): number {
  return 'tickets' in selection ? selection.tickets.length : selection.total
}

/** What the officer can begin from the bar; a note is a reply that the requester does not see. */
export const bulkActs = [
  'assign',
  'resolve',
  'pause',
  'reply',
  'start',
  'resume',
  'note',
  'reclassify',
  'merge',
  'cancel',
  'export',
] as const
export type BulkAct = (typeof bulkActs)[number]

/** All that any of the forms can hold. */
export type BulkDraft = {
  officerId: string | null | undefined
  service: string | undefined
  reason: PauseReason
  expectedOn: string
  outcome: Outcome
  text: string
  into: ChosenTicket | null
}

export const emptyDraft: BulkDraft = {
  officerId: undefined,
  service: undefined,
  reason: 'siteClosed',
  expectedOn: '',
  outcome: 'solved',
  text: '',
  into: null,
}

/** Whether there is nothing to fill in. */
export function isPlain(act: BulkAct): act is 'start' | 'resume' | 'export' {
  return act === 'start' || act === 'resume' || act === 'export'
}

/** What is sent; null as long as something is missing. */
export function actionOf(act: BulkAct, draft: BulkDraft): BulkAction | null {
  const { officerId, service, reason, expectedOn, outcome, into } = draft
  const text = draft.text.trim()
  switch (act) {
    case 'start':
    case 'resume':
    case 'export':
      return { kind: act }
    case 'assign':
      return officerId === undefined ? null : { kind: act, officerId }
    case 'reclassify':
      return service ? { kind: act, service } : null
    case 'merge':
      return into ? { kind: act, into: into.number } : null
    case 'pause':
      return text && /^\d{4}-\d\d-\d\d$/.test(expectedOn)
        ? { kind: act, reason, message: text, expectedOn }
        : null
    case 'resolve':
      return text ? { kind: act, outcome, text } : null
    case 'cancel':
      return text ? { kind: act, reason: text } : null
    case 'reply':
    case 'note':
      return text ? { kind: 'reply', text, internal: act === 'note' } : null
  }
}

/** Whether requesters are told of it by mail when it is done to one ticket. */
export function isTold(act: BulkAct): boolean {
  return ['pause', 'resolve', 'cancel', 'reply', 'merge'].includes(act)
}
