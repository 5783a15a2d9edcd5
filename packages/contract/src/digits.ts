const bangla = '০১২৩৪৫৬৭৮৯'

/** Bangla digits become ASCII ones; all else stays. Numbers are stored in ASCII and printed by language. */
export function foldDigits(text: string): string {
  return text.replace(/[০-৯]/g, (digit) => String(bangla.indexOf(digit)))
}

/** ASCII digits become Bangla ones; all else stays. */
export function banglaDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => bangla.charAt(Number(digit)))
}
