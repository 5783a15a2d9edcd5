import type { Database } from '../db/client.ts'

type Entry = { action: string; by: string; before: unknown; after: unknown }

/** The audit log of one thing, oldest first; `by` is the login of who did it. */
export function auditOf(database: Database, subjectId: string): Promise<Entry[]> {
  return database.reading(null).rows<Entry>(
    `SELECT e.action, a.login AS by, e.before, e.after FROM audit_entry e JOIN account a ON a.id = e.by_account
     WHERE e.subject_id = $1::uuid ORDER BY e.id`,
    [subjectId],
  )
}

export async function auditCount(database: Database): Promise<number> {
  return database.reading(null).orm.auditEntry.count()
}
