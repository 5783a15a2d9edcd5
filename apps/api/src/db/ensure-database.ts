import pg from 'pg'

/** Makes the database that `url` names, on a server of ours, unless it is there. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  const server = new pg.Client({ connectionString: new URL('/postgres', url).href })
  await server.connect()
  try {
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await server.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  } finally {
    await server.end()
  }
}
