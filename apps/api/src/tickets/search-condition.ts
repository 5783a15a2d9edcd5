import type { Actor } from '../auth/actor.ts'
import type { Conditions } from '../db/conditions.ts'
import type { Sought, SoughtWord } from '../text/sought.ts'
import { withinOffices } from './ticket-scope.ts'

/** Of the newest tickets that a query finds, so many are put in order of nearness: no more are ever looked through. */
export const mostRanked = 500

/** The tickets `t` that have every sought word, wherever it stands; in notes only for those who read them. */
export function addSearch(where: Conditions, actor: Actor, sought: Sought): void {
  if (sought.words.length === 0) return
  where.add(`t.id IN (SELECT s.ticket_id FROM ticket_search s WHERE ${searchSql(where, actor, sought)})`)
}

/** The same as a condition on rows `s` of the search alone. */
export function searchSql(where: Conditions, actor: Actor, sought: Sought): string {
  const readsNotes = actor.role !== 'institution'
  const each = sought.words.map((word) => {
    const open = [...wordSql(where, 's.words', word), ...soundsSql(where, 's.sounds', word, sought.nearly)]
    if (!readsNotes) return `(${open.join(' OR ')})`
    const notes = [
      ...wordSql(where, 's.note_words', word),
      ...soundsSql(where, 's.note_sounds', word, sought.nearly),
    ]
    return `(${[...open, ...notes].join(' OR ')})`
  })
  // The office first: the index has it before the words.
  return [withinOffices(where, actor, 's.office_id'), ...each].join(' AND ')
}

/**
 * How far a ticket is from the query, 0 the nearest: for each word 0 as it is spelt in number or subject, 1 by its sound in
 * the subject, 2 as spelt elsewhere, 3 by its sound elsewhere or in a note.
 */
export function nearnessSql(where: Conditions, sought: Sought): string {
  const head = `(split_part(s.words, ' | ', 1) || ' ' || split_part(s.words, ' | ', 2))`
  const each = sought.words.map((word) => {
    const text = where.bind('?::text', word.word)
    const sounds = soundsSql(where, `split_part(s.sounds, '|', 1)`, word, sought.nearly)
    return `CASE WHEN position(${text} IN ${head}) > 0 THEN 0
      WHEN ${sounds.join(' OR ') || 'false'} THEN 1 WHEN position(${text} IN s.words) > 0 THEN 2 ELSE 3 END`
  })
  return each.length > 0 ? `(${each.join(' + ')})` : '0'
}

function wordSql(where: Conditions, column: string, { word }: SoughtWord): string[] {
  return [where.bind(`${column} LIKE ?`, `%${likeable(word)}%`)]
}

function soundsSql(where: Conditions, column: string, word: SoughtWord, nearly: boolean): string[] {
  const like = (pattern: string) => where.bind(`${column} LIKE ?`, pattern)
  return [
    ...word.begins.map((sound) => like(`% ${sound}%`)),
    ...word.is.map((sound) => like(`% ${sound} %`)),
    ...(nearly && word.near ? [where.bind(`${column} ~ ?`, ` (?:${word.near})`)] : []),
  ]
}

/** What a person typed, with the signs that mean something to LIKE taken at their word. */
function likeable(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
