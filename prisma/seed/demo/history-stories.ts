import {
  addDays,
  dayMs,
  dayOf,
  type Moment,
  minuteMs,
  startOfDay,
} from '../../../packages/clock/src/calendar/dhaka.ts'
import { openTime } from '../../../packages/clock/src/calendar/open-time.ts'
import { type Asking, randomAsking, serviceHabits } from './askers.ts'
import { comesBySelf, draftOf } from './drafting.ts'
import { lifeOf } from './history-life.ts'
import type { Random } from './random.ts'
import { officerOf } from './recent-stories.ts'
import { afterOfficeMinutes, type Scene } from './scene.ts'
import type { ServingOffice, Story } from './story.ts'

const historyDays = 365
/** The last days before now belong to the samples and the recent ones. */
const recentDays = 8

/** A year of an office's tickets up to last week: all ended by now, or waiting to be confirmed. */
export function historyStories(random: Random, scene: Scene, office: ServingOffice, count: number): Story[] {
  const days = busyDays(scene, office)
  const stories: Story[] = []
  while (stories.length < count) {
    const on = random.weighted(days)
    const asking = randomAsking(random, office, random.weighted(weightsIn(Number(on.slice(5, 7)))))
    const officer = officerOf(office, random.int(0, 4))
    const receivedAt = receiptOn(random, scene, office, on, asking)
    const draft =
      receivedAt && draftOf(random, scene, office, asking, { receivedAt, officer, hours: 'office' })
    const story = draft && lifeOf(random, scene, { office, officer, draft })
    if (story && endedBy(story, scene.now - dayMs)) stories.push(story)
  }
  return stories
}

/** How much comes in on each day: Sundays most, closed days only what comes by itself, more in the busy months. */
function busyDays({ now, calendarOf }: Scene, office: ServingOffice): Record<string, number> {
  const calendar = calendarOf(office)
  const today = dayOf(now)
  const days: [string, number][] = []
  for (let back = historyDays; back >= recentDays; back -= 1) {
    const on = addDays(today, -back)
    const season = monthWeights[Number(on.slice(5, 7)) - 1] ?? 1
    const after = calendar.dayInfo(addDays(on, -1)).open ? 1 : 1.3
    days.push([on, calendar.dayInfo(on).open ? season * after : season * 0.06])
  }
  return Object.fromEntries(days)
}

// The school year begins in January, the fiscal year in July; storms from May to September.
const monthWeights = [1.25, 1, 0.85, 0.95, 1.1, 1.2, 1.15, 1.05, 1, 0.95, 1, 0.8]

function weightsIn(month: number): Record<string, number> {
  const more: Record<string, number> = {
    'computer-language-lab': month <= 3 ? 1.5 : 1,
    'backbone-connectivity': month >= 5 && month <= 9 ? 2 : 1,
    'e-system-adoption': month === 6 || month === 7 ? 1.7 : 1,
  }
  return Object.fromEntries(
    Object.entries(serviceHabits).map(([slug, { weight }]) => [slug, weight * (more[slug] ?? 1)]),
  )
}

/** A whole minute of the day: in office hours, or at any waking hour for what comes by itself. */
function receiptOn(
  random: Random,
  { calendarOf }: Scene,
  office: ServingOffice,
  on: string,
  asking: Asking,
): Moment | null {
  const start = startOfDay(on)
  const calendar = calendarOf(office)
  const open = openTime(calendar, start, start + dayMs)
  const written = asking.channel === 'web' || asking.channel === 'email'
  if (written && (open === 0 || random.chance(0.25))) return start + random.int(7 * 60, 22 * 60) * minuteMs
  if (open === 0) return null
  // Most come before noon.
  const share = (random.next() + random.next() ** 1.6) / 2
  const at = afterOfficeMinutes(calendar, start, (open / minuteMs) * (0.01 + 0.97 * share))
  return comesBySelf(asking) ? at : Math.floor(at / minuteMs) * minuteMs
}

function endedBy({ draft, steps }: Story, moment: Moment): boolean {
  return (steps.at(-1)?.at ?? draft.at) < moment
}
