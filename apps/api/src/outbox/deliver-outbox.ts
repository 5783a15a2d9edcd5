import type { EventType } from '@sheba/contract/words'
import type { Database } from '../db/client.ts'
import { claimEvent, markDelivered, markFailed, passOver } from './outbox-store.ts'

/** The road by which events leave, and which of them do. `tell` may be asked again for an event it has told. */
export type Road = {
  types: readonly EventType[]
  tell: (eventId: string) => Promise<void>
}

/**
 * Tells the outside what waits to be told, one event after the other, oldest first. Without a road, and for events
 * that concern nobody outside, there is nobody to tell and they count as delivered. What fails is tried again later
 * and keeps nothing else waiting. Ends early when `stopping` says so.
 */
export async function deliverOutbox(
  database: Database,
  now: () => number,
  road: Road | null,
  stopping: () => boolean = () => false,
): Promise<{ told: number; failed: number }> {
  const db = database.reading(null)
  while (!stopping() && (await passOver(db, road?.types ?? [], now())) > 0);
  let told = 0
  let failed = 0
  while (road && !stopping()) {
    const eventId = await claimEvent(db, now())
    if (eventId === null) break
    try {
      await road.tell(eventId)
      await markDelivered(db, eventId, now())
      told++
    } catch (error) {
      await markFailed(db, eventId, error instanceof Error ? error.message : String(error))
      failed++
    }
  }
  return { told, failed }
}
