import type { TicketItem } from '@sheba/contract/tickets'
import { beforeAll, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
const numbers: string[] = []
const done = { outcome: 'solved', text: 'হয়েছে' }

// Received every six hours over eight days before Sunday 10:00, some taken, paused, resolved or closed.
beforeAll(async () => {
  for (let index = 0; index < 32; index += 1) {
    desk.clock.now = sundayMorning - (32 - index) * 6 * 3_600_000
    const service =
      index % 5 === 0
        ? 'call-centre-service'
        : index % 3 === 0
          ? 'website-information'
          : 'computer-language-lab'
    const as = index % 4 === 0 ? 'udc' : 'institution'
    const ticket = await raise(desk, { as, service, subject: `সমস্যা নম্বর ${index} প্রিন্টার` })
    numbers.push(ticket.number)
    const path = `/tickets/${ticket.number}`
    const by = { as: 'officer', version: 1 }
    if (index % 7 === 2) {
      await desk.ask('POST', `${path}/pause`, {
        ...by,
        body: { reason: 'siteClosed', message: 'বন্ধ', expectedOn: '2026-11-25' },
      })
    }
    if (index % 7 === 4) await desk.ask('POST', `${path}/resolution`, { ...by, body: done })
    if (index % 11 === 6) await desk.ask('PATCH', path, { ...by, body: { status: 'inProgress' } })
  }
  desk.clock.now = sundayMorning
}, 30_000)

async function list(query: string, as = 'officer'): Promise<TicketItem[]> {
  const answer = await desk.ask('GET', `/tickets?limit=200&${query}`, { as })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body.items
}

async function counts(query: string, as = 'officer') {
  return (await desk.ask('GET', `/tickets/counts?${query}`, { as })).body
}

const sorts: Record<string, (one: TicketItem, other: TicketItem) => number> = {
  receivedAt: (one, other) => Date.parse(one.receivedAt) - Date.parse(other.receivedAt),
  '-receivedAt': (one, other) => Date.parse(other.receivedAt) - Date.parse(one.receivedAt),
  number: (one, other) => (one.number < other.number ? -1 : 1),
}

test.each(['urgency', 'receivedAt', '-receivedAt', 'dueAt', 'number'])(
  'pages by %s join to the whole list, each ticket once',
  async (sort) => {
    const whole = await list(`sort=${sort}`)
    expect(whole).toHaveLength(32)
    const paged: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const next: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
      const page = (await desk.ask('GET', `/tickets?limit=5&sort=${sort}${next}`, { as: 'officer' })).body
      paged.push(...page.items.map((item: TicketItem) => item.number))
      cursor = page.nextCursor
    }
    expect(paged).toEqual(whole.map(({ number }) => number))
    const order = sorts[sort]
    if (order) expect(whole).toEqual(whole.toSorted(order))
  },
)

test('pages by relevance join too', async () => {
  const q = encodeURIComponent('প্রিন্টার')
  const whole = await list(`q=${q}`)
  expect(whole).toHaveLength(32)
  const first = (await desk.ask('GET', `/tickets?limit=20&q=${q}`, { as: 'officer' })).body
  const rest = (
    await desk.ask('GET', `/tickets?limit=20&q=${q}&cursor=${encodeURIComponent(first.nextCursor)}`, {
      as: 'officer',
    })
  ).body
  expect([...first.items, ...rest.items].map((item: TicketItem) => item.number)).toEqual(
    whole.map(({ number }) => number),
  )
})

test('urgency: immediate first, then by due moment, paused last of the open, then the stopped, newest first', async () => {
  const all = await list('')
  const rank = (item: TicketItem) => {
    if (item.clock.state === 'stopped') return 4
    return (item.clock.state === 'paused' ? 2 : 0) + (item.clock.promise.kind === 'immediate' ? 0 : 1)
  }
  expect(all.map(rank)).toEqual(all.map(rank).toSorted((one, other) => one - other))
  const running = all.filter((item) => rank(item) === 1).map((item) => Date.parse(item.clock.dueAt))
  expect(running).toEqual(running.toSorted((one, other) => one - other))
  const stopped = all.filter((item) => rank(item) === 4).map((item) => Date.parse(item.resolvedAt ?? ''))
  expect(stopped).toEqual(stopped.toSorted((one, other) => other - one))
})

