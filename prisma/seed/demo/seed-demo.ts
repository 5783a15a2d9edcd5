import type { Database } from '../../../apps/api/src/db/client.ts'
import { promiseTerms } from '../../../packages/clock/src/sla/promise-terms.ts'
import { demoStories } from './demo-stories.ts'
import { readDemoWorld } from './demo-world.ts'
import { playStories } from './play-stories.ts'
import { writePlayed } from './write-played.ts'

/**
 * Gives a demo desk a past and a present: a year of ended tickets, and open ones that stand in every band at `now`
 * (epoch milliseconds). Done once, whole or not at all: a desk that has a ticket is left alone.
 */
export async function seedDemo(database: Database, now: number, say: (line: string) => void): Promise<void> {
  const written = await database.transaction(null, async (db) => {
    await db.rows("SELECT pg_advisory_xact_lock(hashtext('sheba-desk seed'))::text AS held", [])
    const [any] = await db.rows('SELECT 1 AS one FROM ticket LIMIT 1', [])
    if (any) return 0
    const world = await readDemoWorld(db, now)
    const stories = demoStories({
      now,
      calendarOf: world.calendar,
      promiseOf: (office, service) => promiseTerms(world.service(office, service).promise),
    })
    const played = playStories(stories, world)
    await writePlayed(db, played)
    return played.tickets.length
  })
  if (written > 0) say(`Demo: ${written} tickets, of the past year and of today`)
}
