import { foldDigits } from '@sheba/contract/digits'

/** What two spellings of the same word have in common, for finding in a list that is already here: case, digits, joiners, NFC. */
export function searchFold(text: string): string {
  return foldDigits(text.normalize('NFC'))
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
