import { randomUUIDv7 } from 'node:crypto'
import type { Name } from '@sheba/contract/fields'
import type { Role } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'

export type NewOfficer = {
  login: string
  passwordHash: string
  name: Name
  title: Name
  role: Exclude<Role, 'institution'>
  officeId: string
}

/** An account, an officer and the first post. Rejects with Prisma's unique violation where the login is taken. */
export async function insertOfficer({ orm }: Db, officer: NewOfficer, now: number): Promise<string> {
  const id = randomUUIDv7()
  await orm.officer.create({
    data: {
      id,
      account: {
        create: {
          login: officer.login,
          passwordHash: officer.passwordHash,
          nameBn: officer.name.bn,
          nameEn: officer.name.en,
        },
      },
      posts: {
        create: {
          office: { connect: { id: officer.officeId } },
          role: officer.role,
          titleBn: officer.title.bn,
          titleEn: officer.title.en,
          beganAt: new Date(now),
        },
      },
    },
  })
  return id
}

/** Holds an officer until commit: two changes of one post come one after the other. */
export async function holdOfficer(db: Db, id: string): Promise<void> {
  await db.rows('SELECT 1 AS held FROM officer WHERE id = $1::uuid FOR UPDATE', [id])
}

export type AccountChange = { name: Name; active: boolean; passwordHash: string | null }

/** A new password or the end of access ends every session at once. */
export async function changeAccount(
  { orm }: Db,
  accountId: string,
  before: { active: boolean },
  { name, active, passwordHash }: AccountChange,
  now: number,
): Promise<void> {
  const at = new Date(now)
  const endsSessions = passwordHash !== null || !active
  await orm.account.update({
    where: { id: accountId },
    data: {
      nameBn: name.bn,
      nameEn: name.en,
      ...(passwordHash === null ? {} : { passwordHash }),
      ...(active === before.active ? {} : { disabledAt: active ? null : at }),
      ...(endsSessions
        ? { sessions: { updateMany: { where: { revokedAt: null }, data: { revokedAt: at } } } }
        : {}),
    },
  })
}

export async function changeTitle({ orm }: Db, officerId: string, title: Name): Promise<void> {
  await orm.post.updateMany({
    where: { officerId, endedAt: null },
    data: { titleBn: title.bn, titleEn: title.en },
  })
}

/** The present post ends, and one in another office begins at the same moment. */
export async function transferOfficer(
  { orm }: Db,
  officerId: string,
  post: { officeId: string; role: Exclude<Role, 'institution'>; title: Name },
  now: number,
): Promise<void> {
  const at = new Date(now)
  await orm.post.updateMany({ where: { officerId, endedAt: null }, data: { endedAt: at } })
  await orm.post.create({
    data: {
      officerId,
      officeId: post.officeId,
      role: post.role,
      titleBn: post.title.bn,
      titleEn: post.title.en,
      beganAt: at,
    },
  })
}
