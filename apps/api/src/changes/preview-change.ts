import { randomUUIDv7 } from 'node:crypto'
import type { PreviewChange } from '@sheba/contract/changes'
import type { Actor } from '../auth/actor.ts'
import { covers } from '../auth/actor.ts'
import type { Database, Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { countItems, keptItem } from './change-counts.ts'
import { changeGoals, type Goals } from './change-goals.ts'
import { mayChange } from './change-policy.ts'
import { nextOpenIds, openTicketsOf } from './change-reads.ts'
import { insertChange, type KeptItem, keepItems } from './change-store.ts'
import { reckonPart } from './reckon-part.ts'

const partSize = 1000

/**
 * Reckons what a change would do to every open ticket it is about, and keeps the answer. It reads part by part, each
 * by itself, so that it holds nothing that others need however long it takes; only keeping the answer is a
 * transaction. Answers the id. Throws `invalid-request`, `not-allowed`, `no-office-time`.
 */
export async function previewChange(
  { database, db, now }: { database: Database; db: Db; now: number },
  actor: Actor,
  ask: PreviewChange,
): Promise<string> {
  const office = await officeAsked(db, actor, officeNamed(ask))
  if (!office) {
    throw wrongField('#/office', {
      bn: 'কোন কার্যালয়, ঠিক করে দিন।',
      en: 'Say which office; it must be one you can see.',
    })
  }
  const goals = await changeGoals(db, office.id, ask, { now })
  // A policy or an edition brings its own office; one the actor can't see is as if it were not there.
  if (!covers(actor, goals.officeId)) throw new Problem('not-found')
  if (!mayChange(actor, goals.officeId)) throw new Problem('not-allowed')

  const id = randomUUIDv7()
  const { items, examined } = await reckonAll(db, id, goals, now)
  const change = {
    id,
    kind: ask.kind,
    officeId: goals.officeId,
    ask,
    createdBy: actor.accountId,
    createdAt: new Date(now),
    examined,
    basis: goals.basis,
  }
  await database.transaction(actor.accountId, async (tx) => {
    await insertChange(tx, change, countItems(items))
    await keepItems(tx, id, items)
  })
  return id
}

function officeNamed(ask: PreviewChange): string | undefined {
  return ask.office ?? (ask.kind === 'policy' ? ask.draft?.office : undefined)
}

async function reckonAll(
  db: Db,
  change: string,
  goals: Goals,
  now: number,
): Promise<{ items: KeptItem[]; examined: number }> {
  const items: KeptItem[] = []
  let examined = 0
  let after: string | null = null
  for (;;) {
    const ids: string[] = await nextOpenIds(db, after, partSize)
    const part = await openTicketsOf(db, goals, { ids, loggedBy: now, hold: false })
    const reckoned = await reckonPart(db, { change, goals, at: now }, part)
    items.push(...reckoned.map((item) => keptItem(item, now)))
    examined += part.length
    after = ids.at(-1) ?? null
    if (ids.length < partSize) return { items, examined }
  }
}
