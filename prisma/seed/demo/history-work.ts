import { addDays, dayOf, type Moment, minuteMs } from '../../../packages/clock/src/calendar/dhaka.ts'
import { openTime } from '../../../packages/clock/src/calendar/open-time.ts'
import { pauseReasons } from '../../../packages/contract/src/words.ts'
import { afterOfficeMinutes } from './scene.ts'
import type { Step } from './story.ts'
import {
  answerTo,
  between,
  note,
  pauseStep,
  requesterReply,
  resolveStep,
  type Telling,
} from './tell-steps.ts'
import * as texts from './texts.ts'

/** How often work goes one way or the other in a year of the demo. */
const shares = { late: 0.08, paused: 0.1, reclassified: 0.025, edited: 0.02, enteredLater: 0.04 }

/** From the draft to the first resolution. */
export function workedOn(telling: Telling): Step[] {
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
