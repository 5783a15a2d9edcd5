import { TicketEvent } from '@sheba/contract/ticket-history'
import { roles } from '@sheba/contract/words'
import type { EventRow } from './ticket-events-reads.ts'

const system = { bn: 'সেবা ডেস্ক', en: 'Sheba Desk' }

// What of an event's data is told; the rest (pinned terms, values before an edit) is the record's own.
const Told = TicketEvent.pick({
  text: true,
  from: true,
  channel: true,
  saidAt: true,
  reason: true,
  expectedOn: true,
  noAnswer: true,
  outcome: true,
  enteredLater: true,
  assignee: true,
  service: true,
  fields: true,
  rating: true,
  to: true,
  reference: true,
  ticket: true,
  changeId: true,
  dueAt: true,
})

/** An event as it is told. What was undone has been taken back: its words are the office's alone from then on. */
export function ticketEventView(row: EventRow, { ofOffice }: { ofOffice: boolean }): TicketEvent {
  const { text, ...silent } = row.data
  const told = Told.safeParse(row.withdrawn && !ofOffice ? silent : { text, ...silent })
  const role = roles.find((known) => known === row.by_role) ?? 'system'
  return {
    id: row.id,
    at: row.at.toISOString(),
    type: row.type,
    by: { name: role === 'system' ? system : { bn: row.by_bn ?? '', en: row.by_en ?? '' }, role },
    internal: row.internal,
    ...(row.withdrawn ? { withdrawn: true as const } : {}),
    ...(told.success ? told.data : {}),
  }
}
