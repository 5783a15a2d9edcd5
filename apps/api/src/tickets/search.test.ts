import { randomUUIDv7 } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { TicketItem } from '@sheba/contract/tickets'
import { beforeAll, describe, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { insertTickets } from '../testing/ticket-rows.ts'
import { renewSearches } from './renew-searches.ts'
import { others, pairs } from './search-pairs.fixture.ts'
import { renewSearch } from './search-store.ts'

const desk = await testDesk()
const reading = desk.database.reading(null)
const institutions = await reading.orm.institution.findMany()
const lohagara = await reading.orm.office.findUniqueOrThrow({ where: { code: 'LHG' } })
const kalia = await reading.orm.office.findUniqueOrThrow({ where: { code: 'KAL' } })
const idOf = new Map<string, string>()
/** The sample that a ticket's number stands for. */
const numbers = new Map<string, string>()
const all = Object.values(pairs).flat()

type Sample = {
  id: string
  subject: string
  description: string
  institution: { bn: string; en: string } | null
}

// Everything twice: at Kalia what must never be found from Lohagara.
beforeAll(async () => {
  const file = path.resolve(import.meta.dirname, '../../../../prisma/seed/data/sample-tickets.json')
  const samples: Sample[] = JSON.parse(readFileSync(file, 'utf8')).tickets
  const own = samples.map(({ id, subject, description, institution }) => ({
    id,
    subject,
    description,
    institutionId: institutions.find(({ nameBn }) => nameBn === institution?.bn)?.id ?? null,
  }))
  const beside = Object.entries<Other>(others).flatMap(([id, { said, ...rest }]) =>
    said === undefined ? [{ id, ...rest }] : [],
  )
  const given = [...own, ...beside].map(({ id, ...ticket }, index) => {
    const receivedAt = new Date(sundayMorning - index * 3_600_000)
    return { sample: id, row: { id: randomUUIDv7(), officeId: lohagara.id, receivedAt, ...ticket } }
  })
  const elsewhere = given.map(({ row }) => ({
    ...row,
    id: randomUUIDv7(),
    officeId: kalia.id,
    institutionId: null,
  }))
  for (const { sample, row } of given) idOf.set(row.id, sample)
  await insertTickets(desk.database, [...given.map(({ row }) => row), ...elsewhere])
  await renewSearch(reading, [...given.map(({ row }) => row.id), ...elsewhere.map(({ id }) => id)])
  for (const [sample, { said, subject, description }] of Object.entries<Other>(others)) {
    if (said === undefined) continue
    const { number } = await raise(desk, { subject, description })
    await desk.ask('POST', `/tickets/${number}/replies`, { as: 'officer', body: { text: said } })
    numbers.set(number, sample)
  }
  for (const { id, number } of await reading.orm.ticket.findMany({ select: { id: true, number: true } })) {
    const sample = idOf.get(id)
    if (sample) numbers.set(number, sample)
  }
}, 60_000)

type Other = { subject: string; description: string; said?: string }

async function find(q: string, { as = 'officer', limit = 5 } = {}): Promise<TicketItem[]> {
  const answer = await desk.ask('GET', `/tickets?limit=${limit}&q=${encodeURIComponent(q)}`, { as })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body.items
}

describe('what is looked for', () => {
  test('is among the first five found, for 95 of 100 of the queries at least; nothing of another office ever', async () => {
    const missed: string[] = []
    for (const [q, sample] of all) {
      const found = (await find(q)).map(({ number, office }) =>
        office.code === 'LHG' ? numbers.get(number) : office.code,
      )
      expect(found).not.toContain('KAL')
      if (!found.includes(sample)) missed.push(`${q} → ${sample}, found ${found.join(' ') || 'nothing'}`)
    }
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(all.length * 0.05)
  }, 120_000)
})

describe('who finds what', () => {
  test('an institution its own tickets and their replies, and no note; the office both', async () => {
    const { number } = await raise(desk, { subject: 'ছাপাখানার কালি' })
    const say = (text: string, internal: boolean) =>
      desk.ask('POST', `/tickets/${number}/replies`, { as: 'officer', body: { text, internal } })
    await say('ড্রামটি পুরোনো', false)
    await say('ঠিকাদারকে জরিমানা করা দরকার', true)
    const finders = async (q: string) => {
      const found = async (as: string) => (await find(q, { as })).map((ticket) => ticket.number)
      return {
        office: (await found('officer')).includes(number),
        asker: (await found('institution')).includes(number),
        others: (await found('institution2')).includes(number),
        kalia: (await found('officer-kalia')).includes(number),
        above: (await found('supervisor')).includes(number),
      }
    }
    const office = { office: true, above: true, others: false, kalia: false }
    expect(await finders('ড্রাম কালি')).toEqual({ ...office, asker: true })
    expect(await finders('drum kali')).toEqual({ ...office, asker: true })
    expect(await finders('জরিমানা')).toEqual({ ...office, asker: false })
    expect(await finders('jorimana')).toEqual({ ...office, asker: false })
    expect(await finders('jorimanna')).toEqual({ ...office, asker: false })
  })

  test('a corrected text by its new words alone; a reply that was taken back by nothing', async () => {
    const { number } = await raise(desk, { subject: 'পুরাতন হারমোনিয়াম' })
    const edit = { subject: 'নতুন তবলা' }
    const path = `/tickets/${number}`
    expect((await desk.ask('PATCH', path, { as: 'officer', version: 1, body: edit })).status).toBe(200)
    expect((await find('তবলা'))[0]?.number).toBe(number)
    expect((await find('হারমোনিয়াম')).map((ticket) => ticket.number)).not.toContain(number)
    await desk.ask('POST', `${path}/replies`, { as: 'officer', body: { text: 'সারেঙ্গি আনা হবে' } })
    expect((await find('সারেঙ্গি')).map((ticket) => ticket.number)).toEqual([number])
    const { version } = (await desk.ask('GET', path, { as: 'officer' })).body
    expect((await desk.ask('POST', `${path}/undo`, { as: 'officer', version })).status).toBeLessThan(300)
    expect((await find('সারেঙ্গি')).map((ticket) => ticket.number)).not.toContain(number)
  })

  test('an institution’s tickets by the name it has now', async () => {
    const { number, institution } = await raise(desk, { subject: 'নাম বদল' })
    const id = institution?.id ?? ''
    const before = await reading.orm.institution.findUniqueOrThrow({ where: { id } })
    await reading.orm.institution.update({ where: { id }, data: { nameBn: 'কপোতাক্ষ বিদ্যাপীঠ' } })
    await renewSearches(desk.database)
    expect((await find('kopotakkho nam bodol')).map((ticket) => ticket.number)).toContain(number)
    await reading.orm.institution.update({ where: { id }, data: { nameBn: before.nameBn } })
    await renewSearches(desk.database)
    expect((await find('কপোতাক্ষ')).map((ticket) => ticket.number)).not.toContain(number)
  })

  test('what was raised before the rules were made is found by them all the same', async () => {
    const { number } = await raise(desk, { subject: 'ঝুলবারান্দার আলো' })
    await desk.database.pool.query(
      "UPDATE ticket_search SET sounds = '', rules = 0 WHERE words LIKE '%ঝুলবারান্দা%'",
    )
    expect(await find('jhulbarandar alo')).toEqual([])
    await renewSearches(desk.database)
    expect((await find('jhulbarandar alo')).map((ticket) => ticket.number)).toEqual([number])
  })
})

describe('in which order, and what is marked', () => {
  const shown = ({ subject, found }: TicketItem) => ({
    subject: found?.subject.map(([from, to]) => subject.slice(from, to)),
    excerpt: found?.excerpt && {
      of: found.excerpt.of,
      marked: found.excerpt.marks.map(([from, to]) => found.excerpt?.text.slice(from, to)),
    },
  })

  test('spelt so in the subject, sounding so in it, then elsewhere; of the same nearness the newest', async () => {
    const said = ['গিটারের তার', 'guitar string', 'বাদ্যযন্ত্র: গিটার কোথায়?']
    const [bangla, latin, latest] = await Promise.all(said.map((subject) => raise(desk, { subject })))
    const below = await raise(desk, { subject: 'বাদ্যযন্ত্র', description: 'একটি গিটার' })
    const numbersOf = async (q: string) => (await find(q)).map(({ number }) => number)
    expect(await numbersOf('গিটার')).toEqual(
      [latest, bangla]
        .map((one) => one?.number)
        .toSorted()
        .toReversed()
        .concat([latin?.number, below.number]),
    )
    expect((await numbersOf('guitar'))[0]).toBe(latin?.number)
  })

  test('the words as they stand there, whatever was typed, and where they stand beside the subject', async () => {
    const { number } = await raise(desk, {
      subject: 'সেতারটি ভাঙা (কক্ষ ২০৭)',
      description: `${'অনেক কথা। '.repeat(30)}এখানে এসরাজের ছড় হারিয়েছে। ${'আরও কথা। '.repeat(30)}`,
    })
    const first = async (q: string) => (await find(q)).find((ticket) => ticket.number === number)
    const one = async (q: string) => shown((await first(q)) as TicketItem)
    expect(await one('সেতার ২০৭')).toEqual({ subject: ['সেতার', '২০৭'], excerpt: null })
    expect(await one('setar')).toEqual({ subject: ['সেতারটি'], excerpt: null })
    expect(await one('esraj সেতার')).toEqual({
      subject: ['সেতার'],
      excerpt: { of: 'description', marked: ['এসরাজের'] },
    })
    await desk.ask('POST', `/tickets/${number}/replies`, {
      as: 'officer',
      body: { text: 'দোতারা দিয়ে চলবে', internal: true },
    })
    expect(await one('dotara')).toEqual({ subject: [], excerpt: { of: 'note', marked: ['দোতারা'] } })
    expect((await first('setar'))?.found?.institution).toEqual({ bn: [], en: [] })
    const named = (await first('pilot setar'))?.found?.institution
    expect(named?.en).toHaveLength(1)
    const nearly = async (q: string) =>
      (await desk.ask('GET', `/tickets?q=${encodeURIComponent(q)}`, { as: 'officer' })).body.nearly
    expect(await nearly('প্রজেক্টর')).toBeUndefined()
    expect(await nearly('প্রোজেট্টর')).toBe(true)
    expect(await nearly('কোথাও নেই এমনকিছুশব্দ')).toBeUndefined()
    const plain = await desk.ask('GET', '/tickets?limit=1', { as: 'officer' })
    expect(plain.body.items[0]).not.toHaveProperty('found')
  })
})

describe('filters that words name', () => {
  const suggest = async (q: string, as = 'officer') =>
    (await desk.ask('GET', `/search/suggestions?q=${encodeURIComponent(q)}`, { as })).body

  test.each([
    ['pilot high school', 'Lohagara Govt. Pilot High School', ''],
    ['পাইলট উচ্চ বিদ্যালয়', 'Lohagara Govt. Pilot High School', ''],
    ['প্রিন্টার pilot high school ২০৩', 'Lohagara Govt. Pilot High School', 'প্রিন্টার ২০৩'],
    ['dighalia printer', 'Digholia Union Digital Centre', 'printer'],
  ])('%s: %s, and what is left is “%s”', async (q, name, left) => {
    const [first] = (await suggest(q)).institutions
    expect([first?.name.en, first?.q]).toEqual([name, left])
  })

  test('services too, in any spelling', async () => {
    const { services } = await suggest('লেব printer')
    expect(services.map(({ slug }: { slug: string }) => slug)).toContain('computer-language-lab')
    expect(services[0].q).toBe('printer')
  })

  test('an institution is shown no others, an office none of another, and nothing names nothing', async () => {
    expect((await suggest('pilot high school', 'institution')).institutions).toEqual([])
    expect(JSON.stringify((await suggest('pilot high school', 'officer-kalia')).institutions)).not.toContain(
      'Pilot',
    )
    expect(await suggest('?')).toEqual({ institutions: [], services: [] })
  })
})
