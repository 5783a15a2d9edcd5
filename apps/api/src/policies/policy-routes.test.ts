import type { ServicePolicy } from '@sheba/contract/policies'
import { beforeEach, describe, expect, test } from 'vitest'
import { auditOf } from '../testing/audit-of.ts'
import { pointers } from '../testing/pointers.ts'
import { newPolicy, writtenPolicy } from '../testing/policies.ts'
import { raise } from '../testing/raise.ts'
import { sendChange } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const at = (local: string) => Date.parse(`${local}+06:00`)
const sunday = '2026-11-29'

beforeEach(async () => {
  desk.clock.now = sundayMorning
  await orm.servicePolicy.deleteMany()
})

const policyOf = async (slug: string, as = 'officer'): Promise<ServicePolicy> => {
  const { body } = await desk.ask('GET', '/policies', { as })
  return body.items.find(({ service }: ServicePolicy) => service.slug === slug)
}

describe('how promises are kept', () => {
  test('is at first what the edition prints, with every pause reason and the usual ladder', async () => {
    const { status, body } = await desk.ask('GET', '/policies', { as: 'officer' })
    expect([status, body.office.code, body.items.length, body.can]).toEqual([
      200,
      'LHG',
      9,
      { change: false },
    ])
    expect(body.items[0]).toMatchObject({
      service: { number: 1 },
      timeLimit: { en: expect.stringContaining('days') },
      upcoming: [],
      inForce: {
        source: 'edition',
        state: 'inForce',
        holdsFrom: null,
        promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime' },
        thresholds: { approachingShare: 0.5, criticalShare: 0.2, criticalFloorMinutes: 120 },
        pauseReasons: ['requesterMustAnswer', 'siteClosed', 'requesterAskedToDelay'],
      },
    })
    expect(body.items[0].inForce.ladder.map(({ rung }: { rung: string }) => rung)).toEqual([
      'approaching',
      'critical',
      'breached',
      'afterBreach',
    ])
  })

  test('of what is promised at once begins its ladder at the breach', async () => {
    const { inForce } = await policyOf('call-centre-service')
    expect(inForce.ladder).toEqual([
      { rung: 'breached', audiences: ['supervisor'] },
      { rung: 'afterBreach', officeDays: 2, audiences: ['nextLevel'] },
    ])
  })
})

