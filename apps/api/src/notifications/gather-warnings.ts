import { ladderRungs } from '@sheba/contract/words'
import { calendarsOf } from '../calendar/calendar-reads.ts'
import type { Database, Db } from '../db/client.ts'
import { gatheredAt } from './gathered-at.ts'
import { writeLetter } from './letter-store.ts'
import { accountsToWarn, type Gathering, officesToWarnIn } from './warning-reads.ts'
import { type GatheredWarning, takeWarnings } from './warning-store.ts'

/**
 * Gathers what people are to be warned of into one letter each: at the opening of the office and at mid-afternoon, and
 * as soon as a ticket has turned critical; only while the office is open. Answers how many letters.
 */
export async function gatherWarnings(database: Database, now: number): Promise<number> {
  const reading = database.reading(null)
  const offices = await gatheringOffices(reading, now)
  if (offices.length === 0) return 0
  const officeIds = offices.map(({ officeId }) => officeId)
  let letters = 0
  for (const accountId of await accountsToWarn(reading, offices)) {
    const written = await database.transaction(null, async (db) => {
      const tickets = lastRungs(await takeWarnings(db, accountId, officeIds, now))
      const [first] = tickets
      if (!first) return false
      const key = `warnings.${accountId}.${first.number}.${first.rung}.${first.at}`
      const told = tickets.map(({ at: _, ...ticket }) => ticket)
      return writeLetter(db, { key, accountId, data: { kind: 'warnings', tickets: told } }, now)
    })
    if (written) letters++
  }
  return letters
}

async function gatheringOffices(db: Db, now: number): Promise<Gathering[]> {
  const officeIds = await officesToWarnIn(db)
  if (officeIds.length === 0) return []
  const calendars = await calendarsOf(
    db,
    officeIds.map((officeId) => ({ officeId })),
  )
  return officeIds.flatMap((officeId) => {
    const at = gatheredAt(calendars({ officeId }), now)
    return at === null ? [] : [{ officeId, gatheredAt: at }]
  })
}

/** Of each ticket that is still to be warned of the highest rung, what is due first ahead. */
function lastRungs(warnings: readonly GatheredWarning[]) {
  const highest = new Map<string, GatheredWarning>()
  for (const warning of warnings) {
    const known = highest.get(warning.number)
    const higher = !known || ladderRungs.indexOf(warning.rung) > ladderRungs.indexOf(known.rung)
    if (warning.holds && higher) highest.set(warning.number, warning)
  }
  return [...highest.values()]
    .map(({ holds: _, ...ticket }) => ticket)
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt) || one.number.localeCompare(other.number))
}
