import { hasBegun, seedDesk } from '../../../prisma/seed/seed-desk.ts'
import { openDatabase } from './db/client.ts'
import { migrate } from './db/migrate.ts'
import type { Asked, Prepared } from './prepared.ts'
import { StartFailure } from './start-failure.ts'

// The process that `prepared` starts; it says its steps on the same output.
process.once('message', (asked: Asked) => {
  prepare(asked).then(
    (demo) => answer({ demo }),
    (error: unknown) => answer({ failure: reason(error) }),
  )
})
// The desk that waited for it is gone.
process.once('disconnect', () => process.exit(1))

async function prepare({ url, demo, own }: Asked): Promise<boolean> {
  const applied = await migrate(url)
  say(applied.length > 0 ? `Database: ${applied.length} migration(s) applied` : 'Database: up to date')
  const database = openDatabase(url)
  try {
    const first = own && !(await hasBegun(database))
    return await seedDesk(database, { demo: demo ?? (first ? true : null), now: Date.now(), say })
  } finally {
    await database.close()
  }
}

function answer(prepared: Prepared): void {
  process.send?.(prepared, () => process.exit(0))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** What the person can mend is one line; anything else is ours, and shows where it came from. */
function reason(error: unknown): string {
  if (error instanceof StartFailure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
