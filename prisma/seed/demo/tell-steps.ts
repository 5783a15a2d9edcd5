import { type Moment, minuteMs } from '../../../packages/clock/src/calendar/dhaka.ts'
import { openTime } from '../../../packages/clock/src/calendar/open-time.ts'
import type { PauseReason } from '../../../packages/contract/src/words.ts'
import { accountOf } from './askers.ts'
import type { Hours } from './drafting.ts'
import type { Random } from './random.ts'
import { afterOfficeMinutes, type Scene } from './scene.ts'
import type { DemoLogin, Draft, ServingOffice, Step } from './story.ts'
import * as texts from './texts.ts'
import { textsOfServices } from './texts-of-services.ts'

/** A ticket whose story is being told: what its steps are made from. */
export type Telling = {
  random: Random
  scene: Scene
  office: ServingOffice
  officer: DemoLogin
  draft: Draft
  /** Where the plain clock is due, no pause counted. */
  dueAt: Moment
  hours: Hours
}

/** A moment between two, at a share of the office time (or of all time) between them; null when there is none. */
export function between(
  { scene, office, hours }: Telling,
  from: Moment,
  to: Moment,
  share: number,
): Moment | null {
  if (to - from < 2 * minuteMs) return null
  if (hours === 'any') return Math.round(from + (to - from) * share)
  const calendar = scene.calendarOf(office)
  const open = openTime(calendar, from, to)
  return open < 2 * minuteMs ? null : afterOfficeMinutes(calendar, from, (open / minuteMs) * share)
}

export function note(random: Random, by: DemoLogin, at: Moment): Step {
  return { by, at, does: 'reply', ask: { text: random.pick(texts.notes), internal: true } }
}

/** What the requester says: by the institution's account, else as the office heard it on the phone. */
export function requesterReply({ random, draft, officer }: Telling, at: Moment): Step {
  const text = random.pick(texts.repliesOfRequester)
  const account = accountOf(draft.institution)
  if (account) return { by: account, at, does: 'reply', ask: { text, internal: false } }
  return {
    by: officer,
    at,
    does: 'reply',
    ask: { text, internal: false, from: 'requester', channel: 'phone' },
  }
}

export function pauseStep(
  { random, officer }: Telling,
  at: Moment,
  reason: PauseReason,
  expectedOn: string,
): Step {
  const message = random.pick(messagesOf[reason])
  return { by: officer, at, does: 'pause', ask: { reason, message, expectedOn } }
}

const messagesOf = {
  requesterMustAnswer: texts.questions,
  siteClosed: texts.siteClosedMessages,
  requesterAskedToDelay: texts.delayMessages,
}

export function resolveStep({ random, draft, officer }: Telling, at: Moment): Step {
  const outcome = random.weighted({ solved: 75, answered: 18, notPossible: 7 })
  const text =
    outcome === 'notPossible'
      ? 'যন্ত্রটি মেরামতের অযোগ্য; নতুন যন্ত্রের জন্য আবেদনের পরামর্শ দেওয়া হয়েছে।'
      : answerTo(random, draft.service)
  return { by: officer, at, does: 'resolve', ask: { outcome, text: text.normalize('NFC') } }
}

export function answerTo(random: Random, service: string): string {
  return random.pick(textsOfServices[service]?.answers ?? []).normalize('NFC')
}

export function closeStep(random: Random, by: DemoLogin, at: Moment): Step {
  const rating = Number(random.weighted({ 5: 50, 4: 32, 3: 12, 2: 4, 1: 2 }))
  const ask = random.chance(0.4) ? { rating, comment: random.pick(texts.comments) } : { rating }
  return { by, at, does: 'close', ask }
}
