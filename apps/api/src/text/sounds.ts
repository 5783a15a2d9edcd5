import { isLetterName, latinOfLetterNames } from './letter-names.ts'

/**
 * How a word sounds, in a few Latin letters, so that `printer`, `printar`, প্রিন্টার and প্রিণ্টার are one word. What people mix
 * up is one letter: aspirated and not, dental and retroflex, শ ষ স, ন ণ, জ য z, ব ভ v, long and short. Of a word of
 * three consonants or more the consonants alone say which it is; a shorter one keeps its i and u as well. A word that
 * two people would spell by different sounds (`ch` in technology, ক্ষ) has several. Digits have none.
 *
 * @param word a word of a search key: lower case, NFC
 */
export function soundsOf(word: string): string[] {
  if (/\d/.test(word)) return []
  const spelt = /[\u0980-\u09ff]/.test(word) ? [...ofBangla(word), ...ofLetters(word)] : ofLatin(word)
  return [...new Set(spelt.map(shortened).filter((sound) => sound.length > 1))]
}

/** Of two consonants or fewer: then it is told from others by the whole of it alone, never by its beginning. */
export function isShort(sound: string): boolean {
  return sound.replace(/^a|[iu]/g, '').length < 3
}

/** No word is spelt in more ways than these. */
const mostSpellings = 4

/** Rules applied in turn; where a rule gives two spellings, each goes on. */
type Rule = [pattern: RegExp, ...spellings: string[]]

function applied(rules: readonly Rule[], word: string): string[] {
  let spelt = [word]
  for (const [pattern, first = '', ...others] of rules) {
    spelt = spelt.flatMap((one) => {
      const next = one.replace(pattern, first)
      if (next === one || others.length === 0) return [next]
      return [next, ...others.map((other) => one.replace(pattern, other))]
    })
  }
  return [...new Set(spelt)].slice(0, mostSpellings)
}

// In what they give, capitals stand for what is already a sound: A any vowel that is not kept, I and U, and consonants.
const latinRules: readonly Rule[] = [
  [/[^a-z]/g, ''],
  [/sch/g, 'SK'],
  [/t?c?ch+/g, 'C', 'K'],
  [/igh/g, 'I'],
  [/ph/g, 'F'],
  [/(?<=[a-z])tion|sion|cian|tian/g, 'SN'],
  [/ture/g, 'CR'],
  [/ng(?=[^aiouey]|$)/g, 'N'],
  [/dge?(?=$|[^a-z])|dg(?=[eiy])/g, 'J'],
  [/gg?(?=[eiy])/g, 'J', 'G'],
  [/ck/g, 'K'],
  [/cc?(?=[eiy])/g, 'S'],
  [/(?<=[aeiou])s(?=[aeiou])/g, 'S', 'J'],
  [/^y(?=[aeiou])/g, 'A'],
  // A last e is silent, and makes the a before it an i: page, date.
  [/a([^aeiou])e$/g, 'I$1'],
  [/([^aeiou])e$/g, '$1'],
  [/[aeiou]r$/g, 'AR'],
  [/oo/g, 'U'],
  [/ew/g, 'U'],
  [/ow/g, 'U', 'A'],
  [/([bcdfgjklmnpqrstvwxz])\1/g, '$1'],
  [/x/g, 'KS'],
  [/(?<=.)[hw]/g, ''],
  [/[eiy]/g, 'I'],
  [/u/g, 'U'],
  [/[ao]/g, 'A'],
  [/[ckq]/g, 'K'],
  [/[jz]/g, 'J'],
  [/[bv]/g, 'B'],
]

function ofLatin(word: string): string[] {
  return applied(latinRules, word).map((spelt) => spelt.toUpperCase())
}

const banglaRules: readonly Rule[] = [
  [/[^\u0980-\u09ff]/g, ''],
  [/ঃ/g, ''],
  [/ঁ/g, '', 'ন'],
  [/ক্ষ/g, 'ক', 'কস'],
  [/জ্ঞ/g, 'গ'],
  // ল্যাব is also written লেব.
  [/্\u09af\u09be/g, 'া', 'ে'],
  // As a phala ব is hardly heard, but after ম; an older spelling of উদ্‌বোধন makes it whole.
  [/(?<=[^ম])্ব/g, '', 'ব'],
  [/্\u09af(?!\u09bc)/g, ''],
  [/^ও\u09af\u09bc|^উ\u09af\u09bc|^উই/g, 'W'],
  [/ও\u09af\u09bc্?/g, ''],
  [/\u09af\u09bc/g, ''],
  [/([খক])্[খক]/g, 'ক'],
  [/([গঘ])্[গঘ]/g, 'গ'],
  [/([চছ])্[চছ]/g, 'চ'],
  [/([জঝয])্[জঝয]/g, 'জ'],
  [/([টঠতথ])্[টঠতথ]/g, 'ত'],
  [/([ডঢদধ])্[ডঢদধ]/g, 'দ'],
  [/([নণ])্[নণ]/g, 'ন'],
  [/([পফবভমলশষস])্\1/g, '$1'],
  [/ঋ|ৃ/g, 'RI'],
  [/[\u09a1\u09a2]\u09bc/g, 'R'],
  [/ঞ্([চছজঝ])/g, 'ন$1'],
  [/[ইঈএঐ\u09bf\u09c0\u09c7\u09c8]/g, 'I'],
  [/[উঊঔ\u09c1\u09c2\u09cc]/g, 'U'],
  [/[অআও\u09be\u09cb]/g, 'A'],
  [/(?<=.)হ/g, ''],
  [/[কখ]/g, 'K'],
  [/[গঘ]/g, 'G'],
  [/[ঙংঞনণ]/g, 'N'],
  [/[চছ]/g, 'C'],
  [/[জঝয]/g, 'J'],
  [/[টঠতথ]/g, 'T'],
  [/[ডঢদধ]/g, 'D'],
  [/[বভ]/g, 'B'],
  [/[শষস]/g, 'S'],
  [/প/g, 'P'],
  [/ফ/g, 'F'],
  [/ম/g, 'M'],
  [/র/g, 'R'],
  [/ল/g, 'L'],
  [/হ/g, 'H'],
  [/[^A-Z]/g, ''],
]

function ofBangla(word: string): string[] {
  return applied(banglaRules, word)
}

/** পিসি is also pc, and সিসিটিভি cctv. */
function ofLetters(word: string): string[] {
  return isLetterName(word) ? [] : latinOfLetterNames(word).flatMap(ofLatin)
}

function shortened(spelt: string): string {
  const head = /^[AIU]+/.test(spelt) ? 'a' : ''
  const tail = spelt
    .replace(/^[AIU]+/, '')
    .replaceAll('A', '')
    .toLowerCase()
  const joined = tail.replace(/[iu]+/g, (vowels) => (/^(?:u+|i+u+)$/.test(vowels) ? 'u' : 'i'))
  const consonants = joined.replace(/[iu]/g, '')
  return head + (consonants.length < 3 ? joined : consonants)
}
