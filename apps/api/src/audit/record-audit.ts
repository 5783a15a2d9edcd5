import { randomUUIDv7 } from 'node:crypto'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'

export type AuditSubject = 'office' | 'officer' | 'institution' | 'member' | 'policy' | 'edition' | 'calendar'

/** What somebody with power over accounts, offices and promises did; before is null for what was new. */
export type AuditedChange = {
  action: `${AuditSubject}.${'created' | 'edited' | 'withdrawn'}`
  subjectId: string
  before: Record<string, unknown> | null
  after: Record<string, unknown>
}

/** Appends to the audit log, in the transaction of the change itself: one does not stand without the other. */
export async function recordAudit(
  db: Db,
  actor: Pick<Actor, 'accountId'>,
  at: number,
  { action, subjectId, before, after }: AuditedChange,
): Promise<void> {
  await db.rows(
    `INSERT INTO audit_entry (id, at, by_account, action, subject, subject_id, before, after)
     VALUES ($1::uuid, $2::timestamptz, $3::uuid, $4, $5, $6::uuid, $7::jsonb, $8::jsonb) RETURNING 1 AS kept`,
    [
      randomUUIDv7(),
      new Date(at),
      actor.accountId,
      action,
      action.split('.')[0],
      subjectId,
      before && JSON.stringify(before),
      JSON.stringify(after),
    ],
  )
}
