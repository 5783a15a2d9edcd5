import type { CalendarFormat } from '@sheba/contract/calendar'
import { describe, expect, test } from 'vitest'
import { auditOf } from '../testing/audit-of.ts'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const lohagara = (await orm.office.findUniqueOrThrow({ where: { code: 'LHG' } })).id

type Sent = { format?: CalendarFormat; as?: string; of?: string; dryRun?: boolean; year?: number }
function send(
  file: string | Uint8Array,
  { format = 'csv', as = 'supervisor', of = 'LHG', dryRun, year }: Sent = {},
) {
  return desk.ask('POST', `/calendar/import?office=${of}${dryRun ? '&dryRun=true' : ''}`, {
    as,
    body: { format, content: Buffer.from(file).toString('base64'), ...(year ? { year } : {}) },
    headers: { 'accept-language': 'en' },
  })
}
const entries = () => orm.calendarDay.count({ where: { officeId: lohagara } })
const head = 'date,kind,order,name_bn,name_en,hours,provisional,reason\r\n'
const event = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//y//EN',
    'BEGIN:VEVENT',
    'UID:1',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

describe('a CSV', () => {
  test('in a dry run says what it would do, and does nothing', async () => {
    const before = await entries()
    const file = `${head}2026-12-02,closed,executive,মেলা,Fair,,no,\r\n2026-12-16,closed,general,বিজয় দিবস,Victory Day,,no,\r\n`
    const { body } = await send(file, { dryRun: true })
    expect(body).toMatchObject({ errors: [], entered: 0 })
    expect(body.rows).toMatchObject([
      { row: 2, on: '2026-12-02', kind: 'closed', order: 'executive', result: 'new' },
      { row: 3, on: '2026-12-16', result: 'same' },
    ])
    expect(await entries()).toBe(before)
  })

  test('is entered whole, with one line in the audit log; what holds already is not entered again', async () => {
    const file = `\ufeff${head}১৬/০১/২০২৭,বন্ধ,নির্বাহী,মেলা,Fair,,হ্যাঁ,\r\n03/01/2027,working,,খোলা,"Open, by order",09:00-13:00; ১৪:০০-১৭:০০,,Exam\r\n`
    const { status, body } = await send(file, { year: 2027 })
    expect([status, body]).toMatchObject([200, { entered: 2, errors: [] }])
    const read = await desk.ask('GET', '/calendar/days?office=LHG&from=2027-01-03&to=2027-01-16', {
      as: 'officer',
    })
    expect(read.body.items[0]).toMatchObject({
      why: 'working',
      intervals: [
        { opens: '09:00', closes: '13:00' },
        { opens: '14:00', closes: '17:00' },
      ],
      entry: { reason: 'Exam' },
      name: { en: 'Open, by order' },
    })
    expect(read.body.items.at(-1)).toMatchObject({ order: 'executive', provisional: true, own: true })
    expect(await auditOf(desk.database, lohagara)).toMatchObject([
      { action: 'calendar.edited', by: 'supervisor', after: { days: [{}, {}] } },
    ])
    const again = await send(file)
    expect(again.body).toMatchObject({ entered: 0, rows: [{ result: 'same' }, { result: 'same' }] })
    expect(await auditOf(desk.database, lohagara)).toHaveLength(1)
  })

  test('with semicolons and Bangla headings is read too, and a changed day takes the place of the old one', async () => {
    const { body } = await send('তারিখ;নাম (বাংলা);নাম (ইংরেজি)\n2026-12-16;বিজয় মেলা;Victory fair\n')
    expect(body).toMatchObject({
      entered: 1,
      rows: [{ result: 'changed', kind: 'closed', order: 'general' }],
    })
  })

  const row = (cells: string) => `${head}2027-02-01,closed,general,ভালো,Good,,no,\r\n${cells}\r\n`
  test.each<[string, string, number | null, RegExp]>([
    ['a date that does not exist', row('2026-02-30,closed,,ক,A,,,'), 3, /no date 2026-02-30/],
    ['a date that can be read in two ways', row('03/04/2027,closed,,ক,A,,,'), 3, /day and month/],
    ['the month before the day', row('12/16/2027,closed,,ক,A,,,'), 3, /no date/],
    ['what is no date', row('tomorrow,closed,,ক,A,,,'), 3, /cannot be read as a date/],
    ['an unknown kind', row('2027-02-02,half,,ক,A,,,'), 3, /closed, working/],
    ['an unknown order', row('2027-02-02,closed,mine,ক,A,,,'), 3, /general, executive/],
    ['an unknown doubt', row('2027-02-02,closed,,ক,A,,perhaps,'), 3, /yes, no/],
    ['one name alone', row('2027-02-02,closed,,ক,,,,'), 3, /Bangla and in English/],
    ['a Bangla name in a Bijoy font', row('2027-02-02,closed,,weRq w`em n‡”Q,A,,,'), 3, /Bijoy/],
    ['a Bangla name in Latin letters', row('2027-02-02,closed,,Bijoy dibosh,A,,,'), 3, /Bangla letters/],
    ['overlapping hours', row('2027-02-02,working,,ক,A,09:00-13:00; 12:00-17:00,,'), 3, /overlaps/],
    ['hours that end before they begin', row('2027-02-02,working,,ক,A,17:00-09:00,,'), 3, /end after/],
    ['hours beyond the day', row('2027-02-02,working,,ক,A,09:00-25:00,,'), 3, /between 00:00 and 24:00/],
    ['hours that are none', row('2027-02-02,working,,ক,A,morning,,'), 3, /09:00-13:00/],
    ['a closed day with hours', row('2027-02-02,closed,,ক,A,09:00-13:00,,'), 3, /has no hours/],
    ['the same day twice', row('2027-02-01,closed,,ক,A,,,'), 3, /also in row 2/],
    ['a quotation mark left open', row('2027-02-02,closed,,"ক,A,,,'), 3, /quotation/],
    ['a day closed above opened without a reason', row('2026-12-25,working,,ক,A,,,'), 3, /say why/],
    ['no headings', '2027-02-02,closed,,ক,A,,,\r\n', 1, /lacks the headings/],
    ['headings alone', head, null, /no day/],
    ['nothing', '', null, /empty|Fill/],
  ])('is refused whole, naming the row: %s', async (_, file, at, says) => {
    const before = await entries()
    const refused = await send(file)
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(says)
    if (at !== null) expect(refused.body.errors[0].detail).toContain(`Row ${at}:`)
    expect(await entries()).toBe(before)
    if (file === '') return
    const dry = await send(file, { dryRun: true })
    expect(dry.status).toBe(200)
    expect(dry.body.errors).toMatchObject([{ row: at, detail: expect.stringMatching(says) }])
  })

  test('with several faults names them all, in order', async () => {
    const file = `${head}2027-02-30,closed,,ক,A,,,\r\n2027-02-01,closed,,ক,A,,,\r\n2027-02-02,none,,ক,A,,,\r\n`
    const { body } = await send(file, { dryRun: true })
    expect(body.errors.map((one: { row: number }) => one.row)).toEqual([2, 4])
    expect(body.rows).toMatchObject([{ row: 3 }])
  })

  test('of another year than was said is refused', async () => {
    const { status, text } = await send(`${head}2027-02-02,closed,,ক,A,,,\r\n`, { year: 2028 })
    expect([status, text]).toEqual([400, expect.stringContaining('not in 2028')])
  })

  test('that would close an office for a month is refused, with the office and the row', async () => {
    const days = Array.from({ length: 31 }, (_, index) =>
      new Date(Date.UTC(2029, 4, 1 + index)).toISOString().slice(0, 10),
    )
    const file = `${head}${days.map((on) => `${on},closed,,বন্যা,Flood,,,\r\n`).join('')}`
    const { body } = await send(file, { dryRun: true })
    expect(body.errors).toMatchObject([{ row: 2, detail: expect.stringContaining('no minute is open') }])
    expect((await send(file)).status).toBe(400)
  })

  test.each<[string, Uint8Array, number | null, string]>([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${head}`, 'utf16le'), null, 'UTF-16'],
    ['UTF-16 without one', Buffer.from(head, 'utf16le'), null, 'UTF-16'],
    [
      'an old code page',
      Buffer.concat([Buffer.from(`${head}2027-02-02,closed,,`), Buffer.from([0xe7, 0xfc, 0x0d, 0x0a])]),
      2,
      'not UTF-8',
    ],
  ])('in a wrong encoding is refused: %s', async (_, bytes, row, says) => {
    const { body } = await send(bytes, { dryRun: true })
    expect(body).toMatchObject({ rows: [], errors: [{ row, detail: expect.stringContaining(says) }] })
    expect((await send(bytes)).status).toBe(400)
  })

  test('is the supervisor’s for offices below', async () => {
    expect((await send(head, { as: 'officer' })).status).toBe(403)
    expect((await send(head, { of: 'DHQ' })).status).toBe(404)
  })

  test('that is no base64 is refused', async () => {
    const body = { format: 'csv', content: 'not base64!' }
    expect((await desk.ask('POST', '/calendar/import?office=LHG', { as: 'supervisor', body })).status).toBe(
      400,
    )
  })
})

describe('an iCalendar', () => {
  test('of another program is read: a day for each day of an event, tentative ones provisional', async () => {
    const file = event(
      'DTSTART;VALUE=DATE:20270310',
      'DTEND;VALUE=DATE:20270312',
      'STATUS:TENTATIVE',
      'SUMMARY:ঈদ / Eid',
    )
    const { body } = await send(file, { format: 'ics', dryRun: true })
    expect(body.errors).toEqual([])
    expect(body.rows).toMatchObject([
      { row: 4, on: '2027-03-10', provisional: true, name: { bn: 'ঈদ', en: 'Eid' }, kind: 'closed' },
      { row: 4, on: '2027-03-11' },
    ])
  })

  test.each<[string, string, number | null, RegExp]>([
    ['a date that does not exist', event('DTSTART;VALUE=DATE:20270230', 'SUMMARY:ক / A'), 4, /no date/],
    [
      'a repeated day',
      event('DTSTART;VALUE=DATE:20270210', 'RRULE:FREQ=YEARLY', 'SUMMARY:ক / A'),
      4,
      /repeats/,
    ],
    ['an hour', event('DTSTART:20270210T090000Z', 'SUMMARY:ক / A'), 4, /whole day/],
    [
      'an end before the start',
      event('DTSTART;VALUE=DATE:20270210', 'DTEND;VALUE=DATE:20270209', 'SUMMARY:ক / A'),
      4,
      /end after/,
    ],
    [
      'a year of days',
      event('DTSTART;VALUE=DATE:20270210', 'DTEND;VALUE=DATE:20280210', 'SUMMARY:ক / A'),
      4,
      /31 days/,
    ],
    [
      'a name in one language',
      event('DTSTART;VALUE=DATE:20270210', 'SUMMARY:Fair'),
      4,
      /Bangla and in English/,
    ],
    ['another kind of file', 'date,kind\r\n', null, /not an iCalendar/],
    ['no event', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', null, /no day/],
  ])('is refused whole, naming the line: %s', async (_, file, row, says) => {
    const before = await entries()
    const { body } = await send(file, { format: 'ics', dryRun: true })
    expect(body.errors).toMatchObject([{ row, detail: expect.stringMatching(says) }])
    expect((await send(file, { format: 'ics' })).status).toBe(400)
    expect(await entries()).toBe(before)
  })
})

describe('an export', () => {
  test.each<CalendarFormat>(['csv', 'ics'])(
    'as %s is the year whole, and coming back changes nothing',
    async (format) => {
      await send(
        `${head}2026-12-05,working,,"=১+১, ""খোলা""",-Open; all,09:00-13:00,no,"A reason; with, signs"\r\n`,
      )
      const address = `/calendar/export?office=LHG&year=2026&format=${format}`
      const file = await desk.ask('GET', address, { as: 'officer' })
      expect(file.headers['content-disposition']).toBe(`attachment; filename="calendar-lhg-2026.${format}"`)
      const list = await desk.ask('GET', '/calendar/export?office=LHG&year=2026', { as: 'officer' })
      expect(list.body.items.length).toBeGreaterThan(20)

      const back = await send(file.text, { format, dryRun: true, year: 2026 })
      expect(back.body.errors).toEqual([])
      expect(back.body.rows.map(({ on }: { on: string }) => on)).toEqual(
        list.body.items.map(({ on }: { on: string }) => on),
      )
      expect(back.body.rows.filter(({ result }: { result: string }) => result !== 'same')).toEqual([])
    },
  )

  test('moves a calendar to another office whole', async () => {
    const file = await desk.ask('GET', '/calendar/export?office=LHG&year=2027&format=csv', { as: 'officer' })
    expect((await send(file.text, { of: 'KAL' })).status).toBe(200)
    const items = async (of: string) =>
      (await desk.ask('GET', `/calendar/export?office=${of}&year=2027`, { as: 'hq' })).body.items
    expect(await items('KAL')).toEqual(await items('LHG'))
  })

  test('of a text that would run as a formula is harmless', async () => {
    const file = await desk.ask('GET', '/calendar/export?office=LHG&year=2026&format=csv', { as: 'officer' })
    expect(file.text.startsWith('\ufeffdate,kind,')).toBe(true)
    expect(file.text).toContain(`"'=১+১, ""খোলা"""`)
  })
})
