import { mostOfBulk, type PreviewBulk } from '@sheba/contract/bulk'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { wrongField } from '../http/problem.ts'
import { throughView } from '../tickets/through-view.ts'
import { ticketsFiltered, ticketsNumbered } from './bulk-reads.ts'
import type { Chosen } from './bulk-store.ts'

/**
 * The tickets that are meant, each once, through the actor's scope. Throws `invalid-request` where a filter leaves
 * more than can be one bulk.
 */
export async function chooseTickets(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { items, filter }: Pick<PreviewBulk, 'items' | 'filter'>,
): Promise<Chosen[]> {
  if (items) {
    const versions = new Map(items.map(({ number, version }) => [number, version ?? null]))
    const found = await ticketsNumbered(db, actor, [...versions.keys()])
    return found.map(({ number, id }) => ({ number, id, version: versions.get(number) ?? null }))
  }
  const found = await ticketsFiltered(db, actor, await throughView(db, actor, filter ?? {}), now)
  if (found.length > mostOfBulk) throw wrongField('#/filter', tooMany)
  return found.map((one) => ({ ...one, version: null }))
}

const tooMany = {
  bn: 'একসঙ্গে সর্বোচ্চ ৫,০০০টি আবেদন বাছা যায়; ছাঁকনি আরও ছোট করুন।',
  en: 'At most 5,000 tickets can be chosen at once; narrow the filter.',
}
