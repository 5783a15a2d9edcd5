const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' })

/** The first letters of the first two words: সহকারী প্রোগ্রামার → সপ্র. Vowel signs are dropped, conjuncts are not broken. */
export function initials(name: string): string {
  const letters = name
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...segmenter.segment(word)][0]?.segment ?? '')
  return letters.map((letter) => letter.replace(/[\u0981-\u0983\u09be-\u09cc\u09d7]/g, '')).join('')
}
