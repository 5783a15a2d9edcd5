import pg from 'pg'
import { StartFailure } from '../start-failure.ts'

/**
 * Proves that trigram search sees Bangla letters. In a database with the plain C locale it sees none, and
 * search would find nothing without ever saying why. To be asked after the migrations, which bring pg_trgm.
 */
export async function checkSearch(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ seen: boolean | null }>(
      `SELECT array_length(show_trgm('কখগ'), 1) > 0 AS seen`,
    )
    if (rows[0]?.seen) return
  } finally {
    await client.end()
  }
  throw new StartFailure(
    "This database can't search Bangla: create it with LOCALE_PROVIDER builtin, BUILTIN_LOCALE 'C.UTF-8', ENCODING 'UTF8', TEMPLATE template0.",
  )
}
