import { addDays, dayOf } from '@sheba/clock/calendar/dhaka'
import { isOpen } from '@sheba/clock/calendar/next-opening'
import { calendarsOf } from '../calendar/calendar-reads.ts'
import type { Database, Db } from '../db/client.ts'
import { writeLetter } from './letter-store.ts'
import { staffOf } from './staff-reads.ts'
import { daysAskedOf, type UnconfirmedDay, unconfirmedDays } from './unconfirmed-days-reads.ts'

const nearDays = 7
/** What follows soon is asked in the same letter: the days of a feast come together. */
const togetherDays = 14

/**
 * Asks the supervisors of the office that entered them to confirm the provisional days that come near, each day once,
 * while that office is open. Answers how many letters.
 */
export async function askToConfirm(database: Database, now: number): Promise<number> {
  const db = database.reading(null)
  const today = dayOf(now)
  const days = await unconfirmedDays(db, today, addDays(today, togetherDays))
  const near = days.filter(({ on }) => on <= addDays(today, nearDays))
  if (near.length === 0) return 0
  let letters = 0
  for (const ask of await asked(db, days, now)) {
    // The key is of the first day asked for, so that two workers write it once.
    const key = `confirm.${ask.accountId}.${ask.days[0]?.id}`
    const data = {
      kind: 'daysToConfirm' as const,
      office: ask.office,
      days: ask.days.map(({ id, on, name }) => ({ id, on, name })),
    }
    if (await writeLetter(db, { key, accountId: ask.accountId, data }, now)) letters++
  }
  return letters
}

type Ask = { accountId: string; office: UnconfirmedDay['office']; days: UnconfirmedDay[] }

async function asked(db: Db, days: readonly UnconfirmedDay[], now: number): Promise<Ask[]> {
  const byOffice = Map.groupBy(days, ({ officeId }) => officeId)
  const officeIds = [...byOffice.keys()]
  const staff = await staffOf(db, officeIds)
  const calendars = await calendarsOf(
    db,
    officeIds.map((officeId) => ({ officeId })),
  )
  const supervisors = (officeId: string) => staff(officeId).levels[0]?.accounts ?? []
  const known = await daysAskedOf(db, officeIds.flatMap(supervisors))
  const last = addDays(dayOf(now), nearDays)
  return officeIds
    .filter((officeId) => isOpen(calendars({ officeId }), now))
    .flatMap((officeId) =>
      supervisors(officeId).flatMap((accountId) => {
        const unasked = (byOffice.get(officeId) ?? []).filter(({ id }) => !known(accountId, id))
        const [first] = unasked
        return first && first.on <= last ? [{ accountId, office: first.office, days: unasked }] : []
      }),
    )
}
