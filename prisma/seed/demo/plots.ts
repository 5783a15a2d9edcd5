import { addDays, dayOf, type Moment, minuteMs } from '../../../packages/clock/src/calendar/dhaka.ts'
import { mayReopenAt, reopenableUntil } from '../../../packages/clock/src/sla/reopening.ts'
import type { PauseReason } from '../../../packages/contract/src/words.ts'
import { accountOf } from './askers.ts'
import { isWaking } from './drafting.ts'
import { afterOfficeMinutes } from './scene.ts'
import type { Step } from './story.ts'
import {
  between,
  closeStep,
  note,
  pauseStep,
  requesterReply,
  resolveStep,
  type Telling,
} from './tell-steps.ts'
import * as texts from './texts.ts'

/** A way for a ticket to get where it stands: the steps, or null when time does not suffice. */
export type Plot = (telling: Telling) => Step[] | null

const soon = (telling: Telling, from: Moment, minutes: number) => {
  const { scene, office } = telling
  const at = afterOfficeMinutes(scene.calendarOf(office), from, minutes)
  return telling.hours === 'office' && at <= scene.now ? at : between(telling, from, scene.now, 0.3)
}

const mayAct = ({ hours }: Telling, at: Moment) => hours === 'any' || isWaking(at)

export const untouched: Plot = () => []

export const noted: Plot = (telling) => {
  const { draft, random, officer } = telling
  const at = soon(telling, draft.at, random.int(5, 90))
  return at === null ? null : [note(random, officer, at)]
}

export const assigned: Plot = (telling) => {
  const { draft, random, officer } = telling
  const at = soon(telling, draft.at, random.int(3, 50))
  return at === null ? null : [{ by: officer, at, does: 'assign', to: officer }]
}

/** Taken up and given back: under way, and nobody's. */
export const givenBack: Plot = (telling) => {
  const steps = assigned(telling)
  const first = steps?.[0]
  const at = first ? between(telling, first.at, telling.scene.now, 0.4) : null
  return steps && at !== null ? [...steps, { by: telling.officer, at, does: 'assign', to: null }] : null
}

export const replied: Plot = (telling) => {
  const steps = assigned(telling)
  const first = steps?.[0]
  const at = first ? between(telling, first.at, telling.scene.now, 0.35) : null
  if (!steps || at === null) return null
  const text = telling.random.pick(texts.repliesOfOffice)
  return [...steps, { by: telling.officer, at, does: 'reply', ask: { text, internal: false } }]
}

/** The office has written and the requester has answered. */
export const answered: Plot = (telling) => {
  const steps = replied(telling)
  const last = steps?.at(-1)
  const at = last ? between(telling, last.at, telling.scene.now, 0.5) : null
  if (!steps || at === null) return null
  return [...steps, requesterReply(telling, at)]
}

/** Waits now, and until after today. */
export const paused =
  (reason: PauseReason): Plot =>
  (telling) => {
    const { draft, dueAt, scene, random } = telling
    const steps = assigned(telling)
    const first = steps?.[0]
    const until = Math.min(dueAt, scene.now)
    const at = first ? between(telling, first.at, until, 0.2 + random.next() * 0.6) : null
    if (!steps || at === null) return null
    const expectedOn = addDays(dayOf(Math.max(scene.now, draft.at)), random.int(1, 4))
    return [...steps, pauseStep(telling, at, reason, expectedOn)]
  }

/** The promise was broken before anybody asked the requester. */
export const pausedTooLate: Plot = (telling) => {
  const { dueAt, scene, random } = telling
  const steps = assigned(telling)
  const at = between(telling, dueAt, scene.now, 0.5)
  if (!steps || at === null || (steps[0]?.at ?? at) > at) return null
  const expectedOn = addDays(dayOf(scene.now), random.int(1, 3))
  return [...steps, pauseStep(telling, at, 'requesterMustAnswer', expectedOn)]
}

/** Was paused and goes on, so that the clock stands where a plain one may not come to stand on this day. */
export const resumed: Plot = (telling) => {
  const { draft, dueAt, scene, random, officer } = telling
  const at = between(telling, draft.at, Math.min(dueAt, scene.now), 0.05 + random.next() * 0.9)
  const end = at === null ? null : between(telling, at, scene.now, 0.1 + random.next() * 0.9)
  if (at === null || end === null) return null
  const pause = pauseStep(telling, at, 'siteClosed', addDays(dayOf(end), 1))
  return [pause, { by: officer, at: end, does: 'resume' }]
}

/** Done in time, and not yet confirmed. */
export const resolved: Plot = (telling) => {
  const { draft, dueAt, scene, random } = telling
  const steps = random.chance(0.6) ? replied(telling) : assigned(telling)
  const from = steps?.at(-1)?.at ?? draft.at
  const at = between(telling, from, Math.min(dueAt, scene.now), 0.2 + random.next() * 0.7)
  return steps && at !== null ? [...steps, resolveStep(telling, at)] : null
}

/** Done after the promise was broken. */
export const resolvedLate: Plot = (telling) => {
  const { dueAt, scene, random } = telling
  const steps = assigned(telling)
  const at = between(telling, dueAt, scene.now, 0.15 + random.next() * 0.6)
  return steps && at !== null && (steps[0]?.at ?? at) < at ? [...steps, resolveStep(telling, at)] : null
}

/** Resolved, disputed by the institution, and under way again. */
export const reopened: Plot = (telling) => {
  const { draft, dueAt, scene, random, officer } = telling
  const done = between(telling, draft.at, Math.min(dueAt, scene.now), 0.15 + random.next() * 0.5)
  const at = done === null ? null : Math.round(done + (scene.now - done) * (0.2 + random.next() * 0.7))
  if (done === null || at === null || !mayReopenAt(done, at) || !mayAct(telling, at)) return null
  const by = accountOf(draft.institution) ?? officer
  const reason = random.pick(texts.reopeningReasons)
  return [resolveStep(telling, done), { by, at, does: 'reopen', ask: { reason } }]
}

/** Done, confirmed and rated by the institution's account. */
export const confirmed: Plot = (telling) => {
  const { draft, scene, random } = telling
  const steps = resolved(telling)
  const done = steps?.at(-1)?.at ?? scene.now
  const by = accountOf(draft.institution)
  const at = Math.round(done + (scene.now - done) * (0.1 + random.next() * 0.5))
  if (!steps || !by || at - done < minuteMs || !mayAct(telling, at)) return null
  return [...steps, closeStep(random, by, at)]
}

/** Done, and neither confirmed nor disputed while it could be. */
export const lapsed: Plot = (telling) => {
  const steps = resolved(telling)
  const at = reopenableUntil(steps?.at(-1)?.at ?? telling.scene.now)
  return steps && at <= telling.scene.now ? [...steps, { by: null, at, does: 'closeByTime' }] : null
}

export const cancelled: Plot = (telling) => {
  const { draft, dueAt, scene, random, officer } = telling
  const at = between(telling, draft.at, Math.min(dueAt, scene.now), 0.1 + random.next() * 0.4)
  const reason = random.pick(texts.cancellationReasons)
  return at === null ? null : [{ by: officer, at, does: 'cancel', ask: { reason } }]
}
