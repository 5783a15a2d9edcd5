import { calendarWith, holidays } from '../../../packages/clock/src/calendar/calendar.fixture.ts'
import type { Moment } from '../../../packages/clock/src/calendar/dhaka.ts'
import { defaultThresholds, type PromiseTerms } from '../../../packages/clock/src/sla/promise.ts'
import type { Scene } from './scene.ts'

const thresholds = defaultThresholds
const twoDays: PromiseTerms = { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', thresholds }
const atOnce: PromiseTerms = { kind: 'immediate', toleranceMinutes: 15, thresholds }

/** The scene as the seed finds it, without a database. */
export function sceneAt(now: Moment): Scene {
  const calendar = calendarWith(holidays)
  return {
    now,
    calendarOf: () => calendar,
    promiseOf: (_office, service) => (service === 'call-centre-service' ? atOnce : twoDays),
  }
}
