import { createHash, randomUUIDv7 } from 'node:crypto'
import type { StartBulk } from '@sheba/contract/bulk'
import type { Actor } from '../auth/actor.ts'
import type { Database } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { type BulkRow, findBulk, findBulkOfKey } from './bulk-reads.ts'
import { insertBulk } from './bulk-store.ts'
import { chooseTickets } from './choose-tickets.ts'
import { workBulk } from './work-bulk.ts'

/** So many are done at once; of more, the worker takes care. */
export const doneAtOnce = 50

type Place = {
  database: Database
  now: () => number
  fail: (error: unknown, number: string) => void
}

/**
 * Keeps what is to be done, and does it where it is little. The bulk is the answer to its key: asked for again it is the
 * same one, as it then is, and nothing is done twice. Throws `invalid-request`, `key-reused`, `preview-stale`.
 */
export async function startBulk(
  place: Place,
  actor: Actor,
  ask: StartBulk,
  key: string | null,
): Promise<{ bulk: BulkRow; replayed: boolean }> {
  const { database, now } = place
  const bodyHash = createHash('sha256').update(JSON.stringify(ask)).digest('base64url')
  const db = database.reading(actor.accountId)
  const before = key === null ? null : await findBulkOfKey(db, actor.accountId, key)
  if (before) return { bulk: sameAsked(before, bodyHash), replayed: true }
  const chosen = await chooseTickets({ db, now: now() }, actor, ask)
  if (ask.expected !== undefined && ask.expected !== chosen.length) throw new Problem('preview-stale', stale)
  const id = randomUUIDv7()
  const { action, notify } = ask
  const createdAt = new Date(now())
  const { accountId } = actor
  const written = await database.transaction(accountId, (within) =>
    insertBulk(within, { id, accountId, key, bodyHash, action, notify, createdAt }, chosen),
  )
  if (!written) return { bulk: sameAsked(await ofKey(place, accountId, key), bodyHash), replayed: true }
  if (chosen.length <= doneAtOnce && action.kind !== 'export') {
    await workBulk(place, { id, account_id: accountId, action, notify, state: 'working' })
  }
  const bulk = await findBulk(db, accountId, id)
  if (!bulk) throw new Error('the bulk that was just written is not there')
  return { bulk, replayed: false }
}

async function ofKey({ database }: Place, accountId: string, key: string | null): Promise<BulkRow> {
  const bulk = key === null ? null : await findBulkOfKey(database.reading(accountId), accountId, key)
  if (!bulk) throw new Error('a bulk was not written, and there is none of its key')
  return bulk
}

function sameAsked(bulk: BulkRow, bodyHash: string): BulkRow {
  if (bulk.body_hash !== bodyHash) throw new Problem('key-reused')
  return bulk
}

const stale = {
  detail: {
    bn: 'এর মধ্যে ছাঁকনির আবেদনের সংখ্যা বদলেছে। আবার দেখে নিন।',
    en: 'The filter leaves another number of tickets by now. Look at the preview again.',
  },
}
