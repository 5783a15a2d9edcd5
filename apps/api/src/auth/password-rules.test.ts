import { describe, expect, test } from 'vitest'
import { isCommonPassword } from './password-rules.ts'

describe('passwords that are tried first', () => {
  test.each([
    ['a common word with digits after it', 'password123'],
    ['in capitals and with signs', 'Bangladesh@2026!'],
    ['with digits before it', '123bangladesh'],
    ['the password of the demo', 'sheba-demo-2026'],
    ['in Bangla, with Bangla digits', 'বাংলাদেশ২০২৬'],
    ['typed on a keyboard that composes letters', 'পাসও\u09dfার্ড১২৩'],
    ['a phone number', '01711000000'],
    ['a phone number in Bangla digits', '০১৭১১০০০০০০'],
    ['one letter', 'aaaaaaaaaaaa'],
    ['few letters', 'ababababab'],
    ['a piece again and again', 'nodi-nodi-nodi-'],
    ['a walk along the keyboard', 'qwertyuiopas'],
    ['the same walk backwards', 'poiuytrewq'],
    ['digits with signs', '12-12-1971 !'],
    ['signs alone', '!@#$%^&*()!@'],
    ['the login with a little after it', 'officer.kalia1'],
  ])('%s', (_, password) => {
    expect(isCommonPassword(password, 'officer.kalia')).toBe(true)
  })
})

describe('passwords that are not', () => {
  test.each([
    'river stone lantern',
    'কাঠের নৌকা ভাসে',
    'tR7-mango-kite',
    'officer.kalia likes long walks',
    'password for the lab door',
  ])('%s', (password) => {
    expect(isCommonPassword(password, 'officer.kalia')).toBe(false)
  })
})
