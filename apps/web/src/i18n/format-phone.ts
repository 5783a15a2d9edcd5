import type { Language } from '@sheba/contract/words'
import { localDigits } from './format-number.ts'

/** A stored number (`+8801712345678`, a short code, or a masked one) as it is dialled at home: ০১৭১২-৩৪৫৬৭৮. */
export function formatPhone(language: Language, phone: string): string {
  const national = phone.replace(/^\+?88(?=0)/, '')
  const mobile = /^(01.{3})(.{6})$/.exec(national)
  return localDigits(language, mobile ? `${mobile[1]}-${mobile[2]}` : national)
}
