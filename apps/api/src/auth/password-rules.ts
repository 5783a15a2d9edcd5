import { foldDigits } from '@sheba/contract/digits'
import { commonPasswords } from './common-passwords.ts'

/**
 * Whether a password of enough letters is still one that is tried first: a common word with or without digits and
 * signs around it, digits alone (a phone number, a date), few letters over and over, a walk along the keyboard or
 * the alphabet, or the login itself. Length is the contract's to check.
 */
export function isCommonPassword(password: string, login: string): boolean {
  const folded = foldDigits(password.normalize('NFC')).toLowerCase()
  const bare = folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  // "password123" and "2026 password": what is left of a common word without the digits at its ends.
  const word = bare.replace(/^\d+|\d+$/g, '')
  if (commonPasswords.has(bare) || commonPasswords.has(word)) return true
  if (/^\d*$/.test(bare) || new Set(folded).size < 5) return true
  return isWalk(bare) || isRepeated(bare) || isLogin(bare, login)
}

const walks = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm']

function isWalk(text: string): boolean {
  const backwards = [...text].reverse().join('')
  return walks.some((walk) => walk.repeat(2).includes(text) || walk.repeat(2).includes(backwards))
}

/** `abcdeabcde`: one short piece again and again. */
function isRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length)
    if (piece.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return true
  }
  return false
}

/** The login with a little around it: fewer than five other letters. */
function isLogin(text: string, login: string): boolean {
  const name = login.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  return name.length > 2 && text.includes(name) && text.length - name.length < 5
}
