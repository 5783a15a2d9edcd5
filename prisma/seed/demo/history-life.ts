import { dayMs, type Moment, minuteMs } from '../../../packages/clock/src/calendar/dhaka.ts'
import { foldClock } from '../../../packages/clock/src/sla/fold-clock.ts'
import { reopenableUntil } from '../../../packages/clock/src/sla/reopening.ts'
import { accountOf } from './askers.ts'
import { isWaking } from './drafting.ts'
import { workedOn } from './history-work.ts'
import type { Random } from './random.ts'
import { afterOfficeMinutes, type Scene } from './scene.ts'
import type { DemoLogin, Draft, ServingOffice, Step, Story } from './story.ts'
import { answerTo, between, closeStep, resolveStep, type Telling } from './tell-steps.ts'
import * as texts from './texts.ts'

/** How often things go one way or the other in a year of the demo. */
const shares = { cancelled: 0.03, reopened: 0.04 }

/** A life from its draft to its end: mostly kept, some late, some paused, disputed or withdrawn. */
export function lifeOf(
  random: Random,
  scene: Scene,
  { office, officer, draft }: { office: ServingOffice; officer: DemoLogin; draft: Draft },
): Story | null {
  const receivedAt = draft.receivedAt ?? draft.at
  const plain = foldClock({
    promise: scene.promiseOf(office, draft.service),
    calendar: scene.calendarOf(office),
    receivedAt,
    loggedAt: draft.at,
    history: [],
  })
  if (!plain.ok) return null
  const telling: Telling = {
    random,
    scene,
    office,
    officer,
    draft,
    dueAt: plain.clock.dueAt,
    hours: 'office',
  }
  const answer = onTheSpot(telling)
  if (answer) return { office, draft: answer, steps: lapse([], receivedAt, scene) }
  if (random.chance(shares.cancelled)) return withdrawn(telling)
  const done = workedOn(telling)
  const disputed = random.chance(shares.reopened) ? dispute(telling, done) : done
  return { office, draft, steps: ending(telling, disputed) }
}

/** Calls are mostly answered while they last, and some visits. */
function onTheSpot({ random, draft }: Telling): Draft | null {
  const often =
    draft.service === 'call-centre-service' ? 0.9 : draft.service === 'training-advice' ? 0.35 : 0.05
  const live = (draft.channel === 'phone' || draft.channel === 'inPerson') && draft.receivedAt === null
  if (!live || !random.chance(often)) return null
  return { ...draft, resolution: { outcome: 'answered', text: answerTo(random, draft.service) } }
}

function withdrawn(telling: Telling): Story | null {
  const { random, office, officer, draft, dueAt } = telling
  // What was broken already only its requester or the supervisor can withdraw.
  const late = random.chance(0.2)
  const from = late ? dueAt : draft.at
  const to = late ? dueAt + dayMs * 3 : dueAt
  const at = between(telling, from, to, 0.1 + random.next() * 0.5)
  if (at === null || at < draft.at) return null
  const by = late ? 'supervisor' : (accountOf(draft.institution) ?? officer)
  const ask = { reason: random.pick(texts.cancellationReasons) }
  return { office, draft, steps: [{ by, at, does: 'cancel', ask }] }
}

/** The resolution is disputed within its week, and the work done again. */
function dispute(telling: Telling, steps: Step[]): Step[] {
  const { random, scene, office, officer, draft } = telling
  const doneAt = steps.at(-1)?.at ?? draft.at
  const account = accountOf(draft.institution)
  const calendar = scene.calendarOf(office)
  const at = afterOfficeMinutes(calendar, doneAt, random.int(30, 700))
  // A week with a long closure in it may have gone by.
  if (at >= reopenableUntil(doneAt)) return steps
  const reason = random.pick(texts.reopeningReasons)
  const again = afterOfficeMinutes(calendar, at, random.int(20, 230))
  return [
    ...steps,
    { by: account ?? officer, at, does: 'reopen', ask: { reason } },
    resolveStep(telling, again),
  ]
}

/** Confirmed by the institution's account, else closed by time where that has come. */
function ending({ random, scene, draft }: Telling, steps: Step[]): Step[] {
  const doneAt = steps.at(-1)?.at ?? draft.at
  const account = accountOf(draft.institution)
  const anyAt = doneAt + random.int(60, 6 * 1440) * minuteMs
  const at = isWaking(anyAt) ? anyAt : anyAt + 9 * 60 * minuteMs
  if (account && random.chance(0.75) && at < scene.now) return [...steps, closeStep(random, account, at)]
  return lapse(steps, doneAt, scene)
}

function lapse(steps: Step[], resolvedAt: Moment, { now }: Scene): Step[] {
  const at = reopenableUntil(resolvedAt)
  return at < now ? [...steps, { by: null, at, does: 'closeByTime' }] : steps
}
