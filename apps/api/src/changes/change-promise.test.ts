import { describe, expect, test } from 'vitest'
import { auditOf } from '../testing/audit-of.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { changed, dhaka, iso, itemsOf, previewed, undone } from './change-desk.fixture.ts'

const desk = await testDesk()
const ticketOf = async (number: string) =>
  (await desk.ask('GET', `/tickets/${number}`, { as: 'officer' })).body
const at = (clock: string) => {
  desk.clock.now = dhaka(clock)
}
const threeWorkingDays = {
  service: 'computer-language-lab',
  holdsFrom: '2026-11-22',
  promise: { kind: 'days', days: 3, basis: 'working', ends: 'sameTime' },
  reason: 'Repairs take three working days',
}

describe('a policy', () => {
  test('drafted, is previewed for the open tickets of its service, entered with them, and withdrawn with undoing', async () => {
    const lab = await raise(desk)
    const other = await raise(desk, { service: 'field-ict-support' })
    const body = { kind: 'policy', office: 'LHG', draft: threeWorkingDays }
    const { change, items } = await previewed(desk, body)
    expect(change).toMatchObject({ kind: 'policy', examined: 1, moving: 1 })
    expect(change.about.service).toBeDefined()
    expect(items).toMatchObject([{ ticket: lab.number, dueAfter: iso('2026-11-25 10:00') }])

    const applied = await changed(desk, body)
    expect((await ticketOf(lab.number)).clock).toMatchObject({
      dueAt: iso('2026-11-25 10:00'),
      promise: { kind: 'days', days: 3, basis: 'working' },
    })
    expect((await ticketOf(other.number)).version).toBe(other.version)
    const inForce = async () =>
      (await desk.ask('GET', '/policies?office=LHG', { as: 'supervisor' })).body.items.find(
        (one: { service: { slug: string } }) => one.service.slug === 'computer-language-lab',
      ).inForce
    expect(await inForce()).toMatchObject({ source: 'policy', promise: { days: 3 } })

    await undone(desk, applied.id)
    expect(await inForce()).toMatchObject({ source: 'edition', promise: { days: 2 } })
    expect((await ticketOf(lab.number)).clock).toMatchObject({
      dueAt: iso('2026-11-24 10:00'),
      promise: { days: 2 },
    })
    const [{ id = '' } = {}] = await desk.database
      .reading(null)
      .rows<{ id?: string }>('SELECT id FROM service_policy ORDER BY entered_at DESC LIMIT 1', [])
    expect((await auditOf(desk.database, id)).map(({ action, by }) => [action, by])).toEqual([
      ['policy.created', 'supervisor'],
      ['policy.withdrawn', 'supervisor'],
    ])
  })

  test('entered already, is brought to tickets received before its day', async () => {
    at('2026-11-29 10:00')
    const lab = await raise(desk)
    const written = await desk.ask('POST', '/policies', {
      as: 'supervisor',
      body: { office: 'LHG', ...threeWorkingDays, holdsFrom: '2026-12-06' },
    })
    expect(written.status).toBe(201)
    expect((await ticketOf(lab.number)).clock.dueAt).toBe(iso('2026-12-01 10:00'))
    const change = await changed(desk, { kind: 'policy', policy: written.body.id })
    expect((await itemsOf(desk, change.id)).map(({ ticket }) => ticket)).toContain(lab.number)
    expect((await ticketOf(lab.number)).clock.dueAt).toBe(iso('2026-12-02 10:00'))
    await undone(desk, change.id)
  })

  test('that was withdrawn, or is no policy, is refused at its field', async () => {
    const nowhere = { kind: 'policy', policy: '01890000-0000-7000-8000-000000000000' }
    const answer = await desk.ask('POST', '/changes/preview', { as: 'supervisor', body: nowhere })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/policy' }] } })
  })
})

describe('a charter edition', () => {
  test('takes the open tickets of the services it has; one that it lacks leaves its tickets, and lists them', async () => {
    at('2026-12-13 10:00')
    const [kept, dropped] = [await raise(desk), await raise(desk, { service: 'field-ict-support' })]
    const edition = await nextEdition('field-ict-support')
    const change = await changed(desk, { kind: 'edition', edition })
    expect(await itemsOf(desk, change.id, 'left')).toEqual(
      expect.arrayContaining([expect.objectContaining({ ticket: dropped.number, left: 'notOffered' })]),
    )
    expect((await ticketOf(kept.number)).clock).toMatchObject({
      dueAt: iso('2026-12-20 10:00'),
      promise: { days: 4, basis: 'working' },
    })
    expect(await editionOf(kept.number)).toBe(edition)
    expect((await ticketOf(dropped.number)).version).toBe(dropped.version)

    await undone(desk, change.id)
    expect(await editionOf(kept.number)).not.toBe(edition)
    expect((await ticketOf(kept.number)).clock.dueAt).toBe(kept.clock.dueAt)
  })
})

async function editionOf(number: string): Promise<string> {
  const { orm } = desk.database.reading(null)
  const { service } = await orm.ticket.findUniqueOrThrow({ where: { number }, include: { service: true } })
  return service.editionId
}

/** Lohagara's edition again, from next week on, without one service and with four working days for every other. */
async function nextEdition(without: string): Promise<string> {
  const { orm } = desk.database.reading(null)
  const {
    services,
    id: _,
    ...edition
  } = await orm.charterEdition.findFirstOrThrow({
    where: { office: { code: 'LHG' } },
    include: { services: true },
    omit: { contact: true, columns: true },
  })
  const made = await orm.charterEdition.create({
    data: {
      ...edition,
      columns: [],
      holdsFrom: new Date('2026-12-20'),
      publishedAt: new Date(desk.clock.now),
    },
  })
  for (const { id: _old, ...service } of services.filter(({ slug }) => slug !== without)) {
    const created = await orm.charterService.create({ data: { ...service, editionId: made.id } })
    await orm.servicePromise.create({
      data: { charterServiceId: created.id, kind: 'days', days: 4, basis: 'working', ends: 'sameTime' },
    })
  }
  return made.id
}