describe('a new version', () => {
  test('stands as upcoming beside the one in force, and is kept in the audit log', async () => {
    const written = await writtenPolicy(desk)
    expect(written).toMatchObject({
      source: 'policy',
      state: 'upcoming',
      holdsFrom: sunday,
      reason: 'জনবল কম',
    })
    const { inForce, upcoming } = await policyOf(newPolicy.service)
    expect([inForce.source, upcoming.map(({ id }) => id)]).toEqual(['edition', [written.id]])
    expect(await auditOf(desk.database, written.id)).toMatchObject([
      {
        action: 'policy.created',
        by: 'supervisor',
        before: null,
        after: { office: 'LHG', holdsFrom: sunday },
      },
    ])
  })

  test('is the promise of what is received from its day on, and of nothing before', async () => {
    const before = await raise(desk, { service: newPolicy.service })
    await writtenPolicy(desk)
    const still = await raise(desk, { service: newPolicy.service })
    desk.clock.now = at('2026-11-29T10:00')
    const after = await raise(desk, { service: newPolicy.service })
    const unread = await desk.ask('GET', `/tickets/${before.number}`, { as: 'officer' })
    expect([still.clock.dueAt, after.clock.dueAt, unread.body.clock.dueAt]).toEqual([
      before.clock.dueAt,
      new Date(at('2026-12-02T10:00')).toISOString(),
      before.clock.dueAt,
    ])
    expect(after.clock.promise).toMatchObject({ days: 3, basis: 'working' })
    const read = await desk.ask('GET', `/tickets/${after.number}`, { as: 'officer' })
    expect(read.body.clock.promise).toEqual(after.clock.promise)
    expect((await policyOf(newPolicy.service)).inForce.promise).toMatchObject({ days: 3, basis: 'working' })
  })

  test('concerns what is entered later by its receipt', async () => {
    await writtenPolicy(desk)
    desk.clock.now = at('2026-11-30T10:00')
    const receivedAt = new Date(at('2026-11-26T10:00')).toISOString()
    const body = {
      service: newPolicy.service,
      subject: 'কাগজ',
      description: '',
      channel: 'paper',
      receivedAt,
      requester: { name: 'প্রধান শিক্ষক' },
    }
    const entered = await desk.ask('POST', '/tickets', { as: 'officer', body })
    expect(entered.body.clock.promise).toMatchObject({ days: 2, basis: 'calendarRolled' })
  })

  test('entered last holds among those of one day', async () => {
    await writtenPolicy(desk, { holdsFrom: '2026-11-22' })
    desk.clock.now += 60_000
    const second = await writtenPolicy(desk, {
      holdsFrom: '2026-11-22',
      promise: { ...newPolicy.promise, days: 4 },
    })
    expect((await policyOf(newPolicy.service)).inForce.id).toBe(second.id)
  })

  test('of one office is none of the other', async () => {
    await writtenPolicy(desk)
    const { body } = await desk.ask('GET', `/policies/${newPolicy.service}/versions`, { as: 'officer-kalia' })
    expect(body.items.map(({ source }: { source: string }) => source)).toEqual(['edition'])
  })

  test('ends with the charter edition it was made for', async () => {
    const { id: officeId } = await orm.office.findUniqueOrThrow({ where: { code: 'KAL' } })
    await writtenPolicy(desk, { office: 'KAL', holdsFrom: '2026-11-22' })
    const edition = await orm.charterEdition.findFirstOrThrow({
      where: { officeId },
      include: { services: { include: { promise: true } } },
    })
    const { services, columns, contact, id: _, ...rest } = edition
    const next = await orm.charterEdition.create({
      data: {
        ...rest,
        columns: columns ?? [],
        ...(contact ? { contact } : {}),
        holdsFrom: new Date('2026-11-25'),
      },
    })
    const service = services.find(({ slug }) => slug === newPolicy.service)
    if (!service?.promise) throw new Error('the seed has no such service')
    const {
      id: __,
      promise: { charterServiceId: ___, ...promise },
      ...row
    } = service
    await orm.charterService.create({ data: { ...row, editionId: next.id, promise: { create: promise } } })
    const ask = async (now: string) => {
      desk.clock.now = at(now)
      const { body } = await desk.ask('GET', '/policies', { as: 'officer-kalia' })
      return body.items.find((item: ServicePolicy) => item.service.slug === newPolicy.service).inForce
    }
    expect(await ask('2026-11-24T10:00')).toMatchObject({ source: 'policy', promise: { days: 3 } })
    expect(await ask('2026-11-25T10:00')).toMatchObject({ id: next.id, promise: { days: 2 } })
    await orm.servicePromise.deleteMany({ where: { service: { editionId: next.id } } })
    await orm.charterService.deleteMany({ where: { editionId: next.id } })
    await orm.charterEdition.delete({ where: { id: next.id } })
  })
})

