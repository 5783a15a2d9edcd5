import { demoPassword } from '../../apps/api/src/auth/demo-reads.ts'
import { hashPassword } from '../../apps/api/src/auth/passwords.ts'
import type { Database, Db } from '../../apps/api/src/db/client.ts'
import { enterAccounts } from './accounts.ts'
import { enterCalendar } from './calendars.ts'
import { enterCharters } from './charter.ts'
import { enterInstitutions } from './institutions.ts'
import { enterOffices, type OfficeCode, type OfficeIds, offices } from './offices.ts'
import { enterUnions } from './unions.ts'

/**
 * Enters what every desk starts from: offices, unions, the charter and the calendar; in demo mode also institutions
 * and accounts. Done once, whole or not at all: what is there already, and may have been edited since, is left alone.
 * Two servers that start together come one after the other. `now` is epoch milliseconds.
 */
export async function seedBase(
  database: Database,
  { demo, now }: { demo: boolean; now: number },
): Promise<void> {
  const passwordHash = demo ? await hashPassword(demoPassword) : null
  await database.transaction(null, async (db) => {
    await db.rows("SELECT pg_advisory_xact_lock(hashtext('sheba-desk seed'))::text AS held", [])
    const officeIds = (await officesThere(db)) ?? (await enterReference(db, now))
    if (passwordHash !== null && (await db.orm.account.count({ where: { demo: true } })) === 0) {
      const institutionIds = await enterInstitutions(db, officeIds)
      await enterAccounts(db, passwordHash, officeIds, institutionIds)
    }
  })
}

async function enterReference(db: Db, now: number): Promise<OfficeIds> {
  const officeIds = await enterOffices(db)
  await enterUnions(db, officeIds)
  await enterCharters(db, officeIds)
  await enterCalendar(db, officeIds, now)
  return officeIds
}

async function officesThere({ orm }: Db): Promise<OfficeIds | null> {
  const rows = await orm.office.findMany({
    where: { code: { in: offices.map(({ code }) => code) } },
    select: { id: true, code: true },
  })
  if (rows.length === 0) return null
  const idOf = (code: OfficeCode) => rows.find((row) => row.code === code)?.id ?? ''
  return { DHQ: idOf('DHQ'), NRL: idOf('NRL'), LHG: idOf('LHG'), KAL: idOf('KAL') }
}
