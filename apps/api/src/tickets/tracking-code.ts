import { randomBytes } from 'node:crypto'

// Crockford's letters: none that a phone call could confuse.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Thirteen letters, 65 random bits, in groups for reading aloud: `7K3F-9QXM-2B4TZ`. */
export function newTrackingCode(): string {
  const code = [...randomBytes(13)].map((byte) => letters.charAt(byte % 32)).join('')
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}
