import { roles } from '@sheba/contract/words'
import { expect, test } from 'vitest'
import { homeOf } from '../home-of.ts'
import { mayOpen } from '../pages.ts'
import { deskBottom, deskNavigation, portalNavigation } from './navigation.ts'

test.each(roles)('%s is offered only what may be opened, and begins there', (role) => {
  const entries =
    role === 'institution' ? portalNavigation() : deskNavigation(role).flatMap((group) => group.entries)
  for (const entry of [...entries, ...(role === 'institution' ? [] : deskBottom(role))]) {
    expect(mayOpen(role, entry.path), entry.path).toBe(true)
  }
})

test('home is a page of one’s own or the charter', () => {
  for (const role of roles) expect(mayOpen(role, homeOf(role)) || homeOf(role) === '/charter').toBe(true)
})
