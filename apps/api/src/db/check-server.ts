import pg from 'pg'
import { StartFailure } from '../start-failure.ts'

/** Proves that DATABASE_URL leads to a PostgreSQL this desk can use, or says what is wrong with it. */
export async function checkServer(url: string): Promise<void> {
  const where = addressOf(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // The refusal comes from connect(); a connection lost after it is said by the query.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`,
    )
    const { version = 0, encoding = '' } = rows[0] ?? {}
    if (version < 160000)
      throw new StartFailure(`DATABASE_URL: ${where} is too old: use PostgreSQL 16 or newer.`)
    if (encoding !== 'UTF8') {
      throw new StartFailure(
        `DATABASE_URL: the database at ${where} is not UTF8: create one with ENCODING 'UTF8'.`,
      )
    }
  } catch (error) {
    throw error instanceof StartFailure ? error : new StartFailure(`DATABASE_URL: ${refusal(error, where)}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

// Host, port and name: never the password.
function addressOf(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new StartFailure(
      'DATABASE_URL is not an address of a PostgreSQL database: write it as postgresql://user:password@host:5432/name.',
    )
  }
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || 5432}${pathname}`
}

const REFUSALS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there: start PostgreSQL or correct the address',
  ENOTFOUND: 'no such host: correct the address',
  EAI_AGAIN: 'the host name could not be looked up: correct it or check the network',
  ETIMEDOUT: 'no answer in time: check the address and the network',
  '28P01': 'user name or password is wrong: correct them',
  '28000': 'this user may not connect: correct the user, or allow it in pg_hba.conf',
  '3D000': 'there is no such database: create it, or correct the name',
  '42501': 'this user may not use that database: grant it CONNECT and CREATE',
  '53300': 'the server takes no more connections: raise max_connections or close some',
  '57P03': 'the server is starting or stopping: try again in a moment',
}

function refusal(error: unknown, where: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const said = error instanceof Error ? error.message : String(error)
  const why = REFUSALS[/timeout/i.test(said) ? 'ETIMEDOUT' : code]
  return why ? `${where}, ${why}.` : `can't connect to ${where}: ${said.split('\n')[0]}`
}
