// What Bangla joins to the end of a word: definite, plural and case endings, the longest first.
const endings = [
  'গুলোকে গুলোতে গুলোর গুলির গুলোয় গুলো গুলি দেরকে দের টিকে টিতে টাকে টাতে টির টার টি টা খানা খানি ের েরা কে তে য়ের ে য় ও ই',
]
  .join(' ')
  .normalize('NFC')
  .split(' ')
  .toSorted((one, other) => other.length - one.length)
const leastStem = 3

/**
 * A word without what is joined to its end (কম্পিউটারটি, নেটের, printers), where something is. The stem may be none of the
 * language: it only ever widens a search.
 * @param word a word of a search key
 */
export function stemsOf(word: string): string[] {
  if (/^[a-z']+$/.test(word)) {
    const stem = word.replace(/(?<=...)(?:'s|es|s|ing|ed)$/, '')
    return stem === word ? [] : [stem]
  }
  const found = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= leastStem)
  // র alone is joined to a vowel: ঢাকার.
  const genitive = word.length > leastStem && /[\u09be-\u09cc]র$/.test(word) ? ['র'] : []
  return [...found, ...genitive].map((ending) => word.slice(0, -ending.length))
}
