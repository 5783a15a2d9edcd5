import { CreateOfficer } from '@sheba/contract/officers'
import { recordAudit } from '../audit/record-audit.ts'
import { isCommonPassword } from '../auth/password-rules.ts'
import { hashPassword } from '../auth/passwords.ts'
import type { Db } from '../db/client.ts'
import { unlessTaken } from '../db/unless-taken.ts'
import { findHeadquarters } from '../offices/office-reads.ts'
import { StartFailure } from '../start-failure.ts'
import { accountOfOfficer } from './officer-reads.ts'
import { insertOfficer } from './officer-store.ts'

const name = { bn: 'প্রশাসক', en: 'Administrator' }

/**
 * Makes an administrator at headquarters, for the one who runs the desk: the first cannot be made over HTTP.
 * The audit log names the account itself as its maker. Throws a StartFailure that says what to mend.
 */
export async function createAdministrator(
  { db, now }: { db: Db; now: number },
  ask: { login: string; password: string },
): Promise<{ login: string }> {
  const login = CreateOfficer.shape.login.safeParse(ask.login)
  if (!login.success) {
    throw new StartFailure(
      'The login must be 3 to 40 small letters, digits, dots, hyphens or underscores, a letter or digit first.',
    )
  }
  const password = CreateOfficer.shape.password.safeParse(ask.password)
  if (!password.success) throw new StartFailure('The password must have 10 to 200 letters.')
  if (isCommonPassword(password.data, login.data)) {
    throw new StartFailure('The password is easily guessed: put a few words together for another.')
  }
  const headquarters = await findHeadquarters(db)
  if (!headquarters) throw new StartFailure('There are no offices yet: start the desk once, then try again.')
  const passwordHash = await hashPassword(password.data)
  const officer = { login: login.data, passwordHash, name, title: name, role: 'admin' } as const
  const id = await unlessTaken(insertOfficer(db, { ...officer, officeId: headquarters.id }, now))
  if (id === null)
    throw new StartFailure(`There is an account "${login.data}" already: choose another login.`)
  const after = { login: login.data, name, title: name, role: 'admin', officeId: headquarters.id }
  const accountId = await accountOfOfficer(db, id)
  await recordAudit(db, { accountId }, now, {
    action: 'officer.created',
    subjectId: id,
    before: null,
    after,
  })
  return { login: login.data }
}
