import { roles } from '@sheba/contract/words'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../auth/actor.ts'
import { mayManageInstitutions, mayManageMembers } from './institution-policy.ts'

const own = { id: 'own', officeId: 'office' }
const neighbour = { id: 'neighbour', officeId: 'office' }
const foreign = { id: 'foreign', officeId: 'elsewhere' }

/** What each role may: [manage the institution, manage its members], of the own, a neighbouring and a foreign one. */
const table: readonly [Actor['role'], [boolean, boolean], [boolean, boolean], [boolean, boolean]][] = [
  ['institution', [false, true], [false, false], [false, false]],
  ['officer', [false, false], [false, false], [false, false]],
  ['supervisor', [true, true], [true, true], [false, false]],
  ['admin', [true, true], [true, true], [false, false]],
]

describe('who manages institutions and members', () => {
  test('every role is in the table', () => {
    expect(table.map(([role]) => role)).toEqual([...roles])
  })

  test.each(table)('%s', (role, ...expected) => {
    const actor = actorOf(role)
    const answers = [own, neighbour, foreign].map((one) => [
      mayManageInstitutions(actor, one.officeId),
      mayManageMembers(actor, one),
    ])
    expect(answers).toEqual(expected)
  })

  test('from headquarters every office is covered', () => {
    const headquarters = { ...actorOf('admin'), officeIds: 'all' } as const
    expect(mayManageInstitutions(headquarters, foreign.officeId)).toBe(true)
  })
})

function actorOf(role: Actor['role']): Actor {
  const name = { bn: 'পদ', en: 'Post' }
  return {
    accountId: 'account',
    sessionId: 'session',
    login: 'login',
    name,
    title: name,
    language: 'bn',
    role,
    officerId: role === 'institution' ? null : 'officer',
    institution: role === 'institution' ? { id: own.id, name, category: 'udc' } : null,
    office: { id: 'office', code: 'OFF', name, kind: 'upazila' },
    officeIds: ['office'],
  }
}
