import { foldDigits } from '@sheba/contract/digits'
import { foundBy, type Sought } from './sought.ts'

/** From and to, in UTF-16 units, `to` excluded: as `text.slice(from, to)`. */
export type Mark = [from: number, to: number]

/** What of a text a query has found, and which of its words, as places in the list. */
export function marksIn(text: string, sought: Sought): { marks: Mark[]; words: Set<number> } {
  const marks: Mark[] = []
  const words = new Set<number>()
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const found = foundBy(sought, word)
    if (found.length === 0) continue
    for (const place of found) words.add(place)
    marks.push(
      markOf(
        word,
        index,
        found.map((place) => sought.words[place]?.word ?? ''),
      ),
    )
  }
  return { marks, words }
}

/** The letters themselves where they stand in the word, else the word without the signs around it. */
function markOf(word: string, index: number, found: readonly string[]): Mark {
  const plain = foldDigits(word).toLowerCase()
  const parts = found.map((part) => [plain.indexOf(part), part.length] as const)
  if (plain.length === word.length && parts.every(([at]) => at >= 0)) {
    const from = Math.min(...parts.map(([at]) => at))
    const to = Math.max(...parts.map(([at, length]) => at + length))
    return [index + from, index + wholeLetters(word, to)]
  }
  const from = /^[\p{P}\p{S}]*/u.exec(word)?.[0].length ?? 0
  const behind = /[\p{P}\p{S}]*$/u.exec(word)?.[0].length ?? 0
  return from + behind >= word.length
    ? [index, index + word.length]
    : [index + from, index + word.length - behind]
}

/** A letter is marked with its signs: ্, ি and what else hangs on it. */
function wholeLetters(word: string, to: number): number {
  return to + (/^(?:\p{M}|\u09cd?\u200d?[\u0995-\u09b9](?<=\u09cd.))*/u.exec(word.slice(to))?.[0].length ?? 0)
}

/** As much of a text as a list has room for, around its first mark. */
export function excerptOf(text: string, marks: readonly Mark[]): { text: string; marks: Mark[] } {
  const first = marks[0]?.[0] ?? 0
  const from = first <= before ? 0 : wordAfter(text, first - before)
  const to = text.length <= from + room ? text.length : wordBefore(text, from + room)
  const head = from > 0 ? '… ' : ''
  const shift = head.length - from
  return {
    text: `${head}${text.slice(from, to).replace(/\s/g, ' ')}${to < text.length ? ' …' : ''}`,
    marks: marks.filter((mark) => mark[1] <= to).map((mark) => [mark[0] + shift, mark[1] + shift]),
  }
}

const before = 40
const room = 140

// A word that is longer than the room is cut all the same.
function wordAfter(text: string, at: number): number {
  const blank = text.slice(at, at + before).search(/\s/)
  return blank < 0 ? at : at + blank + 1
}

function wordBefore(text: string, at: number): number {
  const blank = text.slice(0, at).search(/\s\S*$/)
  return blank < at - before ? at : blank
}
