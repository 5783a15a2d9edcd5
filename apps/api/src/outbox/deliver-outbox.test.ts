import { beforeEach, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { deliverOutbox, type Road } from './deliver-outbox.ts'
import { mostAttempts } from './outbox-store.ts'

const desk = await testDesk()
const minuteMs = 60_000
const now = () => desk.clock.now
const deliver = (road: Road | null) => deliverOutbox(desk.database, now, road)
const waiting = () =>
  desk.database
    .reading(null)
    .orm.outbox.findMany({ where: { deliveredAt: null }, orderBy: { eventId: 'asc' } })

function roadThat(tell: (eventId: string) => void): Road & { told: string[] } {
  const told: string[] = []
  return {
    types: ['ticket.raised'],
    told,
    tell: async (eventId) => {
      tell(eventId)
      told.push(eventId)
    },
  }
}

const open = () => roadThat(() => undefined)
const shut = () =>
  roadThat(() => {
    throw new Error('the line is down')
  })

beforeEach(async () => {
  await deliver(null)
})

test('without a road there is nobody to tell, and nothing is kept waiting', async () => {
  await raise(desk)
  expect(await waiting()).toHaveLength(1)
  expect(await deliver(null)).toEqual({ told: 0, failed: 0 })
  expect(await waiting()).toEqual([])
  const later = open()
  await deliver(later)
  expect(later.told).toEqual([])
})

test('two workers at once tell each event once', async () => {
  for (let count = 0; count < 12; count++) await raise(desk)
  const roads = [open(), open(), open()]
  await Promise.all(roads.map(deliver))
  const told = roads.flatMap((road) => road.told)
  expect(told).toHaveLength(12)
  expect(new Set(told).size).toBe(12)
  expect(await waiting()).toEqual([])
})

test('what nobody outside hears of is passed over', async () => {
  const ticket = await raise(desk)
  await desk.ask('POST', `/tickets/${ticket.number}/replies`, { as: 'officer', body: { text: 'Yes' } })
  const road = open()
  expect(await deliver(road)).toEqual({ told: 1, failed: 0 })
  expect(await waiting()).toEqual([])
})

test('a failure waits for its turn, keeps nothing else waiting, and is told when the road is open', async () => {
  await raise(desk)
  await raise(desk)
  expect(await deliver(shut())).toEqual({ told: 0, failed: 2 })
  expect(await waiting()).toMatchObject([
    { attempts: 1, lastError: 'the line is down' },
    { attempts: 1, lastError: 'the line is down' },
  ])
  desk.clock.now += 5 * minuteMs - 1
  expect(await deliver(open())).toEqual({ told: 0, failed: 0 })
  desk.clock.now += 1
  const road = open()
  expect(await deliver(road)).toEqual({ told: 2, failed: 0 })
  expect(await waiting()).toEqual([])
})

test('an event is lent to one worker: another passes over it until the loan is over', async () => {
  await raise(desk)
  const other = open()
  const slow: Road = { types: ['ticket.raised'], tell: async () => void (await deliver(other)) }
  expect(await deliver(slow)).toEqual({ told: 1, failed: 0 })
  expect(other.told).toEqual([])
})

test('each attempt waits longer, and after the last the event is left with its error', async () => {
  await raise(desk)
  const waits: number[] = []
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    expect(await deliver(shut())).toEqual({ told: 0, failed: 1 })
    const [event] = await waiting()
    waits.push(((event?.nextAttemptAt.getTime() ?? 0) - desk.clock.now) / minuteMs)
    desk.clock.now = event?.nextAttemptAt.getTime() ?? 0
  }
  expect(waits.slice(0, 5)).toEqual([5, 20, 80, 320, 720])
  expect(await deliver(open())).toEqual({ told: 0, failed: 0 })
  expect(await waiting()).toMatchObject([{ attempts: mostAttempts, lastError: 'the line is down' }])
})
