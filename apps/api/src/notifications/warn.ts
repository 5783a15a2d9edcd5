import type { Database } from '../db/client.ts'
import { askToConfirm } from './ask-to-confirm.ts'
import { climbLadders } from './climb-ladders.ts'
import { gatherWarnings } from './gather-warnings.ts'

/** What a round of warning has done: warnings of tickets written down, letters gathered from them, days asked for. */
export type Warned = { warnings: number; letters: number; daysAsked: number }

/** Warns those who work and supervise of deadlines and of days to confirm, after the tickets have been watched. */
export async function warn(database: Database, now: number): Promise<Warned> {
  const warnings = await climbLadders(database, now)
  const letters = await gatherWarnings(database, now)
  const daysAsked = await askToConfirm(database, now)
  return { warnings, letters, daysAsked }
}
