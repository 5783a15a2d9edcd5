import { expect, test } from 'vitest'
import { dayLook } from './day-look.ts'

test.each([
  ['open', { why: 'weekly', open: true, order: null }],
  ['weekly', { why: 'weekly', open: false, order: null }],
  ['general', { why: 'closed', open: false, order: 'general' }],
  ['executive', { why: 'closed', open: false, order: 'executive' }],
  ['working', { why: 'working', open: true, order: null }],
  ['dated', { why: 'dated', open: true, order: null }],
] as const)('%s', (look, day) => expect(dayLook(day)).toBe(look))
