import { roles } from '@sheba/contract/words'
import { expect, test } from 'vitest'
import { deskNavigation } from '../shell/navigation.ts'
import { goPlaces } from './go-places.ts'

test.each(roles.filter((role) => role !== 'institution'))(
  'every place of %s has a letter of its own',
  (role) => {
    const places = goPlaces(role)
    expect(places.map(({ entry }) => entry)).toEqual(deskNavigation(role).flatMap(({ entries }) => entries))
    expect(new Set(places.map(({ letter }) => letter)).size).toBe(places.length)
  },
)
