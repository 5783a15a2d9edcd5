import { describe, expect, test } from 'vitest'
import charter from '../../../../prisma/seed/data/charter.json' with { type: 'json' }
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const lohagara = await orm.office.findUniqueOrThrow({ where: { code: 'LHG' } })

describe('the charter', () => {
  test('is public, and that of the one office where none is named', async () => {
    const answer = await desk.ask('GET', '/charter')
    expect(answer.status).toBe(200)
    expect(answer.body.office).toMatchObject({ code: 'LHG' })
    expect((await desk.ask('GET', `/charter?office=${lohagara.id}`)).body).toEqual(answer.body)
  })

  test('has the seven columns of its nine services byte for byte', async () => {
    const { body } = await desk.ask('GET', '/charter?office=lhg')
    const cells = body.services.map(({ number, slug, bn }: Record<string, unknown>) => ({ number, slug, bn }))
    expect(cells).toStrictEqual(charter.services.map(({ number, slug, bn }) => ({ number, slug, bn })))
  })

  test('has its headings, title, vision and mission in both languages', async () => {
    const { edition, columns } = (await desk.ask('GET', '/charter')).body
    expect(columns).toStrictEqual(charter.columns)
    expect(edition).toMatchObject({
      holdsFrom: null,
      title: charter.title,
      vision: charter.vision,
      mission: charter.mission,
      officeName: charter.office.office,
      website: charter.office.website,
    })
  })

  test('says in English who answers, without the pointers and remarks of the data', async () => {
    const { services, contact } = (await desk.ask('GET', '/charter')).body
    const cells = services.map(({ en }: { en: { officer: string | null } }) => en.officer)
    expect(cells.slice(1)).toEqual(Array.from({ length: 8 }, () => null))
    expect(cells[0]).toContain(charter.officers[0]?.designation.en)
    expect(cells[0]).not.toMatch(/officers\[0\]|romanisation/)
    expect(contact).toMatchObject({ designation: charter.officers[0]?.designation })
  })

  test('promises two days, rolled over closed ones, and the call centre at once', async () => {
    const { services } = (await desk.ask('GET', '/charter')).body
    const promises = services.map(({ promise }: { promise: Record<string, unknown> }) => promise)
    const days = { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null }
    const immediate = { kind: 'immediate', days: null, basis: null, ends: null, toleranceMinutes: 15 }
    expect(promises).toEqual(charter.services.map(({ number }) => (number === 3 ? immediate : days)))
  })

  test('names the roads that it states, and the web beside them', async () => {
    const { services } = (await desk.ask('GET', '/charter')).body
    const roads = services.map(({ channels }: { channels: string[] }) => channels.join(' '))
    expect(roads).toEqual([
      'web phone inPerson paper',
      'web inPerson',
      'web phone',
      'web paper',
      'web paper',
      'web paper',
      'web paper',
      'web paper',
      'web paper',
    ])
  })

  test('of Kalia makes the same promises in its own name, and names nobody', async () => {
    const answer = await desk.ask('GET', '/charter?office=KAL')
    expect(answer.body.edition).toMatchObject({
      officeName: { en: 'Upazila Office, Kalia, Narail' },
      website: null,
    })
    expect(answer.body.services).toHaveLength(9)
    expect(answer.body.contact).toEqual({
      designation: charter.officers[0]?.designation,
      phone: null,
      email: null,
    })
    const officer = charter.officers[0]
    for (const known of [officer?.name.bn, officer?.email, officer?.mobile.ascii, officer?.mobile.bn]) {
      expect(answer.text).not.toContain(known)
    }
  })

  test.each(['NRL', 'XXX', '01a209fd-5b9d-7505-b813-9d4fc2085000'])('of %s is not there', async (office) => {
    expect((await desk.ask('GET', `/charter?office=${office}`)).status).toBe(404)
  })

  test('takes no field it does not know', async () => {
    expect((await desk.ask('GET', '/charter?edition=2')).status).toBe(400)
  })
})

