const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' })

/** How many letters a reader sees: a Bangla conjunct with its vowel sign counts as one. */
export function graphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}
