import type { Language, Outcome, PauseReason } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
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
  number: string
  subject: string
  service_bn: string
  service_en: string
  office_bn: string
  office_en: string
}

// The members of the ticket's institution with a mail address: not who did it (but for the receipt of a new
// ticket), not what the requester said, nothing internal. Nobody of a demo, and never the address in a charter:
// what is printed there is for asking, and belongs to a person who has not asked for this.
const hearersSql = `
SELECT a.id AS account_id, a.email, a.language::text AS language, e.type,
  e.data->>'text' AS text, e.data->>'reason' AS reason, e.data->>'expectedOn' AS expected_on,
  e.data->>'outcome' AS outcome, e.data->>'dueAt' AS due_at, t.number, t.subject,
  s.short_name_bn AS service_bn, s.short_name_en AS service_en, o.name_bn AS office_bn, o.name_en AS office_en
FROM event e
JOIN ticket t ON t.id = e.ticket_id
JOIN charter_service s ON s.id = t.charter_service_id
JOIN office o ON o.id = t.office_id
JOIN member m ON m.institution_id = t.institution_id
JOIN account a ON a.id = m.account_id
WHERE e.id = $1::uuid AND NOT e.internal
  AND (e.type <> 'ticket.replied' OR (e.by_role IN ('officer', 'supervisor') AND e.data->>'from' IS NULL))
  AND (e.type = 'ticket.raised' OR a.id IS DISTINCT FROM e.by_account)
  AND a.email IS NOT NULL AND NOT a.demo AND a.disabled_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM charter_edition c WHERE lower(c.contact->>'email') = lower(a.email))
ORDER BY m.id LIMIT 200`

export async function hearersOf(db: Db, eventId: string): Promise<Hearer[]> {
  const rows = await db.rows<Row>(hearersSql, [eventId])
  return rows.map((row) => ({
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
      number: row.number,
      subject: row.subject,
      service: { bn: row.service_bn, en: row.service_en },
      office: { bn: row.office_bn, en: row.office_en },
    },
  }))
}
