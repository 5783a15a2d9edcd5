import { describe, expect, test } from 'vitest'
import { auditOf } from '../testing/audit-of.ts'
import { pointers } from '../testing/pointers.ts'
import { type Answered, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { database } = desk
const officeId = async (code: string) => {
  const office = await database.reading(null).orm.office.findUniqueOrThrow({ where: { code } })
  return office.id
}

const codes = (answer: Answered) => answer.body.items.map(({ code }: { code: string }) => code)

describe('the offices somebody sees', () => {
  test.each([
    ['an administrator', 'admin', ['DHQ', 'NRL', 'LHG', 'KAL']],
    ['headquarters', 'hq', ['DHQ', 'NRL', 'LHG', 'KAL']],
    ['a district', 'supervisor', ['NRL', 'LHG', 'KAL']],
    ['an officer', 'officer', ['LHG']],
    ['an officer of the neighbour', 'officer-kalia', ['KAL']],
    ['an institution', 'institution', ['LHG']],
  ])('%s', async (_, as, expected) => {
    const answer = await desk.ask('GET', '/offices', { as })
    expect(answer.status).toBe(200)
    expect(codes(answer)).toEqual(expected)
  })

  test('come in pages that join without a gap', async () => {
    const first = await desk.ask('GET', '/offices?limit=3', { as: 'admin' })
    expect(codes(first)).toEqual(['DHQ', 'NRL', 'LHG'])
    const next = await desk.ask('GET', `/offices?limit=৩&cursor=${first.body.nextCursor}`, { as: 'admin' })
    expect(codes(next)).toEqual(['KAL'])
    expect(next.body.nextCursor).toBeNull()
  })

  test('a cursor that is not ours is refused by its name', async () => {
    const answer = await desk.ask('GET', '/offices?cursor=bm90IG9uZQ', { as: 'admin' })
    expect(answer.status).toBe(400)
    expect(pointers(answer)).toEqual(['cursor'])
  })

  test('nobody without a session', async () => {
    expect((await desk.ask('GET', '/offices')).status).toBe(401)
  })
})

describe('unions', () => {
  test('are those of the asker’s office, the municipality first', async () => {
    const answer = await desk.ask('GET', '/unions', { as: 'officer' })
    const names = answer.body.items.map(({ name }: { name: { en: string } }) => name.en)
    expect(names).toHaveLength(13)
    expect(names[0]).toBe('Lohagara Municipality')
    expect(names).not.toContain('Hamidpur')
  })

  test('of one office, by its code in small letters', async () => {
    const answer = await desk.ask('GET', '/unions?office=kal', { as: 'supervisor' })
    expect(answer.body.items).toHaveLength(15)
  })

  test('of a foreign office are not there', async () => {
    expect((await desk.ask('GET', '/unions?office=KAL', { as: 'officer' })).status).toBe(404)
  })
})

describe('opening an office', () => {
  const draft = { code: 'nrs', name: { bn: 'উপজেলা কার্যালয়, নড়াইল সদর', en: 'Upazila Office, Narail Sadar' } }

  test('an administrator opens one, and the audit log says so', async () => {
    const parentId = await officeId('NRL')
    const body = { ...draft, kind: 'upazila', parentId }
    const answer = await desk.ask('POST', '/offices', { as: 'admin', body })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ code: 'NRS', kind: 'upazila', parentId })
    // Two keyboards write য় in two ways: kept is the form that both become.
    expect(answer.body.name.bn).toBe(draft.name.bn.normalize('NFC'))
    const entries = await auditOf(database, answer.body.id)
    expect(entries).toMatchObject([
      { action: 'office.created', by: 'admin', before: null, after: { code: 'NRS', parentId } },
    ])
    expect(codes(await desk.ask('GET', '/offices', { as: 'supervisor' }))).toContain('NRS')
  })

  test('a code is given once', async () => {
    const body = { ...draft, code: 'LHG', kind: 'upazila', parentId: await officeId('NRL') }
    const answer = await desk.ask('POST', '/offices', { as: 'admin', body })
    expect(answer.status).toBe(409)
    expect(answer.body.type).toBe('/problems/already-exists')
  })

  test('everything wrong with a body is said at once', async () => {
    const body = {
      code: 'LONG',
      name: { bn: '' },
      kind: 'upazila',
      parentId: await officeId('DHQ'),
      x: 1,
    }
    const answer = await desk.ask('POST', '/offices', { as: 'admin', body })
    expect(answer.status).toBe(400)
    expect(pointers(answer)).toEqual(['#/code', '#/kind', '#/name/bn', '#/name/en', '#/x'])
  })

  test('an office above that is not there', async () => {
    const body = { ...draft, code: 'XYZ', kind: 'upazila', parentId: '01a209fd-5b9d-7505-b813-9d4fc2085000' }
    const answer = await desk.ask('POST', '/offices', { as: 'admin', body })
    expect(pointers(answer)).toEqual(['#/parentId'])
  })

  test.each([
    ['a supervisor', 'hq'],
    ['an officer', 'officer'],
    ['an institution', 'institution'],
  ])('is not for %s', async (_, as) => {
    expect((await desk.ask('POST', '/offices', { as, body: {} })).status).toBe(403)
  })
})

describe('renaming an office', () => {
  test('keeps before and after, and only once for the same name', async () => {
    const id = await officeId('KAL')
    const body = { name: { bn: 'কালিয়া কার্যালয়', en: 'Kalia Office' } }
    const answer = await desk.ask('PATCH', `/offices/${id}`, { as: 'admin', body })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ id, code: 'KAL', name: { en: 'Kalia Office' } })
    expect((await desk.ask('PATCH', `/offices/${id}`, { as: 'admin', body })).status).toBe(200)
    const entries = await auditOf(database, id)
    expect(entries).toMatchObject([
      {
        action: 'office.edited',
        by: 'admin',
        before: { name: { en: 'Upazila Office, Kalia, Narail' } },
        after: { name: { en: 'Kalia Office' } },
      },
    ])
  })

  test.each(['01a209fd-5b9d-7505-b813-9d4fc2085000', 'not-an-id'])('%s is not there', async (id) => {
    const answer = await desk.ask('PATCH', `/offices/${id}`, {
      as: 'admin',
      body: { name: { bn: 'ক', en: 'a' } },
    })
    expect(answer.status).toBe(404)
  })
})
