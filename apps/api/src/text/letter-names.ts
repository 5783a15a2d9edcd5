const names: Record<string, string> = {
  এ: 'a',
  বি: 'b',
  সি: 'c',
  ডি: 'd',
  ই: 'e',
  এফ: 'f',
  জি: 'g',
  এইচ: 'h',
  আই: 'i',
  জে: 'j',
  কে: 'k',
  এল: 'l',
  এম: 'm',
  এন: 'n',
  ও: 'o',
  পি: 'p',
  কিউ: 'q',
  আর: 'r',
  এস: 's',
  টি: 't',
  ইউ: 'u',
  ভি: 'v',
  ডব্লিউ: 'w',
  ডাব্লিউ: 'w',
  এক্স: 'x',
  ওয়াই: 'y',
  জেড: 'z',
}
const letters = new Map(Object.entries(names).map(([name, letter]) => [name.normalize('NFC'), letter]))
const longest = Math.max(...[...letters.keys()].map((name) => name.length))

export function isLetterName(word: string): boolean {
  return letters.has(word)
}

/** The Latin letters a word spells by their Bangla names (ইউপিএস: ups), of two or more; none where it doesn't. */
export function latinOfLetterNames(word: string): string[] {
  let rest = word
  let latin = ''
  while (rest !== '') {
    // এইচ before এ, ইউ before ই.
    const length = Array.from({ length: longest }, (_, index) => longest - index).find((size) =>
      letters.has(rest.slice(0, size)),
    )
    if (length === undefined) return []
    latin += letters.get(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return latin.length > 1 ? [latin] : []
}
