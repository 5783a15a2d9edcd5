import { describe, expect, test } from 'vitest'
import { inDhaka } from '../../../packages/clock/src/calendar/calendar.fixture.ts'
import { dayMs, dayOf } from '../../../packages/clock/src/calendar/dhaka.ts'
import { isOpen } from '../../../packages/clock/src/calendar/next-opening.ts'
import { countedAs } from '../../../packages/clock/src/sla/bands.ts'
import { bands, channels } from '../../../packages/contract/src/words.ts'
import charter from '../data/charter.json' with { type: 'json' }
import samples from '../data/sample-tickets.json' with { type: 'json' }
import { demoStories } from './demo-stories.ts'
import { randomFrom } from './random.ts'
import { sceneAt } from './scene.fixture.ts'
import type { Scene } from './scene.ts'
import { receiptOf, type ServingOffice, type Story, servingOffices } from './story.ts'
import { clockOfStory } from './story-clock.ts'

const slugs = charter.services.map(({ slug }) => slug).toSorted()
const noPast = { LHG: 0, KAL: 0 }

function shown(stories: readonly Story[], office: ServingOffice, scene: Scene) {
  const own = stories.filter((story) => story.office === office)
  const clocks = own.map((story) => clockOfStory(story, scene))
  return {
    bands: new Set(clocks.map((clock) => clock && countedAs(clock, scene.now))),
    ends: new Set(
      own.map(({ draft, steps }) => steps.at(-1)?.does ?? (draft.resolution ? 'answered' : 'new')),
    ),
    channels: new Set(own.map(({ draft }) => draft.channel)),
    services: [...new Set(own.map(({ draft }) => draft.service))].toSorted(),
    clocks,
  }
}

function assertAlive(now: number): void {
  const scene = sceneAt(now)
  const stories = demoStories(scene, noPast)
  const lohagara = shown(stories, 'LHG', scene)
  for (const band of bands) {
    expect(lohagara.bands, band).toContain(band)
    expect(shown(stories, 'KAL', scene).bands, `Kalia: ${band}`).toContain(band)
  }
  for (const channel of channels) expect(lohagara.channels, channel).toContain(channel)
  expect(lohagara.services).toEqual(slugs)
  for (const end of [
    'new',
    'assign',
    'pause',
    'resolve',
    'answered',
    'reopen',
    'close',
    'closeByTime',
    'cancel',
  ])
    expect(lohagara.ends, end).toContain(end)
  // A breach that was put right.
  expect(lohagara.clocks.some((clock) => clock?.state === 'stopped' && clock.breachedAt !== null)).toBe(true)
  if (isOpen(scene.calendarOf('LHG'), now + 60_000)) {
    const dueToday = lohagara.clocks.filter(
      (clock) => clock?.state === 'running' && dayOf(clock.dueAt) === dayOf(now) && clock.dueAt >= now,
    )
    expect(dueToday.length, 'due today').toBeGreaterThan(0)
  }
  for (const { draft, steps } of stories) {
    const moments = [draft.receivedAt ?? draft.at, draft.at, ...steps.map(({ at }) => at), now]
    expect(moments).toEqual(moments.toSorted((one, other) => one - other))
  }
}

describe('on whatever day and hour it is started, the demo shows all there is', () => {
  test.each([
    ['a Monday morning', '2026-11-23T10:30:00+06:00'],
    ['the first minute of a Sunday', '2026-11-22T09:00:00+06:00'],
    ['a Sunday afternoon', '2026-11-22T15:30:00+06:00'],
    ['a Thursday just before closing', '2026-11-26T16:58:00+06:00'],
    ['a Friday noon', '2026-11-27T12:00:00+06:00'],
    ['a Saturday night', '2026-11-28T23:59:59+06:00'],
    ['in the middle of Eid-ul-Fitr', '2026-03-20T14:00:00+06:00'],
    ['the last night of Eid-ul-Azha', '2026-05-31T23:30:00+06:00'],
    ['the first opening after Eid-ul-Azha', '2026-06-01T09:05:00+06:00'],
    ['the tenth closed day in a row', '2025-06-14T20:00:00+06:00'],
    ['Victory Day', '2026-12-16T11:00:00+06:00'],
    ['New Year’s night', '2027-01-01T00:00:01+06:00'],
  ])('%s', (_, now) => assertAlive(Date.parse(now)))

  // Moments drawn anew in each run would fail some other day than the one that broke it.
  const random = randomFrom(495)
  const from = Date.parse('2025-11-24T00:00:00+06:00')
  const moments = Array.from({ length: 120 }, () => from + random.int(0, 2 * 365 * 24 * 60) * 60_000)
  test.each(moments.map((now) => [inDhaka(now), now] as const))('%s', (_, now) => assertAlive(now))
})

describe('the year behind it', () => {
  const scene = sceneAt(Date.parse('2026-11-24T11:00:00+06:00'))
  const stories = demoStories(scene)

  test('the same moment gives the same stories', () => {
    expect(demoStories(sceneAt(scene.now))).toEqual(stories)
  })

  test('every sample with a service is among them, in its own words', () => {
    const told = new Set(stories.map(({ draft }) => draft.subject))
    const expected = samples.tickets.filter(({ serviceSlug }) => serviceSlug !== null)
    expect(expected).toHaveLength(51)
    expect(expected.filter(({ subject }) => !told.has(subject.normalize('NFC')))).toEqual([])
  })

  test.each(servingOffices)('%s: hundreds of tickets of twelve months, most of them kept', (office) => {
    const past = stories.filter(
      (story) => story.office === office && receiptOf(story) < scene.now - 9 * dayMs,
    )
    expect(past.length).toBeGreaterThan(400)
    expect(new Set(past.map((story) => dayOf(receiptOf(story)).slice(0, 7))).size).toBeGreaterThanOrEqual(12)
    const clocks = past.map((story) => clockOfStory(story, scene))
    expect(
      clocks.every(
        (clock) => clock?.state === 'stopped' || clock?.state === 'cancelled' || recent(clock, scene),
      ),
    ).toBe(true)
    const done = clocks.filter((clock) => clock?.state === 'stopped')
    const kept = done.filter((clock) => clock?.breachedAt === null).length / done.length
    expect(kept).toBeGreaterThan(0.86)
    expect(kept).toBeLessThan(0.96)
  })

  test('nobody real is called, and few at all', () => {
    const phones = stories.flatMap(({ draft }) => draft.requester?.phone ?? [])
    expect(phones.length).toBeLessThan(stories.length / 10)
    expect(phones.filter((phone) => !/^\+8801700000\d{3}$/.test(phone))).toEqual([])
  })
})

/** Those of the samples and recent ones that were broken may have come in before the last nine days. */
function recent(clock: ReturnType<typeof clockOfStory>, scene: Scene): boolean {
  return clock !== null && clock.receivedAt > scene.now - 17 * dayMs
}
