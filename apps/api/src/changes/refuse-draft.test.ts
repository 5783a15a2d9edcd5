import { describe, expect, test } from 'vitest'
import { auditOf } from '../testing/audit-of.ts'
import { pointers } from '../testing/pointers.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { apply, changed, closed, undone } from './change-desk.fixture.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const officeId = async (code: string) => (await orm.office.findUniqueOrThrow({ where: { code } })).id
const name = { bn: 'বিশেষ দিন', en: 'A special day' }
const morning = [{ opens: '09:00', closes: '13:00' }]
const headers = { 'accept-language': 'en' }
const preview = (draft: object, office = 'LHG') =>
  desk.ask('POST', '/changes/preview', {
    as: 'supervisor',
    headers,
    body: { kind: 'calendar', office, draft },
  })
const entries = async () => [
  await orm.calendarDay.count(),
  await orm.datedHours.count(),
  await orm.weeklyHours.count(),
]
const hours = (from: string, to: string, intervals = morning) => ({ from, to, name, intervals })

describe('a draft is held to what entering by hand is held to, and pointed at where it is wrong', () => {
  test.each<[string, object, string[], string]>([
    [
      'a working day over a closed one above, without a reason',
      { days: [{ on: '2026-12-16', kind: 'working', name }] },
      ['#/draft/days/0/reason'],
      'has closed this day',
    ],
    [
      'a closed day with hours',
      { days: [{ on: '2026-12-02', kind: 'closed', name, intervals: morning }] },
      ['#/draft/days/0/intervals'],
      'A closed day has no hours',
    ],
    [
      'a day given twice',
      { days: [...closed('2026-12-02').days, ...closed('2026-12-02').days] },
      ['#/draft/days/1/on'],
      'The day 2026-12-02 is given twice.',
    ],
    [
      'hours that end before they begin, and a span that does',
      {
        hours: [hours('2026-12-05', '2026-12-01')],
        weekdays: [{ weekday: 1, intervals: [{ opens: '14:00', closes: '10:00' }] }],
      },
      ['#/draft/hours/0/to', '#/draft/weekdays/0/intervals'],
      'is before the first',
    ],
    [
      'dated hours that overlap others of the draft',
      {
        hours: [
          hours('2027-01-01', '2027-01-03'),
          hours('2027-02-01', '2027-02-09'),
          hours('2027-02-09', '2027-02-10'),
        ],
      },
      ['#/draft/hours/1/from'],
      'these days already have dated hours',
    ],
    [
      'spans that overlap',
      { hours: [hours('2026-12-05', '2026-12-06', [...morning, { opens: '12:00', closes: '15:00' }])] },
      ['#/draft/hours/0/intervals'],
      'It overlaps another span',
    ],
    [
      'a weekday given twice',
      {
        weekdays: [
          { weekday: 2, intervals: morning },
          { weekday: 2, intervals: [] },
        ],
      },
      ['#/draft/weekdays/1/weekday'],
      'This weekday is given twice.',
    ],
  ])('%s', async (_, draft, at, sentence) => {
    const before = await entries()
    const answer = await preview(draft)
    expect([answer.status, pointers(answer)], answer.text).toEqual([400, at])
    expect(answer.body.errors[0].detail).toContain(sentence)
    expect(await entries()).toEqual(before)
  })

  test('no open minute in 31 days, here or in an office below that opens on other days', async () => {
    const week = (...open: number[]) => ({
      weekdays: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
        weekday,
        intervals: open.includes(weekday) ? morning : [],
      })),
    })
    const own = await preview(week())
    expect(own).toMatchObject({ status: 409, body: { type: '/problems/no-office-time' } })
    await changed(desk, { kind: 'calendar', office: 'LHG', draft: week(6) })
    const saturdays = ['2027-03-06', '2027-03-13', '2027-03-20', '2027-03-27', '2027-04-03']
    const above = await preview(closed(...saturdays), 'NRL')
    expect(above, above.text).toMatchObject({ status: 409, body: { type: '/problems/no-office-time' } })
    expect(above.body.detail).toContain('Lohagara')
  })

  test('a policy of another day or service than may be written', async () => {
    const draft = {
      service: 'no-such-service',
      holdsFrom: '2036-01-01',
      promise: { kind: 'days', days: 3, basis: 'working', ends: 'sameTime' },
      reason: 'Repairs take three working days',
    }
    const body = { kind: 'policy', office: 'LHG', draft }
    const answer = await desk.ask('POST', '/changes/preview', { as: 'supervisor', body })
    expect([answer.status, pointers(answer)]).toEqual([400, ['#/draft/holdsFrom', '#/draft/service']])
  })
})

