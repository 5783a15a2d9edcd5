import { expect, test } from 'vitest'
import { insertTickets } from '../testing/ticket-rows.ts'
import { english, reportDesk } from './report-desk.fixture.ts'

const now = Date.parse('2026-11-23T12:00:00+06:00')
const desk = await reportDesk(now)
const { lohagara, kalia } = desk
const officerId = await desk.officerId('officer')
const school = await desk.institutionId('institution')
const october = { from: '2026-10-01', to: '2026-10-31' }

await desk.database.reading(null).orm.institution.update({ where: { id: school }, data: { nameBn: '=1+1' } })
await insertTickets(desk.database, [
  // The last half hour of October in Dhaka, which is still the afternoon in London and the morning in New York.
  {
    officeId: lohagara,
    receivedAt: new Date('2026-10-31T23:30:00+06:00'),
    assigneeId: officerId,
    channel: 'phone',
  },
  { officeId: lohagara, receivedAt: new Date('2026-11-01T00:00:00+06:00'), institutionId: school },
  { officeId: kalia, receivedAt: new Date('2026-10-01T00:00:00+06:00') },
  { officeId: kalia, receivedAt: new Date('2026-09-30T23:59:59.999+06:00') },
])

test('months are months of Dhaka, and all of the period stand there in both languages', async () => {
  const query = { from: '2026-09-01', to: '2026-12-31', by: 'month' }
  const { rows } = await desk.report('supervisor', query)
  expect(rows.map(({ key, label, received }) => [key, label.bn, label.en, received])).toEqual([
    ['2026-09', 'সেপ্টেম্বর ২০২৬', 'September 2026', 1],
    ['2026-10', 'অক্টোবর ২০২৬', 'October 2026', 2],
    ['2026-11', 'নভেম্বর ২০২৬', 'November 2026', 1],
    ['2026-12', 'ডিসেম্বর ২০২৬', 'December 2026', 0],
  ])
})

test('a period holds both its days, from midnight to midnight in Dhaka', async () => {
  expect((await desk.report('supervisor', october)).total.received).toBe(2)
  const last = { from: '2026-10-31', to: '2026-10-31' }
  expect((await desk.report('supervisor', last)).total.received).toBe(1)
})

test('all services stand in the charter’s order, also where nothing was received', async () => {
  const { by, clock, rows } = await desk.report('officer', october)
  expect([by, clock]).toEqual(['service', 'net'])
  expect(rows.map(({ key }) => key)).toEqual(await desk.services(lohagara))
  expect(rows).toHaveLength(9)
  expect(rows.map(({ received }) => received).toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1])
})

test('what nobody stands behind comes last, and says so', async () => {
  const year = { from: '2026-01-01', to: '2026-12-31' }
  const byOfficer = await desk.report('officer', { ...year, by: 'officer' })
  expect(byOfficer.rows.map(({ key, label }) => [key, label.en])).toEqual([
    [officerId, 'Assistant Programmer'],
    [null, 'Unassigned'],
  ])
  const byUnion = await desk.report('officer', { ...year, by: 'union' })
  expect(byUnion.rows).toMatchObject([{ key: null, label: { en: 'Without a union' }, received: 2 }])
})

test('officers who are called the same are told apart by their offices', async () => {
  await insertTickets(desk.database, [
    {
      officeId: kalia,
      receivedAt: new Date('2025-05-04T10:00:00+06:00'),
      assigneeId: await desk.officerId('officer-kalia'),
    },
    { officeId: lohagara, receivedAt: new Date('2025-05-04T10:00:00+06:00'), assigneeId: officerId },
    {
      officeId: lohagara,
      receivedAt: new Date('2025-05-04T11:00:00+06:00'),
      assigneeId: await desk.officerId('officer2'),
    },
  ])
  const { rows } = await desk.report('supervisor', { from: '2025-05-01', to: '2025-05-31', by: 'officer' })
  expect(rows.map(({ label }) => label.en)).toEqual([
    'Assistant Maintenance Engineer',
    'Assistant Programmer, Upazila Office, Kalia, Narail',
    'Assistant Programmer, Upazila Office, Lohagara, Narail',
  ])
})

