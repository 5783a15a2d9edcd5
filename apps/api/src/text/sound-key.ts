import { isLetterName, latinOfLetterNames } from './letter-names.ts'
import { isShort, soundsOf } from './sounds.ts'
import { stemsOf } from './stems.ts'

/**
 * The sounds of a text's words, for finding them however they are spelt: ` kmptr cl acc `, each once, with a blank before
 * and after it.
 * @param key the text's search key
 */
export function soundKey(key: string): string {
  const words = key.split(' ')
  const sounds = new Set([...words.flatMap(wordSounds), ...joinedLetters(words).flatMap(soundsOf)])
  return sounds.size > 0 ? ` ${[...sounds].join(' ')} ` : ' '
}

/** What one word of a text is found by. */
export function wordSounds(word: string): string[] {
  const pieces = word.match(/[a-z]+|[\u0980-\u09ff]+/g) ?? []
  // ওয়াই-ফাই is one word of two pieces, UPSটি two of two scripts.
  const whole = pieces.length > 1 && !/\d/.test(word) ? [word] : []
  return [...whole, ...pieces].flatMap((piece) => [...soundsOf(piece), ...shortStems(piece)])
}

/**
 * A longer word is found by its beginning; a short one (নেট), and one of letters (সিসিটিভি), has to stand there without what
 * is joined to it (নেটের).
 */
function shortStems(word: string): string[] {
  return stemsOf(word).flatMap((stem) => [
    ...soundsOf(stem).filter(isShort),
    ...latinOfLetterNames(stem).flatMap(soundsOf),
  ])
}

/** ইউ পি এস, written apart. */
function joinedLetters(words: readonly string[]): string[] {
  const runs: string[][] = [[]]
  for (const word of words) {
    if (isLetterName(word)) runs.at(-1)?.push(word)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(''))
}