describe('a version is refused', () => {
  const immediate = { kind: 'immediate', toleranceMinutes: 15 }
  test.each<[string, Record<string, unknown>, string[]]>([
    ['for no day at all', { promise: { ...newPolicy.promise, days: 0 } }, ['#/promise/days']],
    ['for more days than a year has', { promise: { ...newPolicy.promise, days: 366 } }, ['#/promise/days']],
    ['for half a day', { promise: { ...newPolicy.promise, days: 1.5 } }, ['#/promise/days']],
    ['without days', { promise: { kind: 'days', basis: 'working', ends: 'sameTime' } }, ['#/promise/days']],
    [
      'by the calendar until closing',
      { promise: { kind: 'days', days: 2, basis: 'calendar', ends: 'closeOfDay' } },
      ['#/promise/ends'],
    ],
    ['at once within days', { promise: { ...immediate, days: 2 } }, ['#/promise/days']],
    ['at once without a tolerance', { promise: { kind: 'immediate' } }, ['#/promise/toleranceMinutes']],
    [
      'with shares out of range',
      { thresholds: { approachingShare: 1.2, criticalShare: 0, criticalFloorMinutes: -1 } },
      ['#/thresholds/approachingShare', '#/thresholds/criticalFloorMinutes', '#/thresholds/criticalShare'],
    ],
    [
      'critical before approaching',
      { thresholds: { approachingShare: 0.2, criticalShare: 0.3, criticalFloorMinutes: 60 } },
      ['#/thresholds/criticalShare'],
    ],
    ['for a reason that is none', { pauseReasons: ['holiday'] }, ['#/pauseReasons/0']],
    [
      'with a rung twice',
      { ladder: [1, 2].map(() => ({ rung: 'breached', audiences: ['supervisor'] })) },
      ['#/ladder/1/rung'],
    ],
    [
      'with days on another rung',
      { ladder: [{ rung: 'critical', officeDays: 2, audiences: ['officer'] }] },
      ['#/ladder/0/officeDays'],
    ],
    ['warning nobody', { ladder: [{ rung: 'critical', audiences: [] }] }, ['#/ladder/0/audiences']],
    [
      'warning before the breach of what is promised at once',
      { promise: immediate, ladder: [{ rung: 'critical', audiences: ['officer'] }] },
      ['#/ladder/0/rung'],
    ],
    ['of no service', { service: 'no-such-service' }, ['#/service']],
    ['of another office', { office: 'XXX', reason: '' }, ['#/office', '#/reason']],
    ['from a day that is none', { holdsFrom: '2026-02-30' }, ['#/holdsFrom']],
    ['from years ago', { holdsFrom: '2020-01-01' }, ['#/holdsFrom']],
    ['from a far day', { holdsFrom: '2099-01-01' }, ['#/holdsFrom']],
    ['without a reason', { reason: ' ' }, ['#/reason']],
    ['with a field that is none', { price: 5 }, ['#/price']],
  ])('%s', async (_, change, expected) => {
    const body = { ...newPolicy, ...change }
    const [english, bangla] = [
      await desk.ask('POST', '/policies', { as: 'supervisor', body, headers: { 'accept-language': 'en' } }),
      await desk.ask('POST', '/policies', { as: 'supervisor', body, headers: { 'accept-language': 'bn' } }),
    ]
    expect([english.status, pointers(english)]).toEqual([400, expected])
    for (const { detail } of english.body.errors) expect(detail).toMatch(/^[A-Z].*\.$|^This must be one of: /)
    for (const { detail } of bangla.body.errors) expect(detail).toMatch(/\p{Script=Bengali}/u)
    expect(await orm.servicePolicy.count()).toBe(0)
  })

  test('from an officer, and of an office beyond the supervisor', async () => {
    expect((await desk.ask('POST', '/policies', { as: 'officer', body: newPolicy })).status).toBe(403)
  })
})

test('days and limits are taken in Bangla digits, and texts kept in one normal form', async () => {
  const written = await writtenPolicy(desk, {
    holdsFrom: '২০২৬-১১-২৯',
    promise: { ...newPolicy.promise, days: '৩' },
    reason: 'সময়\u09DF',
  })
  expect(written).toMatchObject({ holdsFrom: sunday, promise: { days: 3 } })
  expect(written.reason).toBe('সময়\u09DF'.normalize('NFC'))
})

