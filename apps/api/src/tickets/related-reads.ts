import type { Status } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import { withinScope } from './ticket-scope.ts'

export type RelatedRow = {
  id: string
  number: string
  subject: string
  description: string
  status: Status
  service_slug: string
  service_bn: string
  service_en: string
  received_at: Date
  resolved_at: Date | null
  /** How alike the subjects are, from 0 to 1. */
  likeness: number
}

const columns = `
t.id, t.number, t.subject, left(t.description, 500) AS description, t.status::text AS status, t.service_slug,
s.short_name_bn AS service_bn, s.short_name_en AS service_en, t.received_at, t.resolved_at`

/** Whose tickets are looked among: an institution's, or those of one phone number. */
export type Asker = { institutionId: string } | { phone: string }

/** So many of a requester are looked through, the newest first. */
export const mostLookedThrough = 200

/**
 * What one requester has asked for between two moments (epoch milliseconds), within the actor's scope, newest first, with
 * how alike each subject is to a key of words. Found along the index of that requester's tickets.
 */
export async function ticketsOfAsker(
  db: Db,
  actor: Actor,
  asker: Asker,
  { after, until, subjectKey, not }: { after: number; until: number; subjectKey: string; not: string | null },
): Promise<RelatedRow[]> {
  const where = new Conditions()
  const key = where.bind('?::text', subjectKey)
  if ('institutionId' in asker) where.add('t.institution_id = ?::uuid', asker.institutionId)
  else where.add('t.requester_phone = ?', asker.phone)
  where.add(
    't.received_at > ?::timestamptz AND t.received_at <= ?::timestamptz',
    new Date(after),
    new Date(until),
  )
  where.add("t.status <> 'cancelled'")
  if (not) where.add('t.id <> ?::uuid', not)
  withinScope(where, actor)
  // The subject stands between the number and who asked.
  const subject = `split_part(f.words, ' | ', 2)`
  return db.rows<RelatedRow>(
    `SELECT ${columns}, greatest(similarity(${subject}, ${key}), 0.9 * word_similarity(${subject}, ${key}),
       0.9 * word_similarity(${key}, ${subject}))::float8 AS likeness
     FROM (
       SELECT * FROM ticket t WHERE ${where.sql()} ORDER BY t.received_at DESC, t.id DESC LIMIT ${mostLookedThrough}
     ) t JOIN ticket_search f ON f.ticket_id = t.id AND f.office_id = t.office_id
     JOIN charter_service s ON s.id = t.charter_service_id
     ORDER BY t.received_at DESC, t.id DESC`,
    where.values,
  )
}

/** The tickets that one is linked with and the actor can see, the newest first, at most fifty. */
export async function linkedTickets(db: Db, actor: Actor, ticketId: string): Promise<RelatedRow[]> {
  const where = new Conditions()
  const own = where.bind('?::uuid', ticketId)
  withinScope(where, actor)
  return db.rows<RelatedRow>(
    `SELECT ${columns}, 0::float8 AS likeness FROM (
       SELECT to_id AS id FROM ticket_link WHERE from_id = ${own}
       UNION SELECT from_id FROM ticket_link WHERE to_id = ${own}
     ) other JOIN ticket t ON t.id = other.id JOIN charter_service s ON s.id = t.charter_service_id
     WHERE ${where.sql()} ORDER BY t.received_at DESC, t.id DESC LIMIT 50`,
    where.values,
  )
}
