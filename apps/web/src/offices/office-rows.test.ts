import type { Office } from '@sheba/contract/offices'
import { expect, test } from 'vitest'
import { matchingRows, officeRows } from './office-rows.ts'

function office(code: string, bn: string, parentId: string | null): Office {
  return { id: code, code, name: { bn, en: code }, kind: 'upazila', parentId }
}
const offices = [
  office('LHG', 'লোহাগড়া', 'NRL'),
  office('NRL', 'নড়াইল', 'HQT'),
  office('JSR', 'যশোর', 'HQT'),
  office('KAL', 'কালিয়া', 'NRL'),
]

test('each stands under the one above it, neighbours by name', () => {
  const rows = officeRows(offices, 'bn').map(({ office: { code }, depth }) => [code, depth])
  expect(rows).toEqual([
    ['NRL', 0],
    ['KAL', 1],
    ['LHG', 1],
    ['JSR', 0],
  ])
})

test.each([
  ['লোহা', ['LHG']],
  ['kal', ['KAL']],
  ['', ['NRL', 'KAL', 'LHG', 'JSR']],
  ['কোথাও', []],
])('“%s” finds', (sought, codes) => {
  expect(matchingRows(officeRows(offices, 'bn'), sought).map(({ office: { code } }) => code)).toEqual(codes)
})
