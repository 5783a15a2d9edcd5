import { describe, expect, test } from 'vitest'
import { auditOf } from '../testing/audit-of.ts'
import { pointers } from '../testing/pointers.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const office = async (code: string) =>
  (await desk.database.reading(null).orm.office.findUniqueOrThrow({ where: { code } })).id
const name = { bn: 'স্থানীয় ছুটি'.normalize('NFC'), en: 'Local holiday' }
const closed = { kind: 'closed', name }

const put = (as: string, on: string, body: object, of = 'LHG') =>
  desk.ask('PUT', `/calendar/days/${on}?office=${of}`, { as, body })
const remove = (as: string, on: string, of = 'LHG') =>
  desk.ask('DELETE', `/calendar/days/${on}?office=${of}`, { as })
async function day(on: string, of = 'LHG', as = 'hq') {
  const answer = await desk.ask('GET', `/calendar/days?from=${on}&to=${on}&office=${of}`, { as })
  expect(answer.status, answer.text).toBe(200)
  return answer.body.items[0]
}

describe('a day', () => {
  test('is entered by the supervisor, says whose it is, and holds below alone', async () => {
    const answer = await put('supervisor', '2026-12-02', { ...closed, order: 'executive' }, 'NRL')
    expect([answer.status, answer.body]).toMatchObject([
      200,
      {
        on: '2026-12-02',
        open: false,
        why: 'closed',
        order: 'executive',
        name,
        own: true,
        provisional: false,
      },
    ])
    expect(await day('2026-12-02', 'LHG')).toMatchObject({
      open: false,
      own: false,
      ownId: null,
      entry: { office: { id: await office('NRL') }, reason: null },
    })
    expect(await day('2026-12-02', 'DHQ')).toMatchObject({ open: true, entry: null })
    expect(await auditOf(desk.database, await office('NRL'))).toMatchObject([
      {
        action: 'calendar.edited',
        by: 'supervisor',
        before: {},
        after: { days: [{ on: '2026-12-02', name }] },
      },
    ])
  })

  test('on the moon is provisional until it is confirmed; the first entry is kept, withdrawn', async () => {
    const first = await put('supervisor', '2026-12-03', { ...closed, provisional: true })
    expect(first.body).toMatchObject({ provisional: true, own: true })
    const confirmed = await put('supervisor', '2026-12-03', { ...closed, replaces: first.body.ownId })
    expect(confirmed.body).toMatchObject({ provisional: false, open: false })
    const rows = await desk.database.reading(null).orm.calendarDay.findMany({
      where: { on: new Date('2026-12-03T00:00:00Z') },
      orderBy: { id: 'asc' },
    })
    expect(rows.map(({ provisional, withdrawnAt }) => [provisional, withdrawnAt === null])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  test('moves: what was entered for the other day is withdrawn with it', async () => {
    await put('supervisor', '2026-12-06', { ...closed, provisional: true })
    const moved = await put('supervisor', '2026-12-07', { ...closed, movedFrom: '2026-12-06' })
    expect(moved.body).toMatchObject({ on: '2026-12-07', open: false, own: true })
    expect(await day('2026-12-06')).toMatchObject({ open: true, own: false })
  })

  test('is withdrawn; a second time nothing changes and nothing is logged', async () => {
    await put('supervisor', '2026-12-08', closed)
    expect((await remove('supervisor', '2026-12-08')).body).toMatchObject({ open: true, own: false })
    const before = (await auditOf(desk.database, await office('LHG'))).length
    expect((await remove('supervisor', '2026-12-08')).status).toBe(200)
    expect(await auditOf(desk.database, await office('LHG'))).toHaveLength(before)
  })

  test('closed above is opened below for a reason, with its own hours', async () => {
    await put('hq', '2026-12-09', closed, 'DHQ')
    const working = { kind: 'working', name: { bn: 'পরীক্ষা', en: 'Examination' } }
    const bare = await put('supervisor', '2026-12-09', working)
    expect([bare.status, pointers(bare)]).toEqual([400, ['#/reason']])
    const spans = [
      { opens: '১৪:০০', closes: '16:00' },
      { opens: '9:00', closes: '১২:০০' },
    ]
    const said = await put('supervisor', '2026-12-09', {
      ...working,
      reason: 'An examination',
      intervals: spans,
    })
    expect(said.body).toMatchObject({
      open: true,
      intervals: [
        { opens: '09:00', closes: '12:00' },
        { opens: '14:00', closes: '16:00' },
      ],
      entry: { reason: 'An examination', office: { id: await office('LHG') } },
    })
    expect(await day('2026-12-09', 'KAL')).toMatchObject({ open: false })
  })

  test.each([
    [
      'overlapping spans',
      { kind: 'working', intervals: [span('09:00', '13:00'), span('12:00', '17:00')] },
      '#/intervals',
    ],
    [
      'a span that ends before it begins',
      { kind: 'working', intervals: [span('17:00', '09:00')] },
      '#/intervals',
    ],
    ['a working day without any hours', { kind: 'working', intervals: [] }, '#/intervals'],
    ['a working day by order', { kind: 'working', order: 'general' }, '#/order'],
    ['a closed day with hours', { kind: 'closed', intervals: [span('09:00', '17:00')] }, '#/intervals'],
    ['a time that is none', { kind: 'working', intervals: [span('09:00', '25:00')] }, '#/intervals/0/closes'],
    ['a move from a day with nothing on it', { kind: 'closed', movedFrom: '2026-12-22' }, '#/movedFrom'],
    ['no name', { kind: 'closed', name: { bn: '', en: 'Only English' } }, '#/name/bn'],
  ])('refused: %s', async (_, body, pointer) => {
    const answer = await put('supervisor', '2026-12-21', { name, ...body })
    expect([answer.status, pointers(answer)]).toEqual([400, [pointer]])
    expect(await day('2026-12-21')).toMatchObject({ open: true, own: false })
  })

  test('that does not exist is not found; one beyond the years is refused', async () => {
    expect((await put('supervisor', '2026-02-30', closed)).status).toBe(404)
    expect((await put('supervisor', '2101-01-01', closed)).status).toBe(400)
  })

  test('entered by two at once is entered once: the other is told', async () => {
    const both = await Promise.all([
      put('supervisor', '2026-12-14', closed),
      put('admin', '2026-12-14', { ...closed, name: { bn: 'অন্য', en: 'Another' } }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body.type).toBe('/problems/already-exists')
  })

  test('whose entry was seen and is gone is a 412', async () => {
    const { body } = await put('supervisor', '2026-12-15', closed)
    await remove('supervisor', '2026-12-15')
    expect((await put('supervisor', '2026-12-15', { ...closed, replaces: body.ownId })).status).toBe(412)
  })

  test('is the supervisor’s for offices below, and the administrator’s for all', async () => {
    expect((await put('officer', '2026-12-17', closed)).status).toBe(403)
    expect((await put('supervisor', '2026-12-17', closed, 'DHQ')).status).toBe(404)
    expect((await put('admin', '2026-12-17', closed, 'DHQ')).status).toBe(200)
    await remove('admin', '2026-12-17', 'DHQ')
  })
})

describe('hours', () => {
  const ramadan = {
    from: '2027-02-08',
    to: '2027-03-09',
    name: { bn: 'রমজান', en: 'Ramadan' },
    intervals: [span('09:00', '15:30')],
  }
  const post = (body: object, of = 'NRL') =>
    desk.ask('POST', `/calendar/hours?office=${of}`, { as: 'supervisor', body })

  test('of Ramadan hold below, and are withdrawn by who entered them', async () => {
    const { status, body } = await post(ramadan)
    expect([status, body]).toMatchObject([201, { ...ramadan, own: true }])
    expect(await day('2027-02-08')).toMatchObject({ why: 'dated', entry: { id: body.id } })
    const below = await desk.ask('GET', '/calendar/hours?office=LHG', { as: 'officer' })
    expect(below.body.items).toMatchObject([{ id: body.id, own: false, office: { id: await office('NRL') } }])
    expect((await desk.ask('DELETE', `/calendar/hours/${body.id}`, { as: 'supervisor' })).status).toBe(204)
    expect(await day('2027-02-08')).toMatchObject({ why: 'weekly' })
  })

  test.each([
    ['overlapping others', { from: '2027-05-10', to: '2027-05-12' }, '#/from'],
    ['ending before they begin', { from: '2027-06-10', to: '2027-06-09' }, '#/to'],
    [
      'with overlapping spans',
      { intervals: [span('09:00', '12:00'), span('11:00', '13:00')] },
      '#/intervals',
    ],
  ])('refused: %s', async (_, change, pointer) => {
    await post({ ...ramadan, from: '2027-05-01', to: '2027-05-10' })
    const answer = await post({ ...ramadan, from: '2027-07-01', to: '2027-07-02', ...change })
    expect([answer.status, pointers(answer)]).toEqual([400, [pointer]])
  })

  test('of the week are entered by weekday, and given back to the office above', async () => {
    const week = (weekdays: object[]) =>
      desk.ask('PUT', '/calendar/week?office=KAL', { as: 'supervisor', body: { weekdays } })
    const entered = await week([{ weekday: 4, intervals: [span('09:00', '13:00')] }])
    expect(entered.body.weekdays[4]).toMatchObject({ own: true, intervals: [span('09:00', '13:00')] })
    expect(await day('2026-12-24', 'KAL')).toMatchObject({ intervals: [span('09:00', '13:00')] })
    const back = await week([{ weekday: 4, intervals: null }])
    expect(back.body.weekdays[4]).toMatchObject({ own: false, office: { id: await office('DHQ') } })
    const wrong = await week([{ weekday: 1, intervals: [span('10:00', '09:00')] }])
    expect([wrong.status, pointers(wrong)]).toEqual([400, ['#/weekdays/0/intervals']])
  })

  test('that never open are refused, also where only an office below would never open', async () => {
    const week = (of: string, as: string, weekdays: object[]) =>
      desk.ask('PUT', `/calendar/week?office=${of}`, { as, body: { weekdays } })
    const shut = [0, 1, 2, 3].map((weekday) => ({ weekday, intervals: [] }))
    expect((await week('KAL', 'supervisor', shut)).status).toBe(200)
    // Kalia opens on Thursdays alone, as headquarters says: closing those leaves it nothing.
    const refused = await week('DHQ', 'hq', [{ weekday: 4, intervals: [] }])
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/no-office-time'])
    expect(refused.body.detail).toContain('কালিয়া')
    expect(await day('2026-12-24', 'KAL')).toMatchObject({ open: true })
    await week(
      'KAL',
      'supervisor',
      shut.map(({ weekday }) => ({ weekday, intervals: null })),
    )
  })
})

describe('a ticket', () => {
  test('keeps the calendar it was logged under; one logged later has the holiday', async () => {
    desk.clock.now = Date.parse('2027-01-03T10:00:00+06:00')
    const draft = {
      as: 'officer',
      service: 'field-ict-support',
      channel: 'phone',
      requester: { name: 'অভিভাবক' },
    }
    const before = await raise(desk, draft)
    expect(before.clock.dueAt).toBe('2027-01-05T04:00:00.000Z')
    desk.clock.now += 60_000
    await put('supervisor', '2027-01-05', { ...closed, order: 'executive' })
    desk.clock.now += 60_000
    const after = await raise(desk, draft)
    expect(after.clock.dueAt).toBe('2027-01-06T11:00:00.000Z')

    const asked = await desk.ask('GET', `/tickets/${before.number}`, { as: 'officer' })
    expect(asked.body.clock).toMatchObject({ dueAt: before.clock.dueAt, remainingOfficeMinutes: 958 })
    expect(await names(before.number)).not.toContain(name.en)
    expect(await names(after.number)).toContain(name.en)
    const { items } = (await desk.ask('GET', '/tickets?sort=number', { as: 'officer' })).body
    const left = (number: string) =>
      items.find((one: { number: string }) => one.number === number)?.clock.remainingOfficeMinutes
    expect(left(before.number)).toBe(958)
    expect(left(after.number)).toBe(Number(after.clock.remainingOfficeMinutes))

    // Whoever changes it later changes it in its own calendar.
    desk.clock.now += 60_000
    const pause = await desk.ask('POST', `/tickets/${before.number}/pause`, {
      as: 'officer',
      version: asked.body.version,
      body: { reason: 'siteClosed', message: 'বন্ধ', expectedOn: '2027-01-06' },
    })
    expect(pause.status, pause.text).toBe(200)
    const resumed = await desk.ask('DELETE', `/tickets/${before.number}/pause`, {
      as: 'officer',
      version: pause.body.version,
    })
    expect(resumed.body.clock.dueAt).toBe(before.clock.dueAt)
  })

  async function names(number: string): Promise<string[]> {
    const { body } = await desk.ask('GET', `/tickets/${number}/deadline`, { as: 'officer' })
    return body.steps.flatMap((step: { name?: { en: string } }) => (step.name ? [step.name.en] : []))
  }
})

describe('notices', () => {
  test('tell of the coming year without a list from October on, and of the moon’s days that come near', async () => {
    const notices = async () =>
      (await desk.ask('GET', '/calendar/notices?office=LHG', { as: 'officer' })).body
    desk.clock.now = Date.parse('2028-09-30T10:00:00+06:00')
    await put('supervisor', '2028-10-10', { ...closed, provisional: true })
    await put('supervisor', '2028-10-20', { ...closed, provisional: true })
    expect(await notices()).toMatchObject({ noListForYear: null, provisionalSoon: [{ on: '2028-10-10' }] })
    desk.clock.now += 86_400_000
    expect(await notices()).toMatchObject({ noListForYear: 2029 })
    desk.clock.now = Date.parse('2030-03-01T10:00:00+06:00')
    expect(await notices()).toEqual({ noListForYear: 2030, provisionalSoon: [] })
  })
})

function span(opens: string, closes: string) {
  return { opens, closes }
}
