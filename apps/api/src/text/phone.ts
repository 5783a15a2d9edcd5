import { foldDigits } from '@sheba/contract/digits'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A phone number as E.164 (`+8801911000000`), typed in Bangla or Latin digits, or null where it is none. */
export function foldPhone(text: string): string | null {
  const folded = foldDigits(text).replace(/[‐-―]/g, '-')
  if (!/^[+\d][\d\s().-]{5,24}$/.test(folded.trim())) return null
  const number = parsePhoneNumberFromString(folded, 'BD')
  return number?.isValid() ? number.number : null
}

/** What a list shows of a number: enough to recognise it, too little to call it. */
export function maskPhone(phone: string): string {
  return phone.length < 9 ? phone : `${phone.slice(0, 6)}•••••${phone.slice(-3)}`
}
