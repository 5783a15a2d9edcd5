import { randomUUIDv7 } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { purgePassing } from './purge-passing.ts'
import { sundayMorning, testDesk } from './testing/test-desk.ts'

const desk = await testDesk()
const { pool } = desk.database
const { orm, rows } = desk.database.reading(null)
const dayMs = 86_400_000
const ago = (days: number) => new Date(sundayMorning - days * dayMs)
let accountId = ''

beforeAll(async () => {
  accountId = (await orm.account.findUniqueOrThrow({ where: { login: 'officer' } })).id
})

async function openedSession(expiresAt: Date): Promise<string> {
  const session = { accountId, createdAt: ago(90), lastUsedAt: ago(60), expiresAt }
  return (await orm.session.create({ data: session })).id
}

test('an answer is kept for a week and a day', async () => {
  const key = (days: number) => ({
    accountId,
    operation: 'raiseTicket',
    key: `of ${days} days ago`,
    bodyHash: 'hash',
    createdAt: ago(days),
  })
  await orm.idempotencyKey.createMany({ data: [key(7), key(7.9), key(8.1), key(30)] })
  await purgePassing(desk.database, sundayMorning)
  const left = await orm.idempotencyKey.findMany({ orderBy: { createdAt: 'desc' } })
  expect(left.map((one) => one.key)).toEqual(['of 7 days ago', 'of 7.9 days ago'])
})

test('a repeated request is still answered from what is kept, and done again once that is gone', async () => {
  const body = { service: 'field-ict-support', subject: 'প্রিন্টার', description: '' }
  const key = randomUUIDv7()
  const number = async () =>
    (await desk.ask('POST', '/tickets', { as: 'institution', body, key })).body.number
  const first = await number()
  desk.clock.now += 7 * dayMs
  await purgePassing(desk.database, desk.clock.now)
  expect(await number()).toBe(first)
  desk.clock.now += 2 * dayMs
  await purgePassing(desk.database, desk.clock.now)
  expect(await number()).toMatch(/^LHG-2026-(?!000001$)\d{6}$/)
  desk.clock.now = sundayMorning
})

test('failures to sign in outlive their window of counting', async () => {
  const at = (days: number) => ({ loginHash: 'login', address: `${days}`, at: ago(days) })
  await orm.signInFailure.createMany({ data: [at(0), at(1), at(1.1), at(9)] })
  await purgePassing(desk.database, sundayMorning)
  const left = await orm.signInFailure.findMany({ orderBy: { at: 'desc' } })
  expect(left.map(({ address }) => address)).toEqual(['0', '1'])
})

test('a session that is over goes with its tokens; one that goes on forgets those long replaced', async () => {
  const over = await openedSession(ago(2))
  const ended = await openedSession(ago(0.5))
  const living = await openedSession(ago(-20))
  const token = (sessionId: string, hash: string, replacedAt: Date | null) => ({
    sessionId,
    hash,
    issuedAt: ago(60),
    replacedAt,
  })
  await orm.refreshToken.createMany({
    data: [
      token(over, 'of one that is over', null),
      token(ended, 'of one just ended', null),
      token(living, 'long replaced', ago(31.5)),
      token(living, 'replaced', ago(29)),
      token(living, 'present', null),
    ],
  })
  await purgePassing(desk.database, sundayMorning)
  const where = { id: { in: [over, ended, living] } }
  const sessions = (await orm.session.findMany({ where })).map(({ id }) => id)
  expect(sessions.toSorted()).toEqual([ended, living].toSorted())
  const tokens = await orm.refreshToken.findMany({ where: { sessionId: { in: [over, ended, living] } } })
  expect(tokens.map(({ hash }) => hash).toSorted()).toEqual(['of one just ended', 'present', 'replaced'])
})

/** So many failures long ago. */
async function failures(count: number): Promise<void> {
  await rows(
    `INSERT INTO sign_in_failure (id, login_hash, address, at)
     SELECT gen_random_uuid(), 'old', 'old', $1::timestamptz FROM generate_series(1, $2::int)`,
    [ago(5), count],
  )
}
const left = () => orm.signInFailure.count({ where: { loginHash: 'old' } })

test('a round removes so much and no more, and stops when told', async () => {
  await failures(5_050)
  await purgePassing(desk.database, sundayMorning, () => true)
  expect(await left()).toBe(5_050)
  await purgePassing(desk.database, sundayMorning)
  expect(await left()).toBe(50)
  await purgePassing(desk.database, sundayMorning)
  expect(await left()).toBe(0)
})

test('it waits for nobody, and two at once share the work', async () => {
  await failures(300)
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query(`SELECT 1 FROM sign_in_failure WHERE login_hash = 'old' LIMIT 1 FOR UPDATE`)
  await Promise.all([1, 2].map(() => purgePassing(desk.database, sundayMorning)))
  expect(await left()).toBe(1)
  await client.query('ROLLBACK')
  client.release()
  await purgePassing(desk.database, sundayMorning)
  expect(await left()).toBe(0)
})
