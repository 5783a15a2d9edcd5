import { describe, expect, test } from 'vitest'
import { auditCount, auditOf } from '../testing/audit-of.ts'
import { pointers } from '../testing/pointers.ts'
import { type Answered, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { database } = desk
const goodPassword = 'river stone lantern'
const draft = {
  password: goodPassword,
  name: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
  title: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
  role: 'officer',
}
const nowhere = '01a209fd-5b9d-7505-b813-9d4fc2085000'

async function officeId(code: string): Promise<string> {
  const office = await database.reading(null).orm.office.findUniqueOrThrow({ where: { code } })
  return office.id
}

let count = 0
async function made(change: { office?: string; role?: string; as?: string } = {}): Promise<Answered['body']> {
  count += 1
  const { office = 'LHG', role = 'officer', as = 'admin' } = change
  const body = { ...draft, login: `made-${count}`, role, officeId: await officeId(office) }
  const answer = await desk.ask('POST', '/officers', { as, body })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}

async function signIn(login: string, password: string): Promise<Answered> {
  return desk.ask('POST', '/sessions', { body: { login, password } })
}

async function idOf(login: string): Promise<string> {
  const officer = await database
    .reading(null)
    .orm.officer.findFirstOrThrow({ where: { account: { login } }, select: { id: true } })
  return officer.id
}

const logins = (answer: Answered) => answer.body.items.map(({ login }: { login: string }) => login)

describe('the officers somebody sees', () => {
  test.each([
    ['an officer: the own office', 'officer', ['officer', 'officer2']],
    ['the neighbour: none of Lohagara', 'officer-kalia', ['officer-kalia']],
    [
      'a district: its own and those below',
      'supervisor',
      ['officer', 'officer2', 'supervisor', 'officer-kalia'],
    ],
  ])('%s', async (_, as, expected) => {
    const answer = await desk.ask('GET', '/officers', { as })
    expect(answer.status).toBe(200)
    expect(logins(answer)).toEqual(expected)
  })

  test('of one office, and of none that is not theirs', async () => {
    expect(logins(await desk.ask('GET', '/officers?office=KAL', { as: 'supervisor' }))).toEqual([
      'officer-kalia',
    ])
    expect((await desk.ask('GET', '/officers?office=KAL', { as: 'officer' })).status).toBe(404)
  })

  test('in pages that join without a gap', async () => {
    const first = await desk.ask('GET', '/officers?limit=1', { as: 'officer' })
    const cursor = first.body.nextCursor
    const next = await desk.ask('GET', `/officers?limit=1&cursor=${cursor}`, { as: 'officer' })
    expect([...logins(first), ...logins(next), next.body.nextCursor]).toEqual(['officer', 'officer2', null])
  })

  test('an institution sees none, nor does anybody without a session', async () => {
    expect((await desk.ask('GET', '/officers', { as: 'institution' })).status).toBe(403)
    expect((await desk.ask('GET', '/officers')).status).toBe(401)
  })
})

describe('making an officer', () => {
  test('a supervisor makes one below, who can sign in at once and is in the audit log without the password', async () => {
    const officer = await made({ as: 'supervisor', office: 'KAL' })
    expect(officer).toMatchObject({ role: 'officer', office: { code: 'KAL' }, active: true })
    const session = await signIn(officer.login, goodPassword)
    expect(session.body.user).toMatchObject({
      role: 'officer',
      office: { code: 'KAL' },
      officerId: officer.id,
    })
    const log = await auditOf(database, officer.id)
    expect(log).toMatchObject([{ action: 'officer.created', by: 'supervisor', before: null }])
    expect(JSON.stringify(log)).not.toContain(goodPassword)
  })

  test('a login is given once, however it is written', async () => {
    const body = { ...draft, login: ' OFFICER ', officeId: await officeId('LHG') }
    const before = await auditCount(database)
    const answer = await desk.ask('POST', '/officers', { as: 'admin', body })
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/already-exists'])
    expect(await auditCount(database)).toBe(before)
  })

  test('everything wrong with a body is said at once', async () => {
    const body = {
      login: 'ক',
      password: 'password1234',
      name: { bn: 'ক' },
      title: draft.title,
      role: 'king',
      officeId: nowhere,
      demo: true,
    }
    const answer = await desk.ask('POST', '/officers', { as: 'admin', body })
    expect([answer.status, pointers(answer)]).toEqual([
      400,
      ['#/demo', '#/login', '#/name/en', '#/officeId', '#/password', '#/role'],
    ])
  })

  test('a password that holds the login is refused', async () => {
    const body = { ...draft, login: 'narail-ict', password: 'narail-ict-26', officeId: await officeId('LHG') }
    expect(pointers(await desk.ask('POST', '/officers', { as: 'admin', body }))).toEqual(['#/password'])
  })

  test.each([
    ['an administrator of an upazila', 'admin', 'admin', 'LHG', 400],
    ['a supervisor of an upazila', 'admin', 'supervisor', 'LHG', 400],
    ['an office that is not below', 'supervisor', 'officer', 'DHQ', 400],
    ['an equal', 'supervisor', 'supervisor', 'NRL', 403],
    ['an administrator, by headquarters', 'hq', 'admin', 'DHQ', 403],
    ['anybody, by an officer', 'officer', 'officer', 'LHG', 403],
    ['anybody, by an institution', 'institution', 'officer', 'LHG', 403],
  ])('is refused for %s', async (_, as, role, office, status) => {
    const before = await database.reading(null).orm.account.count()
    const body = { ...draft, login: 'never-made', role, officeId: await officeId(office) }
    expect((await desk.ask('POST', '/officers', { as, body })).status).toBe(status)
    expect(await database.reading(null).orm.account.count()).toBe(before)
  })

  test('headquarters makes the supervisor of a district', async () => {
    expect(await made({ as: 'hq', role: 'supervisor', office: 'NRL' })).toMatchObject({ role: 'supervisor' })
  })
})

describe('changing an officer', () => {
  test('name and title, with before and after', async () => {
    const { id } = await made()
    const body = { name: { bn: 'কর্মকর্তা', en: 'Officer' }, title: { bn: 'প্রোগ্রামার', en: 'Programmer' } }
    const answer = await desk.ask('PATCH', `/officers/${id}`, { as: 'supervisor', body })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ id, ...body })
    expect((await auditOf(database, id)).at(-1)).toEqual({
      action: 'officer.edited',
      by: 'supervisor',
      before: { name: draft.name, title: draft.title },
      after: body,
    })
  })

  test('nothing to change writes nothing', async () => {
    const { id } = await made()
    const before = await auditCount(database)
    expect((await desk.ask('PATCH', `/officers/${id}`, { as: 'admin', body: {} })).status).toBe(200)
    expect(await auditCount(database)).toBe(before)
  })

  test('a transfer ends the post and begins another, and moves what the officer sees', async () => {
    const { id, login } = await made()
    const { accessToken } = (await signIn(login, goodPassword)).body
    const headers = { authorization: `Bearer ${accessToken}` }
    desk.clock.now += 60_000
    const body = { officeId: await officeId('KAL') }
    const answer = await desk.ask('PATCH', `/officers/${id}`, { as: 'supervisor', body })
    expect(answer.body).toMatchObject({ office: { code: 'KAL' }, title: draft.title })
    const posts = await database
      .reading(null)
      .orm.post.findMany({ where: { officerId: id }, orderBy: { beganAt: 'asc' } })
    expect(posts.map(({ endedAt }) => endedAt?.getTime() ?? null)).toEqual([desk.clock.now, null])
    expect(posts[1]?.beganAt.getTime()).toBe(desk.clock.now)
    const offices = await desk.ask('GET', '/offices', { headers })
    expect(offices.body.items).toMatchObject([{ code: 'KAL' }])
  })

  test('two transfers at once leave one post', async () => {
    const { id } = await made()
    const transfers = ['KAL', 'NRL'].map(async (code) =>
      desk.ask('PATCH', `/officers/${id}`, { as: 'admin', body: { officeId: await officeId(code) } }),
    )
    expect((await Promise.all(transfers)).map(({ status }) => status)).toEqual([200, 200])
    const open = await database.reading(null).orm.post.count({ where: { officerId: id, endedAt: null } })
    const all = await database.reading(null).orm.post.count({ where: { officerId: id } })
    expect([open, all]).toEqual([1, 3])
  })

  test('without access every session is over at once; with it again the password works', async () => {
    const { id, login } = await made()
    const { accessToken } = (await signIn(login, goodPassword)).body
    const headers = { authorization: `Bearer ${accessToken}` }
    expect((await desk.ask('GET', '/me', { headers })).status).toBe(200)
    const answer = await desk.ask('PATCH', `/officers/${id}`, { as: 'admin', body: { active: false } })
    expect(answer.body.active).toBe(false)
    expect((await desk.ask('GET', '/me', { headers })).status).toBe(401)
    expect((await signIn(login, goodPassword)).status).toBe(401)
    await desk.ask('PATCH', `/officers/${id}`, { as: 'admin', body: { active: true } })
    // The session stays over: what was revoked does not come back.
    expect((await desk.ask('GET', '/me', { headers })).status).toBe(401)
    expect((await signIn(login, goodPassword)).status).toBe(201)
  })

  test('a new password ends every session, and is only said to have changed', async () => {
    const { id, login } = await made()
    const { accessToken } = (await signIn(login, goodPassword)).body
    const body = { password: 'lantern over water' }
    expect((await desk.ask('PATCH', `/officers/${id}`, { as: 'admin', body })).status).toBe(200)
    const headers = { authorization: `Bearer ${accessToken}` }
    expect((await desk.ask('GET', '/me', { headers })).status).toBe(401)
    expect((await signIn(login, goodPassword)).status).toBe(401)
    expect((await signIn(login, body.password)).status).toBe(201)
    expect((await auditOf(database, id)).at(-1)).toMatchObject({
      before: { password: null },
      after: { password: 'changed' },
    })
  })

  test('nobody takes away their own access', async () => {
    const path = `/officers/${await idOf('admin')}`
    const answer = await desk.ask('PATCH', path, { as: 'admin', body: { active: false } })
    expect([answer.status, pointers(answer)]).toEqual([400, ['#/active']])
  })

  test('an administrator stays at headquarters', async () => {
    const { id } = await made({ role: 'admin', office: 'DHQ' })
    const body = { officeId: await officeId('LHG'), password: 'password1234' }
    const answer = await desk.ask('PATCH', `/officers/${id}`, { as: 'admin', body })
    expect([answer.status, pointers(answer)]).toEqual([400, ['#/officeId', '#/password']])
  })

  test.each([
    ['an officer of another district, by a supervisor', 'supervisor', 'hq', 404],
    ['themselves, by a supervisor', 'supervisor', 'supervisor', 403],
    ['an administrator, by headquarters', 'hq', 'admin', 403],
    ['a colleague, by an officer', 'officer', 'officer2', 403],
  ])('is refused for %s', async (_, as, login, status) => {
    const before = await auditCount(database)
    const body = { name: { bn: 'ক', en: 'a' } }
    const answer = await desk.ask('PATCH', `/officers/${await idOf(login)}`, { as, body })
    expect(answer.status).toBe(status)
    expect(await auditCount(database)).toBe(before)
  })

  test('an officer that is not there', async () => {
    expect((await desk.ask('PATCH', `/officers/${nowhere}`, { as: 'admin', body: {} })).status).toBe(404)
  })
})
