import type { Database } from '../../apps/api/src/db/client.ts'
import { seedDemo } from './demo/seed-demo.ts'
import { seedBase } from './seed-base.ts'

/**
 * Enters what a desk needs before its first request, once. `demo`: true and false are orders; null keeps what
 * the database was begun with. Answers whether it is a demo desk.
 */
export async function seedDesk(
  database: Database,
  { demo, now, say }: { demo: boolean | null; now: number; say: (line: string) => void },
): Promise<boolean> {
  const isDemo = demo ?? (await database.reading(null).orm.account.count({ where: { demo: true } })) > 0
  await seedBase(database, { demo: isDemo, now })
  say(
    isDemo ? 'Seed: offices, charter, calendar and the demo accounts' : 'Seed: offices, charter and calendar',
  )
  if (isDemo) await seedDemo(database, now, say)
  return isDemo
}

/** Whether anything was ever entered. A first start that was killed before that is still the first. */
export async function hasBegun(database: Database): Promise<boolean> {
  return (await database.reading(null).orm.office.count()) > 0
}
