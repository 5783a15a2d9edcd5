import type { ChangedCell, Edition, EditionSummary, PublishEdition } from '@sheba/contract/charter-editions'
import { beforeEach, describe, expect, test } from 'vitest'
import charter from '../../../../prisma/seed/data/charter.json' with { type: 'json' }
import { auditOf } from '../testing/audit-of.ts'
import { pointers } from '../testing/pointers.ts'
import { raise } from '../testing/raise.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const [first] = (await desk.ask('GET', '/charter/editions', { as: 'officer' })).body.items
const printed: Edition = (await desk.ask('GET', `/charter/editions/${first.id}`, { as: 'officer' })).body

/** The edition in force as one that begins on a day: what a page sends that changes nothing. */
function copy(holdsFrom: string): PublishEdition {
  const { edition, columns, contact, services } = structuredClone(printed)
  const { title, government, department, officeName, website, vision, mission } = edition
  return {
    ...{ holdsFrom, title, government, department, officeName, website, vision, mission, columns, contact },
    services: services.map(({ thresholds, ...service }) => ({ ...service, thresholds })),
  }
}

const december = '2026-12-01'
const publish = (body: unknown, language = 'en') =>
  desk.ask('POST', '/charter/editions', { as: 'supervisor', body, headers: { 'accept-language': language } })

