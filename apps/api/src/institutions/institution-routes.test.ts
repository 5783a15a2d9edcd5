import { describe, expect, test } from 'vitest'
import { auditCount, auditOf } from '../testing/audit-of.ts'
import { pointers } from '../testing/pointers.ts'
import { type Answered, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const office = async (code: string) => (await orm.office.findUniqueOrThrow({ where: { code } })).id
const union = async (nameEn: string) => (await orm.union.findFirstOrThrow({ where: { nameEn } })).id
const lohagara = await office('LHG')
const kalia = await office('KAL')
const ownId = (await desk.ask('GET', '/me', { as: 'institution' })).body.institution.id
const nowhere = '01a209fd-5b9d-7505-b813-9d4fc2085000'
const school = { name: { bn: 'বালিকা বিদ্যালয়', en: 'A girls’ school' }, category: 'educational-institution' }

async function made(change: Record<string, unknown> = {}): Promise<Answered['body']> {
  const body = { ...school, officeId: lohagara, ...change }
  const answer = await desk.ask('POST', '/institutions', { as: 'supervisor', body })
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}

async function found(as: string, query: string): Promise<string[]> {
  const answer = await desk.ask('GET', `/institutions?limit=200&${query}`, { as })
  expect(answer.status, answer.text).toBe(200)
  return answer.body.items.map(({ name }: { name: { en: string } }) => name.en)
}

const q = (text: string) => `q=${encodeURIComponent(text)}`

describe('the institutions somebody sees', () => {
  test('are those of the own office: Kalia sees none of Lohagara', async () => {
    expect(await found('officer', '')).toHaveLength(31)
    expect(await found('officer-kalia', '')).toHaveLength(11)
    expect(await found('supervisor', '')).toHaveLength(42)
    expect(await found('supervisor', 'office=KAL')).toHaveLength(11)
    expect(await found('officer-kalia', q('লোহাগড়া'))).toEqual([])
  })

  test('not those of a foreign office, nor for an institution', async () => {
    expect((await desk.ask('GET', '/institutions?office=LHG', { as: 'officer-kalia' })).status).toBe(404)
    expect((await desk.ask('GET', '/institutions', { as: 'institution' })).status).toBe(403)
    expect((await desk.ask('GET', '/institutions')).status).toBe(401)
  })

  test.each([
    ['a Bangla word', 'দিঘলিয়া', ['Digholia Union Digital Centre']],
    ['the same with the letter য় as one character', 'দিঘলি\u09dfা', ['Digholia Union Digital Centre']],
    ['words in any order and case', 'CENTRE digholia', ['Digholia Union Digital Centre']],
    ['words of both languages', 'দিঘলিয়া centre', ['Digholia Union Digital Centre']],
    ['a part of a word', 'kaship', ['Kashipur Union Digital Centre']],
    ['a sign that means something to the database', '%', null],
    ['a name nobody has', 'পাহাড়', []],
  ])('by %s', async (_, text, expected) => {
    const names = await found('officer', q(text))
    if (expected) expect(names).toEqual(expected)
    else expect(names).toHaveLength(31)
  })

  test('a wildcard within a word is taken at its word', async () => {
    await made({ name: { bn: 'শতভাগ ৫০%_কেন্দ্র', en: 'The 50%_centre' } })
    expect(await found('officer', q('50%_c'))).toEqual(['The 50%_centre'])
    expect(await found('officer', q('5_%_c'))).toEqual([])
    expect(await found('officer', q('৫০%'))).toEqual(['The 50%_centre'])
  })

  test('in pages that join without a gap, in the order in which they were entered', async () => {
    const all = await found('officer-kalia', '')
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const query = `limit=4${cursor && `&cursor=${cursor}`}`
      const page = await desk.ask('GET', `/institutions?${query}`, { as: 'officer-kalia' })
      seen.push(...page.body.items.map(({ name }: { name: { en: string } }) => name.en))
      if (page.body.nextCursor === null) break
      cursor = page.body.nextCursor
    }
    expect(seen).toEqual(all)
  })
})

describe('entering an institution', () => {
  test('a phone number in Bangla digits is kept as E.164 and masked in the list', async () => {
    const unionId = await union('Itna')
    const institution = await made({ phone: '০১৭১১-০০০১২৩', unionId, name: { bn: 'ঐকতান', en: 'Oikotan' } })
    expect(institution).toMatchObject({
      phone: '+8801711000123',
      union: { id: unionId, name: { en: 'Itna' } },
      office: { code: 'LHG' },
      backboneConnected: false,
    })
    const list = await desk.ask('GET', `/institutions?${q('oikotan')}`, { as: 'officer' })
    expect(list.body.items).toMatchObject([{ id: institution.id, phone: '+88017•••••123' }])
    expect(list.text).not.toContain('1711000123')
    expect(await auditOf(desk.database, institution.id)).toMatchObject([
      { action: 'institution.created', by: 'supervisor', before: null, after: { officeId: lohagara } },
    ])
  })

  test.each([
    ['government', undefined, true],
    ['udc', undefined, true],
    ['semi-government', undefined, false],
    ['government', false, false],
    ['private-institution', true, true],
  ])('%s, connected said to be %s', async (category, said, connected) => {
    const change = said === undefined ? { category } : { category, backboneConnected: said }
    expect((await made(change)).backboneConnected).toBe(connected)
  })

  test('everything wrong with a body is said at once', async () => {
    const body = {
      name: { bn: '', en: 'a' },
      category: 'bank',
      officeId: nowhere,
      phone: '১২৩৪',
      id: nowhere,
    }
    const answer = await desk.ask('POST', '/institutions', { as: 'admin', body })
    expect([answer.status, pointers(answer)]).toEqual([
      400,
      ['#/category', '#/id', '#/name/bn', '#/officeId', '#/phone'],
    ])
  })

  test('a union must be of the same office', async () => {
    const body = { ...school, officeId: lohagara, unionId: await union('Hamidpur') }
    const answer = await desk.ask('POST', '/institutions', { as: 'supervisor', body })
    expect([answer.status, pointers(answer)]).toEqual([400, ['#/unionId']])
  })

  test.each([
    ['an officer', 'officer'],
    ['an institution', 'institution'],
  ])('is not for %s', async (_, as) => {
    const body = { ...school, officeId: lohagara }
    expect((await desk.ask('POST', '/institutions', { as, body })).status).toBe(403)
  })
})