test('channels come in their own order, offices by name', async () => {
  const year = { from: '2026-01-01', to: '2026-12-31' }
  const byChannel = await desk.report('supervisor', { ...year, by: 'channel' })
  expect(byChannel.rows.map(({ key }) => key)).toEqual(['web', 'phone'])
  const byOffice = await desk.report('supervisor', { ...year, by: 'office' })
  expect(byOffice.rows.map(({ key }) => key)).toEqual(['KAL', 'LHG'])
})

test('an officer sees the own office, a supervisor those below, headquarters all', async () => {
  const year = { from: '2026-01-01', to: '2026-12-31' }
  const received = async (as: string, office?: string) =>
    (await desk.report(as, { ...year, ...(office ? { office } : {}) })).total.received
  expect(await received('officer')).toBe(2)
  expect(await received('officer', 'lhg')).toBe(2)
  expect(await received('supervisor')).toBe(4)
  expect(await received('supervisor', kalia)).toBe(2)
  expect(await received('hq')).toBe(4)
  expect(await received('hq', 'NRL')).toBe(4)
})

test.each(['institution', 'admin'])('%s has no report', async (as) => {
  const answer = await desk.ask('GET', '/reports/sla?from=2026-10-01&to=2026-10-31', { as })
  expect([answer.status, answer.body.type]).toEqual([403, '/problems/not-allowed'])
})

test('nor has who is not signed in', async () => {
  expect((await desk.ask('GET', '/reports/sla?from=2026-10-01&to=2026-10-31')).status).toBe(401)
})

test.each([
  ['officer', 'KAL'],
  ['officer', 'NRL'],
  ['supervisor', 'DHQ'],
  ['hq', 'ZZZ'],
  ['supervisor', '01890000-0000-7000-8000-000000000000'],
])('an office that is not there or not the asker’s is not found', async (as, office) => {
  const answer = await desk.ask('GET', `/reports/sla?from=2026-10-01&to=2026-10-31&office=${office}`, { as })
  expect(answer.status).toBe(404)
})

test.each([
  ['from=2026-10-02&to=2026-10-01', 'to', 'The last day cannot lie before the first.'],
  ['from=2020-01-01&to=2026-10-01', 'to', 'A period is at most 1,100 days; make it shorter.'],
  ['from=2026-10-01&to=2026-02-30', 'to', 'Write the day as 2026-11-23.'],
  ['from=2026-10-01&to=2026-10-31&by=weather', 'by', 'This must be one of: '],
])('%s is refused', async (query, pointer, detail) => {
  const answer = await desk.ask('GET', `/reports/sla?${query}`, { as: 'officer', headers: english })
  expect(answer.status).toBe(400)
  expect(answer.body.errors).toEqual([{ pointer, detail: expect.stringContaining(detail) }])
})

test('days may be typed in Bangla digits', async () => {
  const report = await desk.report('officer', { from: '২০২৬-১০-০১', to: '২০২৬-১০-৩১' })
  expect([report.from, report.to, report.total.received]).toEqual(['2026-10-01', '2026-10-31', 1])
})

test('as a table: in the asker’s language, with no text that runs as a formula', async () => {
  const url = '/reports/sla?from=2026-11-01&to=2026-11-30&by=institution'
  const answer = await desk.ask('GET', url, {
    as: 'officer',
    headers: { accept: 'text/csv', 'accept-language': 'bn' },
  })
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="sla-institution-2026-11-01-2026-11-30.csv"',
    'cache-control': 'no-store',
  })
  const [headings, row, total, end] = answer.text.split('\r\n')
  expect(headings).toMatch(/^\ufeffপ্রতিষ্ঠান,গৃহীত,নিষ্পন্ন,সময়মতো,/)
  expect(row).toBe(`'=1+1,1,0,0,0,1,1,0,0,0,,,0,0,1,0`)
  expect(total).toBe('মোট,1,0,0,0,1,1,0,0,0,,,0,0,1,0')
  expect(end).toBe('')
})

test('format says what Accept would, and wins over it; what is not offered is answered as JSON', async () => {
  const url = '/reports/sla?from=2026-10-01&to=2026-10-31'
  const type = async (query: string, accept: string) =>
    (await desk.ask('GET', url + query, { as: 'officer', headers: { accept } })).headers['content-type']
  expect(await type('&format=csv', 'application/json')).toBe('text/csv; charset=utf-8')
  expect(await type('&format=json', 'text/csv')).toBe('application/json; charset=utf-8')
  expect(await type('', 'application/pdf')).toBe('application/json; charset=utf-8')
})
