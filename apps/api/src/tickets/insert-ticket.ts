import type { Channel, Kind, PromiseBasis, PromiseEnd, Status } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import { type EventDraft, recordEventsValues, recordingParts } from '../outbox/record-events.ts'
import { type SearchEntry, searchRules } from './search-entry.ts'

/** A ticket about to be written. Its number is made by the database, in the same statement. */
export type NewTicket = {
  id: string
  officeId: string
  officeCode: string
  year: number
  charterServiceId: string
  serviceSlug: string
  status: Status
  kind: Kind
  channel: Channel
  subject: string
  description: string
  language: string
  institutionId: string | null
  requesterName: string | null
  requesterTitle: string | null
  requesterPhone: string | null
  unionId: string | null
  assigneeId: string | null
  raisedBy: string
  trackingCode: string
  eligible: boolean
  /** Its words without the number, which is put before them. */
  search: SearchEntry
  receivedAt: Date
  loggedAt: Date
  calendarAsOf: Date | null
  writtenAt: Date | null
  firstResponseAt: Date | null
  firstResolvedAt: Date | null
  resolvedAt: Date | null
  resolutionEnteredAt: Date | null
  dueAt: Date
  approachingAt: Date
  criticalAt: Date
  grossDueAt: Date
  breachedAt: Date | null
  enteredLate: boolean
  netMinutes: number | null
  grossMinutes: number | null
  urgencyRank: number
  urgencyAt: number
  immediate: boolean
  promiseDays: number | null
  promiseBasis: PromiseBasis | null
  promiseEnds: PromiseEnd | null
  promiseTolerance: number | null
}

const columns = {
  id: 'uuid',
  officeId: 'uuid',
  charterServiceId: 'uuid',
  serviceSlug: 'text',
  status: '"Status"',
  kind: '"Kind"',
  channel: '"Channel"',
  subject: 'text',
  description: 'text',
  language: 'text',
  institutionId: 'uuid',
  requesterName: 'text',
  requesterTitle: 'text',
  requesterPhone: 'text',
  unionId: 'uuid',
  assigneeId: 'uuid',
  raisedBy: 'uuid',
  trackingCode: 'text',
  eligible: 'boolean',
  receivedAt: 'timestamptz',
  loggedAt: 'timestamptz',
  calendarAsOf: 'timestamptz',
  writtenAt: 'timestamptz',
  firstResponseAt: 'timestamptz',
  firstResolvedAt: 'timestamptz',
  resolvedAt: 'timestamptz',
  resolutionEnteredAt: 'timestamptz',
  dueAt: 'timestamptz',
  approachingAt: 'timestamptz',
  criticalAt: 'timestamptz',
  grossDueAt: 'timestamptz',
  breachedAt: 'timestamptz',
  enteredLate: 'boolean',
  netMinutes: 'int',
  grossMinutes: 'int',
  urgencyRank: 'smallint',
  urgencyAt: 'float8',
  immediate: 'boolean',
  promiseDays: 'int',
  promiseBasis: '"PromiseBasis"',
  promiseEnds: '"PromiseEnd"',
  promiseTolerance: 'int',
} as const satisfies Partial<Record<keyof NewTicket, string>>

const names = Object.keys(columns) as (keyof typeof columns)[]
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const firstOfColumns = 6
const firstOfEvents = firstOfColumns + names.length

// The serials of the ticket and its events are taken by updates that hold their counters' rows until commit: numbers
// have no gaps, and the office's next ticket waits for this one. So all of it is one statement, and the last but
// the keeping of the answer.
export const insertTicketSql = `
WITH serial AS (
  INSERT INTO counter (office_id, name, last) VALUES ($1::uuid, $2, 1)
  ON CONFLICT (office_id, name) DO UPDATE SET last = counter.last + 1 RETURNING last
), raised AS (
  INSERT INTO ticket (number, ${names.map(snake).join(', ')})
  SELECT $3 || lpad(serial.last::text, 6, '0'),
    ${names.map((name, index) => `$${index + firstOfColumns}::${columns[name]}`).join(', ')}
  FROM serial RETURNING id, number, received_at
), findable AS (
  INSERT INTO ticket_search (ticket_id, office_id, received_at, words, sounds, note_words, note_sounds, rules)
  SELECT id, $1::uuid, received_at, lower(number) || ' | ' || $4, $5, '', '', ${searchRules} FROM raised
), ${recordingParts(firstOfEvents)}
SELECT number FROM raised`

/** Writes a ticket with its events, and gives its number, such as LHG-2026-000123. */
export async function insertTicket(
  db: Db,
  ticket: NewTicket,
  events: readonly EventDraft[],
): Promise<string> {
  const [row] = await db.rows<{ number: string }>(insertTicketSql, insertTicketValues(ticket, events))
  if (!row) throw new Error('the ticket was not written')
  return row.number
}

export function insertTicketValues(ticket: NewTicket, events: readonly EventDraft[]): unknown[] {
  const of = { officeId: ticket.officeId, ticketId: ticket.id }
  return [
    ticket.officeId,
    `tickets-${ticket.year}`,
    `${ticket.officeCode}-${ticket.year}-`,
    ticket.search.words,
    ticket.search.sounds,
    ...names.map((name) => ticket[name]),
    ...recordEventsValues(of, events, ticket.loggedAt.getTime()),
  ]
}