test('the counts are a partition, and each says what choosing it shows', async () => {
  const open = await counts('view=open')
  const { byBand } = open
  expect(byBand.overdue + byBand.paused + byBand.critical + byBand.approaching + byBand.onTrack).toBe(
    open.total,
  )
  expect(
    Math.min(byBand.overdue, byBand.paused, byBand.onTrack + byBand.approaching + byBand.critical),
  ).toBeGreaterThan(0)
  for (const [band, count] of Object.entries(byBand)) {
    expect([band, (await list(`view=open&band=${band}`)).length]).toEqual([band, count])
  }
  for (const [view, count] of Object.entries(open.byView)) {
    expect([view, (await list(`view=${view}`)).length]).toEqual([view, count])
  }
})

test('a band filter finds what the rows themselves say', async () => {
  for (const band of ['overdue', 'critical', 'approaching', 'onTrack'] as const) {
    const rows = await list(`band=${band}`)
    expect(new Set(rows.map(({ clock }) => clock.band))).toEqual(new Set(rows.length > 0 ? [band] : []))
  }
})

test('filters take several values, and nobody', async () => {
  const all = await list('')
  const both = await list('service=website-information,call-centre-service')
  const slugs = ['website-information', 'call-centre-service']
  expect(both).toHaveLength(all.filter(({ service }) => slugs.includes(service.slug)).length)
  const nobody = await list('assignee=none')
  expect(nobody).toHaveLength(all.filter(({ assignee }) => assignee === null).length)
  const assignee = all.find((item) => item.assignee)?.assignee?.id
  expect(await list(`assignee=${assignee},none`)).toHaveLength(32)
  expect(await list('status=resolved')).toHaveLength(all.filter(({ status }) => status === 'resolved').length)
  expect(await list('channel=phone')).toHaveLength(0)
  expect(await list('office=KAL')).toHaveLength(0)
  expect(await list('office=NRL', 'supervisor')).toHaveLength(32)
})

test('from and to are days of receipt in Dhaka, both included', async () => {
  const day = await list('from=2026-11-20&to=2026-11-20&sort=receivedAt')
  expect(day.map(({ receivedAt }) => receivedAt)).toEqual(
    ['04', '10', '16', '22'].map((hour) => dhaka(`2026-11-20T${hour}:00:00`)),
  )
})

test('search takes words in any order, Bangla digits, and nothing of another office', async () => {
  const found = async (q: string, as = 'officer') =>
    (await list(`q=${encodeURIComponent(q)}`, as)).map(({ number }) => number)
  // One has 19 in its subject, one in its number: as near as each other, so the newer first.
  expect(await found('প্রিন্টার ১৯ সমস্যা')).toEqual([numbers[19], numbers[18]])
  expect(await found('19 প্রিন্টার')).toEqual(await found('প্রিন্টার ১৯'))
  const bangla = (numbers[3] ?? '').replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? '')
  expect(await found(bangla)).toEqual([numbers[3]])
  expect(await found('100%')).toEqual([])
  expect(await found('প্রিন্টার', 'officer-kalia')).toEqual([])
})

test('each sees its own: the institution its tickets, the supervisor both offices, Kalia none of Lohagara', async () => {
  expect(
    (await list('', 'institution')).every(
      ({ institution }) => institution?.name.en === 'Lohagara Govt. Pilot High School',
    ),
  ).toBe(true)
  expect((await list('', 'institution')).length + (await list('', 'udc')).length).toBe(32)
  expect(await list('', 'institution2')).toEqual([])
  expect(await list('', 'officer-kalia')).toEqual([])
  expect(await list('', 'supervisor')).toHaveLength(32)
  expect(await list('', 'hq')).toHaveLength(32)
})

test.each([
  'limit=0',
  'limit=201',
  'cursor=xx',
  'sort=age',
  'band=late',
  'from=2026-13-01',
  'institution=7',
  'surprise=1',
])('%s is refused with its name', async (query) => {
  const answer = await desk.ask('GET', `/tickets?${query}`, { as: 'officer' })
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0].pointer).toContain(query.split('=')[0])
})

test('a cursor of another order is no cursor', async () => {
  const { nextCursor } = (await desk.ask('GET', '/tickets?limit=5&sort=number', { as: 'officer' })).body
  expect((await desk.ask('GET', `/tickets?limit=5&cursor=${nextCursor}`, { as: 'officer' })).status).toBe(400)
})

test('a limit in Bangla digits is a limit', async () => {
  expect(
    (await desk.ask('GET', `/tickets?limit=${encodeURIComponent('৭')}`, { as: 'officer' })).body.items,
  ).toHaveLength(7)
})