test('what a draft enters and undoing withdraws is in the audit log', async () => {
  const narail = await officeId('NRL')
  const change = await changed(desk, { kind: 'calendar', office: 'NRL', draft: closed('2027-05-04') })
  await undone(desk, change.id)
  const day = { days: [{ on: '2027-05-04', kind: 'closed' }] }
  expect(await auditOf(desk.database, narail)).toMatchObject([
    { action: 'calendar.edited', by: 'supervisor', before: {}, after: day },
    { action: 'calendar.edited', by: 'supervisor', before: day, after: {} },
  ])
})

test('undoing enters again what the draft had taken the place of, where nothing else has since', async () => {
  const rowsOf = async (on: string) =>
    (await orm.calendarDay.findMany({ where: { on: new Date(on), withdrawnAt: null } })).map(
      ({ nameEn }) => nameEn,
    )
  const draft = (text: string, ...days: string[]) => ({
    days: days.map((on) => ({ on, kind: 'closed', name: { bn: 'ছুটি', en: text } })),
  })
  const calendar = (of: object) => changed(desk, { kind: 'calendar', office: 'NRL', draft: of })
  await calendar({
    ...draft('First', '2027-06-01', '2027-06-02'),
    hours: [hours('2027-06-05', '2027-06-09')],
  })
  const standing = await orm.datedHours.findFirstOrThrow({ where: { withdrawnAt: null } })
  const second = await calendar({
    ...draft('Second', '2027-06-01', '2027-06-02'),
    withdrawHours: [standing.id],
    weekdays: [{ weekday: 0, intervals: morning }],
  })
  await calendar(draft('Third', '2027-06-02'))
  await undone(desk, second.id)
  expect([await rowsOf('2027-06-01'), await rowsOf('2027-06-02')]).toEqual([['First'], ['Third']])
  const again = await orm.datedHours.findMany({ where: { withdrawnAt: null } })
  expect(again.map(({ nameEn, intervals }) => [nameEn, intervals])).toEqual([[name.en, [[540, 780]]]])
  expect(again[0]?.id).not.toBe(standing.id)
  expect(await orm.weeklyHours.count({ where: { officeId: await officeId('NRL'), withdrawnAt: null } })).toBe(
    0,
  )
})

test('a change never has the moment of one before it, even when the clock is set back', async () => {
  const before = await orm.calendarDay.aggregate({ _max: { enteredAt: true, withdrawnAt: true } })
  desk.clock.now -= 3_600_000
  const ticket = await raise(desk, { as: 'institution-kalia' })
  const change = await changed(desk, { kind: 'calendar', office: 'NRL', draft: closed('2026-11-24') })
  const entered = await orm.calendarDay.findFirstOrThrow({
    where: { on: new Date('2026-11-24'), withdrawnAt: null },
  })
  expect(entered.enteredAt.getTime()).toBeGreaterThan(before._max.withdrawnAt?.getTime() ?? 0)
  expect(entered.enteredAt.getTime()).toBeGreaterThan(before._max.enteredAt?.getTime() ?? 0)
  const row = await orm.ticket.findUniqueOrThrow({ where: { number: ticket.number } })
  expect(row.calendarAsOf).toEqual(entered.enteredAt)
  expect((await apply(desk, change.id)).status).toBe(409)
})