describe('withdrawing a version', () => {
  test('leaves it to be read, and out of force', async () => {
    const { id } = await writtenPolicy(desk)
    const answer = await desk.ask('DELETE', `/policies/${id}`, { as: 'supervisor' })
    expect([answer.status, answer.body.state]).toEqual([200, 'withdrawn'])
    expect((await policyOf(newPolicy.service)).upcoming).toEqual([])
    desk.clock.now = at('2026-11-29T10:00')
    expect((await raise(desk, { service: newPolicy.service })).clock.promise.days).toBe(2)
    expect((await auditOf(desk.database, id)).map(({ action }) => action)).toEqual([
      'policy.created',
      'policy.withdrawn',
    ])
  })

  test('is refused once it has begun, and a second time', async () => {
    const { id } = await writtenPolicy(desk, { holdsFrom: '2026-11-22' })
    expect((await desk.ask('DELETE', `/policies/${id}`, { as: 'supervisor' })).status).toBe(409)
    const later = await writtenPolicy(desk)
    await desk.ask('DELETE', `/policies/${later.id}`, { as: 'supervisor' })
    expect((await desk.ask('DELETE', `/policies/${later.id}`, { as: 'supervisor' })).status).toBe(409)
  })
})

describe('versions', () => {
  test('are listed with the latest first, and compared field by field', async () => {
    const ladder = [{ rung: 'breached', audiences: ['supervisor', 'nextLevel'] }]
    const { id } = await writtenPolicy(desk, { ladder, pauseReasons: ['siteClosed'] })
    const path = `/policies/${newPolicy.service}`
    const { body } = await desk.ask('GET', `${path}/versions`, { as: 'officer' })
    const states = body.items.map(({ state }: { state: string }) => state)
    expect([states, body.items[0].id]).toEqual([['upcoming', 'inForce'], id])
    const diff = await desk.ask('GET', `${path}/diff?from=${body.items[1].id}&to=${id}`, { as: 'officer' })
    expect(diff.body.changed).toEqual(['days', 'basis', 'pauseReasons', 'ladder'])
    expect([diff.body.from.promise.days, diff.body.to.promise.days]).toEqual([2, 3])
  })

  test.each([
    ['a service that is none', '/policies/no-such-service/versions', 404],
    ['a foreign office', '/policies?office=NRL', 404],
    ['a version that is none', `/policies/${newPolicy.service}/diff?from=x&to=y`, 400],
  ])('of %s are not there', async (_, path, status) => {
    expect((await desk.ask('GET', path, { as: 'officer' })).status).toBe(status)
  })
})

describe('the reasons for a pause', () => {
  const pauseFor = (reason: string) => ({ reason, message: 'একটু সময় লাগবে', expectedOn: '2026-12-01' })

  test('are those of the policy at the receipt', async () => {
    const before = await raise(desk, { service: newPolicy.service })
    desk.clock.now += 60_000
    await writtenPolicy(desk, { holdsFrom: '2026-11-22', pauseReasons: ['siteClosed'] })
    const after = await raise(desk, { service: newPolicy.service })
    const refused = await sendChange(
      desk,
      after,
      'POST',
      '/pause',
      'officer',
      pauseFor('requesterMustAnswer'),
    )
    expect([refused.status, pointers(refused)]).toEqual([400, ['#/reason']])
    const closed = await sendChange(desk, after, 'POST', '/pause', 'officer', pauseFor('siteClosed'))
    const earlier = await sendChange(
      desk,
      before,
      'POST',
      '/pause',
      'officer',
      pauseFor('requesterMustAnswer'),
    )
    expect([closed.status, earlier.status]).toEqual([200, 200])
  })
})

test('another service is given by its policy at the receipt as known when the ticket was logged', async () => {
  await writtenPolicy(desk, { holdsFrom: '2026-11-22', promise: { ...newPolicy.promise, days: 5 } })
  desk.clock.now += 60_000
  const ticket = await raise(desk, { service: 'training-advice' })
  desk.clock.now += 60_000
  await writtenPolicy(desk, { holdsFrom: '2026-11-22', promise: { ...newPolicy.promise, days: 9 } })
  const body = { service: newPolicy.service }
  const moved = await desk.ask('PATCH', `/tickets/${ticket.number}`, {
    as: 'officer',
    body,
    version: ticket.version,
  })
  expect(moved.body.clock.promise).toMatchObject({ days: 5, basis: 'working' })
})
