import { looksLikeBijoy, unicodeOfBijoy } from '@sheba/contract/bijoy'
import { searchKey, searchWords } from './search-key.ts'
import { wordSounds } from './sound-key.ts'
import { isShort, soundsOf } from './sounds.ts'
import { stemsOf } from './stems.ts'

/** A word of a query, and what stands in a text that it finds. */
export type SoughtWord = {
  /** Found wherever it stands in a search key, also within a word. */
  word: string
  /** Found at the beginning of a word's sounds. */
  begins: string[]
  /** Found as a word's whole sounds. */
  is: string[]
  /** A regular expression for the beginning of sounds that differ in one letter; null: too short for that. */
  near: string | null
}

/** `nearly`: nothing has the words as they are spelt, so those are found that differ in a letter. */
export type Sought = { words: readonly SoughtWord[]; nearly: boolean }

export const nothingSought: Sought = { words: [], nearly: false }

/** More words of a query than these find nothing more. */
const wordsCounted = 8
const leastNear = 5

/** A query as what it finds: in any order, any script, any spelling. Bijoy is read as the Bangla that it stands for. */
export function readQuery(query: string): Sought {
  const words = searchWords(looksLikeBijoy(query) ? unicodeOfBijoy(query) : query).slice(0, wordsCounted)
  return { words: words.map(soughtWord), nearly: false }
}

function soughtWord(word: string): SoughtWord {
  const own = soundsOf(word)
  const stems = stemsOf(word).flatMap(soundsOf)
  const near = own.filter((sound) => sound.length >= leastNear).map(oneLetterOff)
  return {
    word,
    begins: [...new Set([...own.filter((sound) => !isShort(sound)), ...stems.filter(isLongStem)])],
    is: [...new Set([...own.filter(isShort), ...stems.filter((sound) => !isLongStem(sound))])],
    near: near.length > 0 ? near.join('|') : null,
  }
}

// What looks like an ending may be none (the টার of প্রিন্টার): of a few letters it would begin half of all words.
const leastStem = 4
const isLongStem = (sound: string) => !isShort(sound) && sound.length >= leastStem

/** One letter too many, too few, another one, or two that changed places; the first is hardly ever mistaken. */
function oneLetterOff(sound: string): string {
  const any = '[a-z]'
  const places = Array.from({ length: sound.length - 1 }, (_, index) => index + 1)
  const changed = places.flatMap((at) => {
    const [head, here, tail] = [sound.slice(0, at), sound.slice(at, at + 1), sound.slice(at + 1)]
    const next = tail.slice(0, 1)
    return [
      head + any + tail,
      head + any + here + tail,
      // Without its last letter it would begin all that is like it.
      ...(next ? [head + tail, head + next + here + tail.slice(1)] : []),
    ]
  })
  return [...new Set(changed)].join('|')
}

/** Which of the sought words a word of a text is found by, as places in the list. */
export function foundBy(sought: Sought, typed: string): number[] {
  const { key, sounds } = heard(typed)
  return sought.words.flatMap((word, place) => (finds(word, key, sounds, sought.nearly) ? [place] : []))
}

type Heard = { key: string; sounds: readonly string[] }

// The words of a page are the words of the next: each is heard once, and the oldest are forgotten.
const mostHeard = 20_000
const heardBefore = new Map<string, Heard>()

function heard(typed: string): Heard {
  const before = heardBefore.get(typed)
  if (before) return before
  const key = searchKey(looksLikeBijoy(typed) ? unicodeOfBijoy(typed) : typed)
  const now = { key, sounds: key.split(' ').flatMap(wordSounds) }
  if (heardBefore.size >= mostHeard) heardBefore.delete(heardBefore.keys().next().value ?? '')
  heardBefore.set(typed, now)
  return now
}

function finds(word: SoughtWord, key: string, sounds: readonly string[], nearly: boolean): boolean {
  if (key.includes(word.word)) return true
  const near = nearly && word.near ? new RegExp(`^(?:${word.near})`) : null
  return sounds.some(
    (sound) =>
      word.is.includes(sound) || word.begins.some((begin) => sound.startsWith(begin)) || near?.test(sound),
  )
}