describe('the services on offer', () => {
  type Service = { number: number; eligible: boolean }
  const asked = async (as: string, query = '') => {
    const answer = await desk.ask('GET', `/services${query}`, { as })
    expect(answer.status, answer.text).toBe(200)
    const items: Service[] = answer.body.items
    const numbers = (eligible: boolean) =>
      items.filter((one) => one.eligible === eligible).map(({ number }) => number)
    // Those for the asker first, each part in the order of the charter.
    expect(items.map(({ number }) => number)).toEqual([...numbers(true), ...numbers(false)])
    return [numbers(true), numbers(false)]
  }

  test.each([
    ['a school', 'institution', [1, 2, 3, 4, 5], [6, 7, 8, 9]],
    ['the UNO office', 'institution2', [1, 2, 3, 5, 6, 8, 9], [4, 7]],
    ['a digital centre', 'udc', [1, 2, 3, 5, 7, 9], [4, 6, 8]],
    ['a school of Kalia', 'institution-kalia', [1, 2, 3, 4, 5], [6, 7, 8, 9]],
    ['an officer, for a citizen', 'officer', [1, 2, 3, 5], [4, 6, 7, 8, 9]],
    ['a supervisor over several', 'supervisor', [1, 2, 3, 5], [4, 6, 7, 8, 9]],
  ])('to %s', async (_, as, eligible, others) => {
    expect(await asked(as)).toEqual([eligible, others])
  })

  test('judged for an institution that an officer names', async () => {
    const udc = (await desk.ask('GET', '/me', { as: 'udc' })).body.institution.id
    expect(await asked('officer', `?institutionId=${udc}`)).toEqual([
      [1, 2, 3, 5, 7, 9],
      [4, 6, 8],
    ])
    expect((await desk.ask('GET', `/services?institutionId=${udc}`, { as: 'officer-kalia' })).status).toBe(
      404,
    )
    expect((await desk.ask('GET', `/services?institutionId=${udc}`, { as: 'institution' })).status).toBe(404)
  })

  test('not those of a foreign office, nor without a session', async () => {
    expect((await desk.ask('GET', '/services?office=LHG', { as: 'officer-kalia' })).status).toBe(404)
    expect((await desk.ask('GET', '/services?office=KAL', { as: 'institution' })).status).toBe(404)
    expect((await desk.ask('GET', '/services')).status).toBe(401)
  })
})

describe('a new edition', () => {
  test('holds from its day in Dhaka, and the old one for what was received before', async () => {
    const old = await orm.charterEdition.findFirstOrThrow({ where: { officeId: lohagara.id } })
    const { id: _, contact: __, ...columns } = old
    await orm.charterEdition.create({
      data: {
        ...columns,
        columns: charter.columns,
        titleEn: 'The second edition',
        holdsFrom: new Date('2026-12-01T00:00:00Z'),
        services: {
          create: {
            slug: 'field-ict-support',
            number: 1,
            shortNameBn: 'ক',
            shortNameEn: 'a',
            nameBn: 'ক',
            nameEn: 'a',
            recipientsBn: 'ক',
            recipientsEn: 'a',
            methodBn: 'ক',
            methodEn: 'a',
            priceBn: 'ক',
            priceEn: 'a',
            timeLimitBn: 'ক',
            timeLimitEn: 'a',
            recipientCategories: ['citizen'],
            kinds: ['request'],
            defaultKind: 'request',
            documents: 'none-stated',
            channels: ['web'],
            promise: { create: { kind: 'days', days: 1, basis: 'calendarRolled', ends: 'sameTime' } },
          },
        },
      },
    })
    const days = async (at: string, slug = 'field-ict-support') => {
      desk.clock.now = Date.parse(at)
      const answer = await desk.ask('GET', `/services/${slug}/promised-moment`, { as: 'officer' })
      return answer.status === 200 ? answer.body.promise.days : answer.status
    }
    expect(await days('2026-11-30T23:59:59.999+06:00')).toBe(2)
    expect(await days('2026-12-01T00:00:00+06:00')).toBe(1)
    // What the new edition has left out is no longer offered, though the old one still says it.
    expect(await days('2026-11-30T12:00:00+06:00', 'training-advice')).toBe(2)
    expect(await days('2026-12-01T12:00:00+06:00', 'training-advice')).toBe(404)
    expect((await desk.ask('GET', '/charter')).body.edition).toMatchObject({
      holdsFrom: '2026-12-01',
      title: { en: 'The second edition' },
    })
    desk.clock.now = sundayMorning
    expect((await desk.ask('GET', '/charter')).body.edition.holdsFrom).toBeNull()
  })
})