async function published(
  change: (edition: PublishEdition) => void = () => {},
  on = december,
): Promise<Edition> {
  const body = copy(on)
  change(body)
  const answer = await publish(body)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

function serviceOf(edition: PublishEdition, slug: string) {
  const service = edition.services.find((one) => one.slug === slug)
  if (!service) throw new Error(`the charter has no ${slug}`)
  return service
}

beforeEach(async () => {
  desk.clock.now = sundayMorning
  const later = { edition: { id: { not: first.id }, office: { code: 'LHG' } } }
  await orm.servicePromise.deleteMany({ where: { service: later } })
  await orm.charterService.deleteMany({ where: later })
  await orm.charterEdition.deleteMany({ where: later.edition })
})

describe('the edition in force', () => {
  test('is read whole, word for word, with the terms of its promises', () => {
    expect(printed.services.map(({ bn }) => bn)).toStrictEqual(charter.services.map(({ bn }) => bn))
    expect(printed.edition).toMatchObject({ state: 'inForce', holdsFrom: null, holdsUntil: null })
    expect(printed.services[0]?.thresholds).toEqual({
      approachingShare: 0.5,
      criticalShare: 0.2,
      criticalFloorMinutes: 120,
    })
  })

  test('of another office is not there', async () => {
    const path = `/charter/editions/${first.id}`
    expect((await desk.ask('GET', path, { as: 'officer-kalia' })).status).toBe(404)
    expect((await desk.ask('DELETE', path, { as: 'officer' })).status).toBe(403)
  })
})

describe('publishing', () => {
  test('a copy keeps every cell as it was printed', async () => {
    const edition = await published()
    const { columns, contact, services } = printed
    expect(edition).toMatchObject({ columns, contact, services })
    const { body } = await desk.ask('GET', `/charter/editions/${edition.edition.id}/diff`, { as: 'officer' })
    expect(body).toMatchObject({ from: { id: first.id }, cells: [], terms: [], added: [], removed: [] })
  })

  test('stands as upcoming, ends the one before on its eve, and is kept in the audit log', async () => {
    const { edition } = await published()
    const { body } = await desk.ask('GET', '/charter/editions', { as: 'supervisor' })
    expect(
      body.items.map(({ state, holdsFrom, holdsUntil }: EditionSummary) => [state, holdsFrom, holdsUntil]),
    ).toEqual([
      ['upcoming', december, null],
      ['inForce', null, '2026-11-30'],
    ])
    expect(body.can).toEqual({ publish: true })
    expect(await auditOf(desk.database, edition.id)).toMatchObject([
      { action: 'edition.created', by: 'supervisor', after: { office: 'LHG', holdsFrom: december } },
    ])
  })

  test('shows to the public and makes the clocks from its day on', async () => {
    const old = await raise(desk, { service: 'training-advice' })
    await published((edition) => {
      const service = serviceOf(edition, 'training-advice')
      service.bn.timeLimit = 'সর্বোচ্চ পাঁচ কর্মদিবস'
      service.promise = {
        kind: 'days',
        days: 5,
        basis: 'working',
        ends: 'closeOfDay',
        toleranceMinutes: null,
      }
    })
    const shown = async () => {
      const { body } = await desk.ask('GET', '/charter')
      return body.services.find(({ slug }: { slug: string }) => slug === 'training-advice').bn.timeLimit
    }
    const before = await shown()
    expect(before).not.toBe('সর্বোচ্চ পাঁচ কর্মদিবস')
    desk.clock.now = Date.parse('2026-12-01T10:00:00+06:00')
    expect(await shown()).toBe('সর্বোচ্চ পাঁচ কর্মদিবস')
    const young = await raise(desk, { service: 'training-advice' })
    expect(young.clock.promise).toMatchObject({ days: 5, basis: 'working', ends: 'closeOfDay' })
    const again = await desk.ask('GET', `/tickets/${old.number}`, { as: 'officer' })
    expect(again.body.clock).toMatchObject({ dueAt: old.clock.dueAt, promise: { days: 2 } })
    await orm.ticket.updateMany({
      data: {
        charterServiceId: (await orm.ticket.findFirstOrThrow({ where: { number: old.number } }))
          .charterServiceId,
      },
    })
  })

  test('writes texts in one normal form and without carriage returns', async () => {
    const { services } = await published((edition) => {
      serviceOf(edition, 'training-advice').bn.method = ' সময়\u09DF\r\nদ্বিতীয় সারি '
    })
    const service = services.find(({ slug }) => slug === 'training-advice')
    expect(service?.bn.method).toBe('সময়\u09DF\nদ্বিতীয় সারি'.normalize('NFC'))
  })

  test('folds the phone number of who answers', async () => {
    const { contact } = await published((edition) => {
      if (edition.contact) edition.contact.phone = '০১৯১১-০০০০০০'
    })
    expect(contact?.phone).toBe('+8801911000000')
  })
})

describe('an edition is refused', () => {
  test.each<[string, (edition: PublishEdition) => unknown, string[]]>([
    [
      'with an overlong cell',
      (e) => ({ ...e, vision: { ...e.vision, bn: 'ক'.repeat(4001) } }),
      ['#/vision/bn'],
    ],
    [
      'with two overlong cells of a service',
      (e) => {
        serviceOf(e, 'call-centre-service').bn.price = 'ক'.repeat(1001)
        serviceOf(e, 'call-centre-service').en.name = 'x'.repeat(501)
        return e
      },
      ['#/services/2/bn/price', '#/services/2/en/name'],
    ],
    ['with an empty cell', (e) => ({ ...e, title: { bn: '', en: 'x' } }), ['#/title/bn']],
    ['without one language', (e) => ({ ...e, title: { bn: 'ক' } }), ['#/title/en']],
    ['without services', (e) => ({ ...e, services: [] }), ['#/services']],
    ['with seven headings', (e) => ({ ...e, columns: e.columns.slice(1) }), ['#/columns']],
    [
      'with a service twice',
      (e) => ({ ...e, services: [...e.services, e.services[0]] }),
      ['#/services/9/number', '#/services/9/slug'],
    ],
    [
      'with no day at all',
      (e) => {
        serviceOf(e, 'field-ict-support').promise.days = 0
        return e
      },
      ['#/services/0/promise/days'],
    ],
    [
      'with a kind that the service does not take',
      (e) => {
        Object.assign(serviceOf(e, 'field-ict-support'), { kinds: ['request'], defaultKind: 'advice' })
        return e
      },
      ['#/services/0/defaultKind'],
    ],
    [
      'with a slug that cannot be one',
      (e) => {
        serviceOf(e, 'field-ict-support').slug = 'No Service'
        return e
      },
      ['#/services/0/slug'],
    ],
    ['with an address that is none', (e) => ({ ...e, website: 'javascript:alert(1)' }), ['#/website']],
    [
      'with a phone number that is none',
      (e) => ({ ...e, contact: { ...e.contact, phone: '12' } }),
      ['#/contact/phone'],
    ],
    ['from a day that is none', (e) => ({ ...e, holdsFrom: '2026-11-31' }), ['#/holdsFrom']],
    ['from a far day', (e) => ({ ...e, holdsFrom: '2099-01-01' }), ['#/holdsFrom']],
    [
      'of an office that is not theirs',
      (e) => ({ ...e, office: 'XXX', colour: 'red' }),
      ['#/colour', '#/office'],
    ],
  ])('%s', async (_, change, expected) => {
    const body = change(copy(december))
    const [english, bangla] = [await publish(body), await publish(body, 'bn')]
    expect([english.status, pointers(english)]).toEqual([400, expected])
    for (const { detail } of bangla.body.errors) expect(detail).toMatch(/\p{Script=Bengali}/u)
    expect(await orm.charterEdition.count({ where: { office: { code: 'LHG' } } })).toBe(1)
  })

  test.each([december, '2026-11-30'])('from %s, when another begins on 1 December', async (on) => {
    await published()
    const answer = await publish(copy(on))
    expect([answer.status, pointers(answer)]).toEqual([400, ['#/holdsFrom']])
  })

  test('one of two that are published at once for the same day', async () => {
    const answers = await Promise.all([publish(copy(december)), publish(copy(december))])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
  })
})

describe('withdrawing', () => {
  test('leaves the edition to be read, and shows it to nobody else', async () => {
    const { edition } = await published((one) => {
      one.title.bn = 'নতুন সনদ'
    })
    const answer = await desk.ask('DELETE', `/charter/editions/${edition.id}`, { as: 'supervisor' })
    expect([answer.status, answer.body.edition.state, answer.body.can]).toEqual([
      200,
      'withdrawn',
      { withdraw: false },
    ])
    desk.clock.now = Date.parse('2026-12-02T10:00:00+06:00')
    expect((await desk.ask('GET', '/charter')).body.edition.id).toBe(first.id)
    expect((await raise(desk)).clock.promise.days).toBe(2)
    expect((await auditOf(desk.database, edition.id)).map(({ action }) => action)).toEqual([
      'edition.created',
      'edition.withdrawn',
    ])
    const { body } = await desk.ask('GET', '/charter/editions', { as: 'officer' })
    expect(body.items.map(({ state, holdsUntil }: EditionSummary) => [state, holdsUntil])).toEqual([
      ['withdrawn', null],
      ['inForce', null],
    ])
  })

  test('makes room for another on the same day', async () => {
    const { edition } = await published()
    await desk.ask('DELETE', `/charter/editions/${edition.id}`, { as: 'supervisor' })
    expect((await published()).edition.state).toBe('upcoming')
  })

  test('is refused once it has begun, and a second time', async () => {
    expect((await desk.ask('DELETE', `/charter/editions/${first.id}`, { as: 'supervisor' })).status).toBe(409)
    const { edition } = await published()
    const path = `/charter/editions/${edition.id}`
    await desk.ask('DELETE', path, { as: 'supervisor' })
    expect((await desk.ask('DELETE', path, { as: 'supervisor' })).status).toBe(409)
  })
})

describe('comparing', () => {
  test('names each cell that differs, before and after, in the order of print', async () => {
    const { edition } = await published((one) => {
      one.mission.en = 'Another mission'
      one.columns[5] = { bn: 'মূল্য', en: 'Price' }
      const service = serviceOf(one, 'call-centre-service')
      service.bn.documents = 'পরিচয়পত্র'
      service.promise = { ...service.promise, toleranceMinutes: 30 }
    })
    const { body } = await desk.ask('GET', `/charter/editions/${edition.id}/diff?with=${first.id}`, {
      as: 'officer',
    })
    const cells = body.cells.map(({ service, cell, column, language, after }: ChangedCell) => [
      service?.number ?? null,
      cell,
      column,
      language,
      after,
    ])
    expect(cells).toEqual([
      [null, 'mission', null, 'en', 'Another mission'],
      [null, 'columns', 6, 'bn', 'মূল্য'],
      [null, 'columns', 6, 'en', 'Price'],
      [3, 'documents', null, 'bn', 'পরিচয়পত্র'],
    ])
    expect(body.terms).toMatchObject([
      {
        service: { number: 3 },
        changed: ['promise'],
        before: { promise: { toleranceMinutes: 15 } },
        after: { promise: { toleranceMinutes: 30 } },
      },
    ])
  })

  test('says which services are new and which are gone', async () => {
    const { edition } = await published((one) => {
      serviceOf(one, 'training-advice').slug = 'training-and-jobs'
    })
    const { body } = await desk.ask('GET', `/charter/editions/${edition.id}/diff`, { as: 'officer' })
    const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug)
    expect([slugs(body.added), slugs(body.removed)]).toEqual([['training-and-jobs'], ['training-advice']])
    const gone = body.cells.filter(({ service }: ChangedCell) => service?.slug === 'training-advice')
    expect(gone.every(({ after }: ChangedCell) => after === null)).toBe(true)
    expect(gone.length).toBeGreaterThan(10)
  })

  test('needs another edition of the same office', async () => {
    const kalia = await orm.charterEdition.findFirstOrThrow({ where: { office: { code: 'KAL' } } })
    for (const query of ['', `?with=${kalia.id}`]) {
      const answer = await desk.ask('GET', `/charter/editions/${first.id}/diff${query}`, { as: 'supervisor' })
      expect([answer.status, pointers(answer)]).toEqual([400, ['with']])
    }
  })
})
