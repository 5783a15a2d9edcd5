import { checkServer } from './check-server.ts'
import { type RunningDatabase, startEmbedded } from './embedded.ts'

/**
 * The database the desk works with: the one of DATABASE_URL, or an embedded PostgreSQL in DATA_DIR.
 * `say` gets a line for each step.
 * @throws StartFailure one line that says what to do.
 */
export async function startDatabase(
  { databaseUrl, dataDir }: { databaseUrl: string | null; dataDir: string },
  say: (line: string) => void,
): Promise<RunningDatabase> {
  if (databaseUrl === null) return startEmbedded(dataDir, say)
  await checkServer(databaseUrl)
  return { url: databaseUrl, fresh: false, stop: async () => {} }
}
