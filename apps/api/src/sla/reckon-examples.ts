import { dayMs, dayOf, momentAt, weekday } from '@sheba/clock/calendar/dhaka'
import { layDeadline } from '@sheba/clock/sla/deadline'
import { defaultThresholds } from '@sheba/clock/sla/promise'
import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import { thresholds } from '@sheba/clock/sla/thresholds'
import type { BodyOf } from '@sheba/contract/endpoint'
import type { reckonExamples as endpoint, PolicyExample } from '@sheba/contract/policies'
import type { Actor } from '../auth/actor.ts'
import { calendarOf } from '../calendar/calendar-reads.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'

/**
 * What a promise would come to in the calendar of an office, before anybody writes it: the reckoning that raising
 * does. Throws `invalid-request` for an office that is not the actor's to see, `no-office-time`.
 */
export async function reckonExamples(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: BodyOf<typeof endpoint>,
): Promise<PolicyExample[]> {
  const office = await officeAsked(db, actor, ask.office)
  if (!office) {
    throw wrongField('#/office', {
      bn: 'কোন কার্যালয়, ঠিক করে দিন।',
      en: 'Say which office; it must be one you can see.',
    })
  }
  const calendar = await calendarOf(db, office.id)
  const promise = promiseTerms({ ...ask.promise, ...(ask.thresholds ?? defaultThresholds) })
  const moments = ask.receivedAt?.map((moment) => Date.parse(moment)) ?? usualMoments(now)
  return moments.map((receivedAt) => {
    const laid = layDeadline(promise, calendar, receivedAt)
    if (!laid.ok) throw new Problem('no-office-time')
    const { dueAt } = laid
    const bands = thresholds({ promise, calendar, receivedAt, dueAt, spans: [] })
    return {
      receivedAt: new Date(receivedAt).toISOString(),
      dueAt: new Date(dueAt).toISOString(),
      approachingAt: new Date(bands.approachingAt).toISOString(),
      criticalAt: new Date(bands.criticalAt).toISOString(),
    }
  })
}

/** An ordinary morning, the last hour before the weekend, and the weekend itself. */
function usualMoments(now: number): number[] {
  return [next(now, 0, 10 * 60), next(now, 4, 16 * 60 + 30), next(now, 5, 12 * 60)]
}

/** The next such clock time on that weekday (0 is Sunday), later than now. */
function next(now: number, wanted: number, minuteOfDay: number): number {
  for (let ahead = 0; ; ahead++) {
    const on = dayOf(now + ahead * dayMs)
    const moment = momentAt(on, minuteOfDay)
    if (weekday(on) === wanted && moment > now) return moment
  }
}
