import type { Db } from '../db/client.ts'

/**
 * Whoever changes a calendar waits for whoever is changing one: what is checked is what is then written. Answers the
 * moment of the last change of any calendar, in epoch milliseconds; the next one is later, whatever a clock says.
 */
export async function holdCalendars(db: Db): Promise<number> {
  await db.rows('SELECT revision FROM calendar_revision FOR UPDATE', [])
  // Asked after the wait: the statement that waits still sees what stood before it.
  const [row] = await db.rows<{ last: Date | null }>(lastChangeSql, [])
  return row?.last?.getTime() ?? 0
}

const lastChangeSql = `
SELECT max(greatest(entered_at, withdrawn_at)) AS last FROM (
  SELECT entered_at, withdrawn_at FROM weekly_hours
  UNION ALL SELECT entered_at, withdrawn_at FROM dated_hours
  UNION ALL SELECT entered_at, withdrawn_at FROM calendar_day
) AS entries`
