import { foldDigits } from '@sheba/contract/digits'

/**
 * What two spellings of the same text have in common, kept in a column beside it and made of every query as well:
 * NFC, ASCII digits, no joiners, one form for ৎ, no danda, no visarga that stands for a colon, lower case, single
 * blanks. Telephone numbers of Bangladesh become their national digits (`01711000000`), however they were written.
 * The key is for finding only: stored text keeps its joiners. Made of a key it gives that key again.
 */
export function searchKey(text: string): string {
  const spelt = foldDigits(text.normalize('NFC'))
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    // ৎ is also typed as ত with a hasant and a joiner, which has just gone.
    .replaceAll('ৎ', 'ত্')
    .replace(/[।॥]/g, ' ')
    // Within a word (দুঃখ) a visarga is a letter; at its end (তারিখঃ) it is meant as a colon.
    .replace(/ঃ+(?![\p{L}\p{M}])/gu, ' ')
    .toLowerCase()
  // Without its joiners the text may have vowel signs side by side that NFC makes one.
  return foldPhones(spelt).replace(/\s+/g, ' ').trim().normalize('NFC')
}

/** The words of a query, each once: parts of its key between blanks, without the signs around them. */
export function searchWords(query: string): string[] {
  const words = searchKey(query)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
  return [...new Set(words)].filter((word) => word !== '')
}

// A mobile number with or without its country code, with blanks or hyphens anywhere; then any other number
// that is written with +880, also one of which only the beginning is typed.
function foldPhones(text: string): string {
  return text
    .replace(/(?<![\d+])(?:\+?88[\s-]?)?0[\s-]?1[3-9](?:[\s-]?\d){8}(?!\d)/g, nationalDigits)
    .replace(/(?<![\d+])\+880[\s-]*(?=\d)/g, '0')
}

function nationalDigits(written: string): string {
  return `0${written.replace(/\D/g, '').slice(-10)}`
}
