import {
  type InstitutionCategory,
  institutionCategories,
  type RecipientCategory,
  recipientCategories,
} from '@sheba/contract/words'
import { describe, expect, test } from 'vitest'
import charter from '../../../../prisma/seed/data/charter.json' with { type: 'json' }
import { isFor } from './eligibility.ts'

/** What each kind of institution fits besides `citizen`, and what being connected adds. */
const cases: readonly [InstitutionCategory, RecipientCategory[], RecipientCategory[]][] = [
  ['government', ['government'], ['network-connected-government']],
  ['semi-government', ['semi-government'], ['network-connected-government']],
  ['private-institution', ['private-institution'], ['network-connected-private']],
  [
    'educational-institution',
    ['educational-institution-teacher', 'educational-institution-student'],
    ['network-connected-government', 'network-connected-private'],
  ],
  ['udc', ['udc-entrepreneur'], ['network-connected-government', 'network-connected-private']],
]

describe('a service for one category', () => {
  test('every kind of institution is in the table', () => {
    expect(cases.map(([category]) => category)).toEqual([...institutionCategories])
  })

  test.each(cases)('%s', (category, own, connected) => {
    const fitting = (backboneConnected: boolean) =>
      recipientCategories.filter((recipient) => isFor([recipient], { category, backboneConnected }))
    expect(new Set(fitting(false))).toEqual(new Set(['citizen', ...own]))
    expect(new Set(fitting(true))).toEqual(new Set(['citizen', ...own, ...connected]))
  })

  test('a citizen fits what is for citizens alone', () => {
    expect(recipientCategories.filter((recipient) => isFor([recipient], null))).toEqual(['citizen'])
  })

  test('one fitting category among several is enough, and none fits none', () => {
    const school = { category: 'educational-institution', backboneConnected: false } as const
    expect(isFor(['government', 'educational-institution-student'], school)).toBe(true)
    expect(isFor([], school)).toBe(false)
  })
})

describe('the nine services of the published charter', () => {
  const numbersFor = (category: InstitutionCategory, backboneConnected: boolean) =>
    charter.services
      .filter(({ structured }) =>
        isFor(
          recipientCategories.filter((one) => structured.recipientCategories.includes(one)),
          { category, backboneConnected },
        ),
      )
      .map(({ number }) => number)

  test.each([
    ['government', true, [1, 2, 3, 5, 6, 8, 9]],
    ['semi-government', false, [1, 2, 3, 5, 6]],
    ['private-institution', false, [1, 2, 3, 5]],
    ['private-institution', true, [1, 2, 3, 5, 9]],
    ['educational-institution', false, [1, 2, 3, 4, 5]],
    ['udc', true, [1, 2, 3, 5, 7, 9]],
  ] as const)('for %s, connected: %s', (category, connected, numbers) => {
    expect(numbersFor(category, connected)).toEqual(numbers)
  })
})
