import { randomUUIDv7 } from 'node:crypto'
import type { Db } from '../db/client.ts'

type Credentials = { id: string; passwordHash: string }

/** The account behind a user name, phone number or e-mail; disabled ones are as good as none. */
export async function findCredentials(
  db: Db,
  login: string,
  phone: string | null,
): Promise<Credentials | null> {
  const [row] = await db.rows<Credentials>(
    `SELECT id, password_hash AS "passwordHash" FROM account
     WHERE disabled_at IS NULL AND (login = $1 OR email = $1 OR phone = $2) LIMIT 1`,
    [login, phone],
  )
  return row ?? null
}

export async function countFailures(
  db: Db,
  { loginHash, address, since }: { loginHash: string; address: string; since: number },
): Promise<{ ofLogin: number; ofAddress: number; oldestAt: Date | null }> {
  const [row] = await db.rows<{ of_login: number; of_address: number; oldest: Date | null }>(
    `SELECT count(*) FILTER (WHERE login_hash = $1)::int AS of_login,
       count(*) FILTER (WHERE address = $2)::int AS of_address, min(at) AS oldest
     FROM sign_in_failure WHERE at > $3::timestamptz AND (login_hash = $1 OR address = $2)`,
    [loginHash, address, new Date(since)],
  )
  return { ofLogin: row?.of_login ?? 0, ofAddress: row?.of_address ?? 0, oldestAt: row?.oldest ?? null }
}

export async function recordFailure(
  db: Db,
  failure: { loginHash: string; address: string; at: number },
): Promise<void> {
  await db.rows(
    'INSERT INTO sign_in_failure (id, login_hash, address, at) VALUES ($1::uuid, $2, $3, $4::timestamptz)',
    [randomUUIDv7(), failure.loginHash, failure.address, new Date(failure.at)],
  )
}

/** A right password clears the account's count; the address's stays, or one known account would open the rest. */
export async function clearFailures(db: Db, loginHash: string): Promise<void> {
  await db.rows(`UPDATE sign_in_failure SET login_hash = '' WHERE login_hash = $1`, [loginHash])
}
