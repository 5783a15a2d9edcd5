import { roles } from '@sheba/contract/words'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../auth/actor.ts'
import { mayManageOfficer } from './officer-policy.ts'

const district = 'district'
const below = 'upazila'
const elsewhere = 'other upazila'
const officerRoles = ['officer', 'supervisor', 'admin'] as const

/** Who may manage a post of each role, in the own office, below it and elsewhere. */
const table: readonly [Actor['role'], Record<string, readonly string[]>][] = [
  ['institution', { [district]: [], [below]: [], [elsewhere]: [] }],
  ['officer', { [district]: [], [below]: [], [elsewhere]: [] }],
  ['supervisor', { [district]: ['officer'], [below]: ['officer', 'supervisor'], [elsewhere]: [] }],
  ['admin', { [district]: officerRoles, [below]: officerRoles, [elsewhere]: officerRoles }],
]

describe('who manages officers', () => {
  test('every role is in the table', () => {
    expect(table.map(([role]) => role)).toEqual([...roles])
  })

  test.each(table)('%s', (role, expected) => {
    const actor = actorOf(role)
    for (const [officeId, managed] of Object.entries(expected)) {
      expect(officerRoles.filter((post) => mayManageOfficer(actor, { role: post, officeId }))).toEqual(
        managed,
      )
    }
  })

  test('headquarters manages the supervisors of every district', () => {
    const headquarters = { ...actorOf('supervisor'), officeIds: 'all' } as const
    expect(mayManageOfficer(headquarters, { role: 'supervisor', officeId: elsewhere })).toBe(true)
    expect(mayManageOfficer(headquarters, { role: 'admin', officeId: elsewhere })).toBe(false)
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
    institution: null,
    office: { id: district, code: 'DST', name, kind: 'district' },
    officeIds: [district, below],
  }
}
