import type { Language, Outcome, PauseReason } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import { staffOf } from './staff-reads.ts'
import type { MailedType, TicketNews } from './ticket-mail.ts'

/** Somebody who hears of an event, and what. */
export type Hearer = { accountId: string; email: string; language: Language; news: TicketNews }

type Row = {
  account_id: string
  email: string
  language: Language
  type: MailedType
  text: string | null
  reason: PauseReason | null
  expected_on: string | null
  outcome: Outcome | null
  due_at: string | null
  merged_into: string | null
  number: string
  subject: string
  service_bn: string
  service_en: string
  office_bn: string
  office_en: string
}

const newsColumns = `
a.id AS account_id, a.email, a.language::text AS language, e.type,
e.data->>'text' AS text, e.data->>'reason' AS reason, e.data->>'expectedOn' AS expected_on,
e.data->>'outcome' AS outcome, e.data->>'dueAt' AS due_at,
CASE e.type WHEN 'ticket.merged' THEN e.data->>'ticket' END AS merged_into, t.number, t.subject,
s.short_name_bn AS service_bn, s.short_name_en AS service_en, o.name_bn AS office_bn, o.name_en AS office_en`

const newsJoins = `
FROM event e
JOIN ticket t ON t.id = e.ticket_id
JOIN charter_service s ON s.id = t.charter_service_id
JOIN office o ON o.id = t.office_id`

// The members of the ticket's institution with a mail address: not who did it (but for the receipt of a new
// ticket), not what the requester said, nothing internal. Nobody of a demo, and never the address in a charter:
// what is printed there is for asking, and belongs to a person who has not asked for this.
const hearersSql = `
SELECT ${newsColumns} ${newsJoins}
JOIN member m ON m.institution_id = t.institution_id
JOIN account a ON a.id = m.account_id
WHERE e.id = $1::uuid AND NOT e.internal
  AND (e.type <> 'ticket.replied' OR (e.by_role IN ('officer', 'supervisor') AND e.data->>'from' IS NULL))
  AND (e.type = 'ticket.raised' OR a.id IS DISTINCT FROM e.by_account)
  AND a.email IS NOT NULL AND NOT a.demo AND a.disabled_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM charter_edition c WHERE lower(c.contact->>'email') = lower(a.email))
ORDER BY m.id LIMIT 200`

export async function hearersOf(db: Db, eventId: string): Promise<Hearer[]> {
  const members = await db.rows<Row>(hearersSql, [eventId])
  return [...members, ...(await hearersAbove(db, eventId))].map(hearerOf)
}

type Escalated = { office_id: string; by_office: string | null; by_role: string }

/** Of an escalation those above hear: the nearest supervisors, or of a supervisor's the next level. */
async function hearersAbove(db: Db, eventId: string): Promise<Row[]> {
  const [escalated] = await db.rows<Escalated>(
    `SELECT e.office_id, e.by_role, (
       SELECT p.office_id FROM officer f JOIN post p ON p.officer_id = f.id AND p.ended_at IS NULL
       WHERE f.account_id = e.by_account) AS by_office
     FROM event e WHERE e.id = $1::uuid AND e.type = 'ticket.escalated'`,
    [eventId],
  )
  if (!escalated) return []
  const { levels } = (await staffOf(db, [escalated.office_id]))(escalated.office_id)
  const own = levels.findIndex(({ officeId }) => officeId === escalated.by_office)
  const level = levels[escalated.by_role === 'supervisor' ? own + 1 : 0]
  return db.rows<Row>(
    `SELECT ${newsColumns} ${newsJoins} JOIN account a ON a.id = ANY($2::uuid[])
     WHERE e.id = $1::uuid AND a.email IS NOT NULL AND NOT a.demo ORDER BY a.id`,
    [eventId, level?.accounts ?? []],
  )
}

function hearerOf(row: Row): Hearer {
  return {
    accountId: row.account_id,
    email: row.email,
    language: row.language,
    news: {
      type: row.type,
      text: row.text,
      reason: row.reason,
      expectedOn: row.expected_on,
      outcome: row.outcome,
      dueAt: row.due_at,
      into: row.merged_into,
      number: row.number,
      subject: row.subject,
      service: { bn: row.service_bn, en: row.service_en },
      office: { bn: row.office_bn, en: row.office_en },
    },
  }
}
