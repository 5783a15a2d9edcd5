import type { Db } from '../db/client.ts'
import { numberedWords, type SearchTexts, searchEntry, searchRules } from './search-entry.ts'
import { undoneSql } from './undone-sql.ts'

/** What tickets say that can be found, and by which ids. What was undone is not said any more. */
export type SaidRow = {
  id: string
  office_id: string
  received_at: Date
  number: string
  subject: string
  description: string
  requester_name: string | null
  requester_phone: string | null
  name_bn: string | null
  name_en: string | null
  texts: { text: string; internal: boolean }[] | null
}

export async function saidOf(db: Db, ticketIds: readonly string[]): Promise<SaidRow[]> {
  return db.rows<SaidRow>(
    `SELECT t.id, t.office_id, t.received_at, t.number, t.subject, t.description, t.requester_name, t.requester_phone,
       i.name_bn, i.name_en,
       (SELECT jsonb_agg(jsonb_build_object('text', e.data->>'text', 'internal', e.internal) ORDER BY e.number)
        FROM event e WHERE e.ticket_id = t.id AND e.data ? 'text' AND NOT ${undoneSql}) AS texts
     FROM ticket t LEFT JOIN institution i ON i.id = t.institution_id WHERE t.id = ANY($1::uuid[])`,
    [ticketIds],
  )
}

/** Makes anew by what tickets are found. Their rows are held by whoever has changed them, or nobody changes them. */
export async function renewSearch(db: Db, ticketIds: readonly string[]): Promise<void> {
  const said = await saidOf(db, ticketIds)
  const rows = said.map((row) => {
    const { words, sounds, noteWords, noteSounds } = searchEntry(textsOf(row))
    return {
      ticket_id: row.id,
      office_id: row.office_id,
      received_at: row.received_at,
      words: numberedWords(row.number, words),
      sounds,
      note_words: noteWords,
      note_sounds: noteSounds,
      rules: searchRules,
    }
  })
  await db.rows(renewSql, [JSON.stringify(rows)])
}

const renewSql = `
INSERT INTO ticket_search SELECT * FROM jsonb_populate_recordset(NULL::ticket_search, $1::jsonb)
ON CONFLICT (ticket_id, office_id) DO UPDATE SET words = excluded.words, sounds = excluded.sounds,
  note_words = excluded.note_words, note_sounds = excluded.note_sounds, rules = excluded.rules
RETURNING 1 AS renewed`

/** Holds some tickets whose keys were made by earlier rules, or of names that are no longer theirs. */
export async function holdOutdated(db: Db, limit: number): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `SELECT t.id FROM ticket_search s JOIN ticket t ON t.id = s.ticket_id WHERE s.rules < ${searchRules}
     LIMIT $1::int FOR UPDATE OF t SKIP LOCKED`,
    [limit],
  )
  return rows.map(({ id }) => id)
}

function textsOf(row: SaidRow): SearchTexts {
  return {
    subject: row.subject,
    description: row.description,
    requesterName: row.requester_name,
    requesterPhone: row.requester_phone,
    institution: row.name_bn === null ? null : { name: { bn: row.name_bn, en: row.name_en ?? '' } },
    texts: row.texts ?? [],
  }
}
