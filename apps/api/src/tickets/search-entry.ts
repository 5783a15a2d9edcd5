import { looksLikeBijoy, unicodeOfBijoy } from '@sheba/contract/bijoy'
import type { Name } from '@sheba/contract/fields'
import { searchKey } from '../text/search-key.ts'
import { soundKey } from '../text/sound-key.ts'

/** What a ticket says, for finding it. `texts`: what has been written since, oldest first. */
export type SearchTexts = {
  subject: string
  description: string
  requesterName: string | null
  requesterPhone: string | null
  institution: { name: Name } | null
  texts: readonly { text: string; internal: boolean }[]
}

/** The keys a ticket is found by: parts between ` | `, the subject the first of them; notes apart, which only the office reads. */
export type SearchEntry = { words: string; sounds: string; noteWords: string; noteSounds: string }

/** By which rules keys are made; those made by earlier ones are made anew. To be raised with every change of a rule. */
export const searchRules = 1

export function searchEntry(of: SearchTexts): SearchEntry {
  const { subject, institution, requesterName, requesterPhone, description, texts } = of
  const said = texts.filter(({ internal }) => !internal).map(({ text }) => text)
  const noted = texts.filter(({ internal }) => internal).map(({ text }) => text)
  const open = [
    subject,
    institution?.name.bn,
    institution?.name.en,
    requesterName,
    requesterPhone,
    description,
    ...said,
  ]
  const words = keysOf(open)
  const noteWords = keysOf(noted)
  return {
    words: words.join(' | '),
    sounds: words.map(soundKey).join('|'),
    noteWords: noteWords.join(' | '),
    noteSounds: noteWords.map(soundKey).join('|'),
  }
}

/** The words with the ticket's number before them. */
export function numberedWords(number: string, words: string): string {
  return `${searchKey(number)} | ${words}`
}

function keysOf(parts: readonly (string | null | undefined)[]): string[] {
  return parts.flatMap((part) => (part ? [partKey(part)] : []))
}

/** Bijoy is found as the Bangla that it stands for. */
function partKey(part: string): string {
  return searchKey(looksLikeBijoy(part) ? unicodeOfBijoy(part) : part).replaceAll('|', ' ')
}