describe('changing an institution', () => {
  test('its new name is found, the old one is not, and before and after are kept', async () => {
    const { id } = await made({ name: { bn: 'পুরাতন নাম', en: 'Oldname' }, phone: '01711000123' })
    const body = { name: { bn: 'নতুন নাম', en: 'Newname' }, phone: null, unionId: await union('Naldi') }
    const answer = await desk.ask('PATCH', `/institutions/${id}`, { as: 'admin', body })
    expect(answer.body).toMatchObject({ name: body.name, phone: null, union: { name: { en: 'Naldi' } } })
    expect([await found('officer', q('newname')), await found('officer', q('oldname'))]).toEqual([
      ['Newname'],
      [],
    ])
    expect((await auditOf(desk.database, id)).at(-1)).toEqual({
      action: 'institution.edited',
      by: 'admin',
      before: { name: { bn: 'পুরাতন নাম', en: 'Oldname' }, phone: '+8801711000123', unionId: null },
      after: { name: body.name, phone: null, unionId: body.unionId },
    })
  })

  test('a union of another office, and a number that is none', async () => {
    const { id } = await made()
    const body = { unionId: await union('Hamidpur'), phone: 'abc' }
    const answer = await desk.ask('PATCH', `/institutions/${id}`, { as: 'supervisor', body })
    expect([answer.status, pointers(answer)]).toEqual([400, ['#/phone', '#/unionId']])
  })

  test('nothing to change writes nothing', async () => {
    const { id, category } = await made()
    const before = await auditCount(desk.database)
    const answer = await desk.ask('PATCH', `/institutions/${id}`, { as: 'admin', body: { category } })
    expect([answer.status, await auditCount(desk.database)]).toEqual([200, before])
  })

  test.each([
    ['what is not there', 'admin', async () => nowhere, 404],
    ['the own, by an officer', 'officer', async () => (await made()).id, 403],
  ])('is refused for %s', async (_, as, id, status) => {
    expect((await desk.ask('PATCH', `/institutions/${await id()}`, { as, body: {} })).status).toBe(status)
  })
})

describe('members', () => {
  const member = {
    login: 'teacher-1',
    password: 'river stone lantern',
    name: { bn: 'প্রধান শিক্ষক', en: 'Head Teacher' },
    phone: '০১৭১১০০০৪৫৬',
  }

  test('an institution makes an account for its own, which can sign in by the phone number', async () => {
    const answer = await desk.ask('POST', `/institutions/${ownId}/members`, {
      as: 'institution',
      body: member,
    })
    expect(answer.status, answer.text).toBe(201)
    expect(answer.body).toMatchObject({
      login: 'teacher-1',
      title: null,
      phone: '+8801711000456',
      active: true,
    })
    const session = await desk.ask('POST', '/sessions', {
      body: { login: '01711-000456', password: member.password },
    })
    expect(session.body.user).toMatchObject({ role: 'institution', institution: { id: ownId } })
    expect(await auditOf(desk.database, answer.body.id)).toMatchObject([
      { action: 'member.created', by: 'institution', before: null, after: { institutionId: ownId } },
    ])
    const list = await desk.ask('GET', `/institutions/${ownId}/members`, { as: 'institution' })
    expect(list.body.items.map(({ login, phone }: Record<string, string>) => [login, phone])).toEqual([
      ['institution', null],
      ['teacher-1', '+88017•••••456'],
    ])
  })

  test.each([
    ['login', { phone: undefined }],
    ['phone number', { login: 'teacher-2' }],
  ])('a %s is given once', async (_, change) => {
    const answer = await desk.ask('POST', `/institutions/${ownId}/members`, {
      as: 'supervisor',
      body: { ...member, ...change },
    })
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/already-exists'])
  })

  test('everything wrong with a body is said at once', async () => {
    const body = { login: 'x', password: 'sheba-demo-2026', name: {}, phone: '999', role: 'admin' }
    const answer = await desk.ask('POST', `/institutions/${ownId}/members`, { as: 'institution', body })
    expect([answer.status, pointers(answer)]).toEqual([
      400,
      ['#/login', '#/name/bn', '#/name/en', '#/password', '#/phone', '#/role'],
    ])
  })

  test.each([
    ['another institution', 'institution2', 404],
    ['an institution of another office', 'institution-kalia', 404],
    ['an officer of the office', 'officer', 403],
    ['a supervisor', 'supervisor', 200],
    ['an administrator', 'admin', 200],
  ])('the list, asked by %s', async (_, as, status) => {
    expect((await desk.ask('GET', `/institutions/${ownId}/members`, { as })).status).toBe(status)
  })

  test('an institution of Kalia is entered with Kalia alone', async () => {
    const { id } = await made({ officeId: kalia })
    expect((await desk.ask('GET', `/institutions/${id}/members`, { as: 'supervisor' })).body.items).toEqual(
      [],
    )
    expect((await desk.ask('GET', `/institutions/${id}/members`, { as: 'institution' })).status).toBe(404)
  })
})
