import { expect, test } from 'vitest'
import { StartFailure } from '../start-failure.ts'
import { auditOf } from '../testing/audit-of.ts'
import { testDesk } from '../testing/test-desk.ts'
import { createAdministrator } from './create-administrator.ts'

const desk = await testDesk()
const { database } = desk
const password = 'river stone lantern'

function make(ask: { login: string; password: string }): Promise<{ login: string }> {
  return database.transaction(null, (db) => createAdministrator({ db, now: desk.clock.now }, ask))
}

test('the administrator made by the command signs in, and the log names the account as its own maker', async () => {
  expect(await make({ login: ' Boss ', password })).toEqual({ login: 'boss' })
  const session = await desk.ask('POST', '/sessions', { body: { login: 'boss', password } })
  expect(session.body.user).toMatchObject({ role: 'admin', office: { code: 'DHQ' } })
  const log = await auditOf(database, session.body.user.officerId)
  expect(log).toMatchObject([
    { action: 'officer.created', by: 'boss', before: null, after: { role: 'admin' } },
  ])
  expect(JSON.stringify(log)).not.toContain(password)
})

test.each([
  ['a login that is taken', { login: 'officer', password }, 'already'],
  ['a login that cannot be one', { login: 'প্রশাসক', password }, 'login'],
  ['a short password', { login: 'chief', password: 'short' }, '10'],
  ['a common password', { login: 'chief', password: 'Bangladesh2026' }, 'guessed'],
])('refused with a line that says why: %s', async (_, ask, said) => {
  const before = await database.reading(null).orm.account.count()
  const refusal = await make(ask).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(StartFailure)
  expect(String(refusal)).toContain(said)
  expect(await database.reading(null).orm.account.count()).toBe(before)
})
