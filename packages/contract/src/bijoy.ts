/**
 * Legacy Bijoy text (the SutonnyMJ fonts): Bangla written with Latin codes, still pasted from old documents. Bijoy keeps
 * the order in which a hand writes: the signs ি ে ৈ before their consonants, রেফ after. Recognised and offered as
 * Unicode with a preview; never converted without being asked.
 */

// What a code, or a few of them together, stands for. Of the halves of conjuncts one ends in a hasant and the other
// begins with one; where two meet they are one (see `unicodeOf`).
const wholes: Record<string, string> = {
  ...of(
    'KLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstu',
    'ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ ড় ঢ় য় ৎ ং ঃ ঁ',
  ),
  ...of('ABCDEFGHIJ', 'অ ই ঈ উ ঊ ঋ এ ঐ ও ঔ'),
  Av: 'আ',
  ...of('vwxy~„‡ˆŠ', 'া ি ী ু ূ ৃ ে ৈ ৗ'),
  // Other shapes of the same signs, for letters that they would else run into.
  ...of('z–“æƒ‚…†‰', 'ু ু ু ু ূ ূ ৃ ে ৈ'),
  ...of('0123456789', '০ ১ ২ ৩ ৪ ৫ ৬ ৭ ৮ ৯'),
  ...of('|&ÔÕÒÓÑ', '। ্ ‘ ’ “ ” —'),
  // Phalas and the lower halves of conjuncts.
  ...of('ÖªÐ«¨', '্র ্র - ্র ্য'),
  ...of('¡¢£¥§œè^Ÿ¬ø\u00ad‹Œ—‘’¿ú', '্ব ্ভ ্ভ্র ্ম ্ম ্ন ্ন ্ব ্ব ্ল ্ল ্ল ্ক ্ক্র ্ত ্তু ্থ ্ত্র ্প'),
  // The upper halves.
  ...of('›š˜™¤®¯”•', 'ন্ ন্ দ্ দ্ ম্ ষ্ স্ চ্ ঙ্'),
  // Conjuncts of one code.
  ...of('°±²³´µ¶·¸¹º»¼½¾À', 'ক্ক ক্ট ক্ষ্ণ ক্ত ক্ষ্ম ক্র ক্ষ ক্স গু গ্গ গ্দ গ্ধ ঙ্ক ঙ্গ জ্জ জ্ঝ'),
  ...of(
    'ÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ×ØÙÚÛÜÝÞß',
    'জ্ঞ ঞ্চ ঞ্ছ ঞ্জ ঞ্ঝ ট্ট ড্ড ণ্ট ণ্ঠ ণ্ড ত্ত ত্থ ত্ম ত্র দ্দ দ্ধ দ্ব দ্ম ন্ঠ ন্ড ন্ধ ন্স প্ট প্ত',
  ),
  ...of(
    'àáâãäåçéêëìíîïðñòóôõö÷ùûüýþÿ',
    'প্প প্স ব্জ ব্দ ব্ধ ভ্র ম্ফ ল্ক ল্গ ল্ট ল্ড ল্প ল্ফ শু শ্চ শ্ছ ষ্ণ ষ্ট ষ্ঠ ষ্ফ স্খ স্ট স্ফ হু হৃ হ্ন হ্ম ক্ষ',
  ),
  // Of র the vowel signs have shapes of their own.
  'i“': 'রু',
  iæ: 'রু',
  iƒ: 'রূ',
}

const reph = '©'
const consonant = '(?:[\u0995-\u09b9\u09ce]\u09bc?)'
const cluster = `${consonant}(?:\u09cd${consonant})*`
const codes = /Av|i[“æƒ]|./gsu
const rephBehind = new RegExp(`(${cluster})([\u09be-\u09cc\u09d7]?)${reph}`, 'g')
const signBefore = new RegExp(`([\u09bf\u09c7\u09c8])(${cluster})`, 'g')

/** The Unicode text (NFC) of a Bijoy text. What is no code of Bijoy stays as it is. */
export function unicodeOfBijoy(text: string): string {
  const shown = Array.from(text.matchAll(codes), ([code]) => wholes[code] ?? code).join('')
  // NFC joins the two halves of ো and ৌ.
  return shown
    .replace(/\u09cd{2,}/g, '\u09cd')
    .replace(rephBehind, 'র্$1$2')
    .replace(signBefore, '$2$1')
    .normalize('NFC')
}

// Codes beside the Latin letters that Bijoy sets within words, and that no text of this office has there.
const marks = /[‡†ˆ‰Š¨©ªÖ«¤¯®›š˜™”•„ƒ¡-¿À-ÖØ-öø-ÿœŸŒ]/g
const bangla = /[\u0980-\u09ff]/

/**
 * Whether a text is Bijoy's: no Bangla letter in it, the vowel signs that every Bangla text has, codes that other Latin
 * text does not have, or of plain letters so many `v` (া) as no other has; and what comes of it can be read, no sign standing at the head of a word.
 */
export function looksLikeBijoy(text: string): boolean {
  if (bangla.test(text)) return false
  const letters = text.match(/[a-z_`~^]/gi)?.length ?? 0
  const marked = text.match(marks)?.length ?? 0
  if (letters < 3) return false
  const share = (letter: RegExp) => (text.match(letter)?.length ?? 0) / letters
  if (share(/[vwxyz~†‡ˆ]/g) < 0.12) return false
  const plain = share(/v/g) >= 0.09 && share(/e/g) <= 0.12 && /[a-z][A-Z]|\bAv/.test(text)
  if (marked / letters < 0.04 && !plain) return false
  const words = unicodeOfBijoy(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
  const legible = words.filter(
    (word) => /^[\u0985-\u09b9\u09ce]/.test(word) && !/[\u09be-\u09cc]{2}|[a-z©]/i.test(word),
  )
  return legible.length >= words.length * 0.75
}

function of(signs: string, letters: string): Record<string, string> {
  const each = letters.split(' ')
  return Object.fromEntries(Array.from(signs, (sign, index) => [sign, each[index] ?? sign]))
}
