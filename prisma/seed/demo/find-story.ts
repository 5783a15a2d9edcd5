import { dayMs, dayOf, type Moment, minuteMs } from '../../../packages/clock/src/calendar/dhaka.ts'
import { openTime } from '../../../packages/clock/src/calendar/open-time.ts'
import { countedAs } from '../../../packages/clock/src/sla/bands.ts'
import { foldClock } from '../../../packages/clock/src/sla/fold-clock.ts'
import { mayReopenAt } from '../../../packages/clock/src/sla/reopening.ts'
import type { Band } from '../../../packages/contract/src/words.ts'
import type { Asking } from './askers.ts'
import { draftOf, type Hours } from './drafting.ts'
import { type Plot, resumed } from './plots.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import type { DemoLogin, ServingOffice, Story } from './story.ts'
import { clockOfStory } from './story-clock.ts'
import { answerTo } from './tell-steps.ts'

/** Where a story should leave its ticket at the scene's now. Without a band it is to be stopped by then. */
export type Wish = {
  office: ServingOffice
  asking: Asking
  officer: DemoLogin
  plot: Plot
  band: Band | null
  /** Answered while it was asked. */
  onTheSpot?: boolean
  /** The plot itself moves the clock, so any receipt may serve. */
  moves?: boolean
  /** Due on the day of now, where that is a day of the office with time left. */
  dueToday?: boolean
}

/** A possible receipt, and where a clock that nothing has moved would stand now. */
type Receipt = { at: Moment; dueAt: Moment; band: Band | null; stale: boolean }
export type Receipts = (office: ServingOffice, service: string) => readonly Receipt[]

const backDays = 16
const everyMinutes = 10
const stalestMs = 26 * 60 * minuteMs

/** The receipts of the last sixteen days, reckoned once for each kind of promise. */
export function receiptsOf({ now, calendarOf, promiseOf }: Scene): Receipts {
  const known = new Map<string, Receipt[]>()
  return (office, service) => {
    const promise = promiseOf(office, service)
    const key = `${office} ${JSON.stringify(promise)}`
    const made = known.get(key)
    if (made) return made
    const calendar = calendarOf(office)
    const reckoned = Array.from({ length: (backDays * 1440) / everyMinutes }, (_, back): Receipt => {
      const at = Math.floor(now / minuteMs - (back + 1) * everyMinutes) * minuteMs
      const folded = foldClock({ promise, calendar, receivedAt: at, loggedAt: at, history: [] })
      if (!folded.ok) throw new Error('the demo needs an office that opens')
      const { dueAt } = folded.clock
      const stale = dueAt < now && openTime(calendar, dueAt, now) > stalestMs
      return { at, dueAt, band: countedAs(folded.clock, now), stale }
    })
    known.set(key, reckoned)
    return reckoned
  }
}

type Tier = { hours: Hours; plot: (wish: Wish) => Plot | null; plain: boolean }

// First as an office works; then by a pause that moved the clock to where it is wanted, as after long closures;
// then also from home.
const tiers: readonly Tier[] = [
  { hours: 'office', plot: ({ plot }) => plot, plain: true },
  {
    hours: 'office',
    plot: ({ band, moves }) => (band && band !== 'paused' && !moves ? resumed : null),
    plain: false,
  },
  { hours: 'any', plot: ({ plot }) => plot, plain: true },
]
const lookMs = 20 * minuteMs
const triesPlain = 150
/** More where the plot moves the clock, and only trying shows where to. */
const triesMoving = 3000

/** A story that leaves its ticket as wished, found by looking back from now. Throws when there is none. */
export function findStory(random: Random, scene: Scene, receipts: Receipts, wish: Wish): Story {
  for (const tier of tiers) {
    const plot = tier.plot(wish)
    if (!plot) continue
    const likely = receipts(wish.office, wish.asking.service).filter(
      (receipt) => !tier.plain || mayServe(wish, receipt, scene.now),
    )
    const preferred = wish.dueToday ? likely.filter(({ dueAt }) => dayOf(dueAt) === dayOf(scene.now)) : []
    const tries = tier.plain && !wish.moves ? triesPlain : triesMoving
    // A pause of weeks only where closures leave no other.
    const recent = tier.plain ? [] : likely.filter(({ at }) => at > scene.now - 5 * dayMs)
    for (const list of [preferred, recent, likely]) {
      const story = firstThatStands(random, scene, wish, { list, tries, plot, hours: tier.hours })
      if (story) return story
    }
  }
  throw new Error(`no story ends as wished: ${wish.band ?? 'stopped'}, ${wish.asking.subject}`)
}

type Search = { list: readonly Receipt[]; tries: number; plot: Plot; hours: Hours }

/** The first found that still stands there when somebody has had time to look; else one that does now. */
function firstThatStands(
  random: Random,
  scene: Scene,
  wish: Wish,
  { list, tries, plot, hours }: Search,
): Story | null {
  let briefly: Story | null = null
  for (let tried = 0; list.length > 0 && tried < tries; tried += 1) {
    const story = storyFrom(random, scene, wish, random.pick(list), { plot, hours })
    if (!story || !standsAsWished(story, wish, scene)) continue
    if (standsAsWished(story, wish, { ...scene, now: scene.now + lookMs })) return story
    briefly ??= story
  }
  return briefly
}

/** Whether a receipt is worth trying: where only the plain clock decides, its band must be the one wished for. */
function mayServe({ band, moves }: Wish, receipt: Receipt, now: Moment): boolean {
  if (band === null) return true
  if (receipt.stale) return false
  return moves || band === 'paused' ? receipt.at > now - 13 * dayMs : receipt.band === band
}

function storyFrom(
  random: Random,
  scene: Scene,
  { office, asking, officer, onTheSpot }: Wish,
  receipt: Receipt,
  { plot, hours }: { plot: Plot; hours: Hours },
): Story | null {
  const draft = draftOf(random, scene, office, asking, { receivedAt: receipt.at, officer, hours })
  if (!draft) return null
  if (onTheSpot) {
    if (draft.receivedAt !== null) return null
    const text = answerTo(random, asking.service)
    return { office, draft: { ...draft, resolution: { outcome: 'answered', text } }, steps: [] }
  }
  const steps = plot({ random, scene, office, officer, draft, dueAt: receipt.dueAt, hours })
  return steps && { office, draft, steps }
}

function standsAsWished(story: Story, { band }: Wish, scene: Scene): boolean {
  const last = story.steps.at(-1)
  if (last && last.at > scene.now) return false
  const clock = clockOfStory(story, scene)
  if (!clock) return false
  if (band !== null) return countedAs(clock, scene.now) === band
  if (clock.state === 'cancelled') return true
  if (clock.resolvedAt === null) return false
  // What time would have closed by now must not stand as resolved.
  const closed = last?.does === 'close' || last?.does === 'closeByTime'
  return closed || mayReopenAt(clock.resolvedAt, scene.now + 60 * minuteMs)
}
