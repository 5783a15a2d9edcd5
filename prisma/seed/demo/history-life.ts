import { addDays, dayMs, dayOf, type Moment, minuteMs } from '../../../apps/api/src/calendar/dhaka.ts'
import { openTime } from '../../../apps/api/src/calendar/open-time.ts'
import { foldClock } from '../../../apps/api/src/sla/fold-clock.ts'
import { reopenableUntil } from '../../../apps/api/src/sla/reopening.ts'
import { pauseReasons } from '../../../packages/contract/src/words.ts'
import { accountOf } from './askers.ts'
import {
  answerTo,
  between,
  closeStep,
  note,
  pauseStep,
  requesterReply,
  resolveStep,
  type Telling,
} from './plots.ts'
import type { Random } from './random.ts'
import { afterOfficeMinutes, type Scene } from './scene.ts'
import type { DemoLogin, Draft, ServingOffice, Step, Story } from './story.ts'
import * as texts from './texts.ts'

/** How often things go one way or the other in a year of the demo. */
const shares = {
  late: 0.08,
  cancelled: 0.03,
  paused: 0.1,
  reopened: 0.04,
  reclassified: 0.025,
  edited: 0.02,
  enteredLater: 0.04,
}

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

/** From the draft to the first resolution. */
function workedOn(telling: Telling): Step[] {
  const { random, scene, office, draft } = telling
  const doneAt = resolutionOf(telling)
  const steps = meanwhile(telling, doneAt)
  const long = openTime(scene.calendarOf(office), draft.at, doneAt) > 60 * minuteMs
  if (long && random.chance(shares.paused)) return pausedFor(telling, steps, doneAt)
  const resolve = random.chance(shares.enteredLater) ? enteredLater : resolveStep
  return [...steps, resolve(telling, doneAt)]
}

/** What else happens, how often, and after which share of the work. */
const happenings: readonly {
  often: number
  share: number
  what: (telling: Telling, at: Moment) => Step | null
}[] = [
  { often: 0.55, share: 0.08, what: takeUp },
  { often: shares.reclassified, share: 0.3, what: reclassification },
  { often: shares.edited, share: 0.35, what: correction },
  { often: 0.12, share: 0.4, what: ({ random, officer }, at) => note(random, officer, at) },
  { often: 0.3, share: 0.5, what: officeReply },
  { often: 0.1, share: 0.6, what: requesterReply },
]

function meanwhile(telling: Telling, doneAt: Moment): Step[] {
  return happenings.flatMap(({ often, share, what }) => {
    const at = telling.random.chance(often) ? between(telling, telling.draft.at, doneAt, share) : null
    const step = at === null ? null : what(telling, at)
    return step ? [step] : []
  })
}

function takeUp({ random, officer }: Telling, at: Moment): Step {
  if (random.chance(0.15)) return { by: officer, at, does: 'edit', ask: { status: 'inProgress' } }
  return { by: officer, at, does: 'assign', to: officer }
}

function officeReply({ random, officer }: Telling, at: Moment): Step {
  const ask = { text: random.pick(texts.repliesOfOffice), internal: false }
  return { by: officer, at, does: 'reply', ask }
}

/** Done out in the field, and typed in back at the desk. */
function enteredLater(telling: Telling, doneAt: Moment): Step {
  const { random, scene, office, officer, draft } = telling
  const at = afterOfficeMinutes(scene.calendarOf(office), doneAt, random.int(20, 200))
  const text = answerTo(random, draft.service)
  const resolvedAt = new Date(doneAt).toISOString()
  return { by: officer, at, does: 'resolve', ask: { outcome: 'solved', text, resolvedAt } }
}

/** Mostly within the promise, early more often than late; else some office hours after it was broken. */
function resolutionOf({ random, scene, office, draft, dueAt }: Telling): Moment {
  const calendar = scene.calendarOf(office)
  const left = openTime(calendar, draft.at, dueAt) / minuteMs
  if (left < 3 || random.chance(shares.late)) {
    return (
      afterOfficeMinutes(calendar, Math.max(dueAt, draft.at), random.int(15, 900)) + random.int(0, 59_999)
    )
  }
  return afterOfficeMinutes(calendar, draft.at, left * (0.04 + 0.92 * random.next() ** 1.3))
}

/** The same work with a pause before its end, which is put off by the office time of the pause. */
function pausedFor(telling: Telling, steps: Step[], doneAt: Moment): Step[] {
  const { random, scene, office, officer } = telling
  const calendar = scene.calendarOf(office)
  const from = steps.at(-1)?.at ?? telling.draft.at
  const at = between(telling, from, doneAt, 0.5) ?? from
  const endsAt = afterOfficeMinutes(calendar, at, random.int(90, 1200))
  const left = openTime(calendar, at, doneAt) / minuteMs
  const reason = random.pick(pauseReasons)
  const pause = pauseStep(telling, at, reason, addDays(dayOf(endsAt), random.int(1, 3)))
  const after = resolveStep(telling, afterOfficeMinutes(calendar, endsAt, left))
  // A few are resolved straight out of the pause.
  if (random.chance(0.15)) return [...steps, pause, resolveStep(telling, endsAt)]
  const end: Step =
    reason === 'requesterMustAnswer'
      ? requesterReply(telling, endsAt)
      : { by: officer, at: endsAt, does: 'resume' }
  return [...steps, pause, end, after]
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
  const at = doneAt + random.int(60, 6 * 1440) * minuteMs
  if (account && random.chance(0.75) && at < scene.now) return [...steps, closeStep(random, account, at)]
  return lapse(steps, doneAt, scene)
}

function lapse(steps: Step[], resolvedAt: Moment, { now }: Scene): Step[] {
  const at = reopenableUntil(resolvedAt)
  return at < now ? [...steps, { by: null, at, does: 'closeByTime' }] : steps
}

const otherService: Readonly<Record<string, string>> = {
  'field-ict-support': 'government-technical-support',
  'government-technical-support': 'e-system-adoption',
  'e-system-adoption': 'government-technical-support',
  'call-centre-service': 'training-advice',
  'union-digital-centre-support': 'backbone-connectivity',
}

function reclassification({ draft, officer }: Telling, at: Moment): Step | null {
  const service = otherService[draft.service]
  return service ? { by: officer, at, does: 'edit', ask: { service } } : null
}

/** Another kind than it was taken for, or a better subject. */
function correction({ random, draft, officer }: Telling, at: Moment): Step {
  if (random.chance(0.4)) return { by: officer, at, does: 'edit', ask: { kind: 'request' } }
  return { by: officer, at, does: 'edit', ask: { subject: `${draft.subject} (সংশোধিত)`.normalize('NFC') } }
}
