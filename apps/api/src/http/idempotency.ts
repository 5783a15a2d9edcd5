import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import type { Writing } from '../db/transaction.ts'
import { Problem, wrongField } from './problem.ts'

/** What a route answers. `text` is the body as it is sent, where it is not the JSON of `body`. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: unknown
  type?: string
  text?: string
}
type KeptAnswer = { body_hash: string; status: number; headers: Record<string, string>; body: string }

/**
 * Runs a write at most once for an `Idempotency-Key`. The key is claimed in the write's own transaction, and the answer
 * is kept with its commit: a second request waits on the claim, then gets the first one's answer; a refused write
 * leaves no key behind.
 */
export async function answerOnce(
  db: Writing,
  call: { actor: Actor; operation: string; request: FastifyRequest; params: unknown; now: number },
  answer: () => Promise<Answer>,
): Promise<Answer> {
  const key = keyOf(call.request)
  if (key === null) return answer()
  const claim = [call.actor.accountId, call.operation, key] as const
  const hash = createHash('sha256')
    .update(JSON.stringify([call.params, call.request.body ?? null]))
    .digest('base64url')
  const claimed = await db.rows(claimSql, [...claim, hash, new Date(call.now)])
  if (claimed.length === 0) return keptAnswer(db, claim, hash)
  const result = await answer()
  const text = JSON.stringify(result.body)
  db.withCommit(keepSql, [...claim, result.status, JSON.stringify(result.headers), text])
  return { ...result, text }
}

/** The key that a request carries; null without one. Throws `invalid-request` for what cannot be one. */
export function keyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && key.length >= 8 && key.length <= 200) return key
  throw wrongField('Idempotency-Key', {
    bn: '৮ থেকে ২০০ অক্ষরের একটি চাবি দিন।',
    en: 'Send a key of 8 to 200 characters.',
  })
}

export const claimSql = `
INSERT INTO idempotency_key (account_id, operation, key, body_hash, created_at)
VALUES ($1::uuid, $2, $3, $4, $5::timestamptz) ON CONFLICT DO NOTHING RETURNING 1 AS claimed`

const keepSql = `
UPDATE idempotency_key SET status = $4::int, headers = $5::jsonb, body = $6
WHERE account_id = $1::uuid AND operation = $2 AND key = $3 RETURNING 1 AS kept`

const readSql = `
SELECT body_hash, status, headers, body FROM idempotency_key WHERE account_id = $1::uuid AND operation = $2 AND key = $3`

async function keptAnswer(db: Db, claim: readonly string[], hash: string): Promise<Answer> {
  const [kept] = await db.rows<KeptAnswer>(readSql, claim)
  if (!kept || kept.body_hash !== hash) throw new Problem('key-reused')
  return {
    status: kept.status,
    headers: { ...kept.headers, 'idempotent-replay': 'true' },
    body: null,
    text: kept.body,
  }
}
