import { clockMsOf, type Moment, minuteMs } from '../../../packages/clock/src/calendar/dhaka.ts'
import { isOpen } from '../../../packages/clock/src/calendar/next-opening.ts'
import type { OfficeCalendar } from '../../../packages/clock/src/calendar/office-calendar.ts'
import { receiptBackMs } from '../../../packages/clock/src/sla/limits.ts'
import { type Asking, accountOf } from './askers.ts'
import type { Random } from './random.ts'
import { afterOfficeMinutes, type Scene } from './scene.ts'
import type { DemoLogin, Draft, ServingOffice } from './story.ts'

/** Whether work is done in office hours alone, or also from home. */
export type Hours = 'office' | 'any'

/** Those of an institution's account come by themselves at any hour; the rest is typed in by the office. */
export function comesBySelf({ channel, institution }: Asking): boolean {
  return channel === 'web' && accountOf(institution) !== null
}

/**
 * The draft of what was received at a moment (a whole minute): calls are mostly typed in while they last, papers
 * and mails a little later, in office hours. Null when that could not have been done by now, or not by an officer.
 */
export function draftOf(
  random: Random,
  scene: Scene,
  office: ServingOffice,
  asking: Asking,
  { receivedAt, officer, hours }: { receivedAt: Moment; officer: DemoLogin; hours: Hours },
): Draft | null {
  const account = comesBySelf(asking) ? accountOf(asking.institution) : null
  const calendar = scene.calendarOf(office)
  if (account) {
    if (hours === 'office' && !isWaking(receivedAt)) return null
    const at = receivedAt + random.int(0, 59_999)
    return at <= scene.now ? { ...asking, by: account, at, receivedAt: null, resolution: null } : null
  }
  const live = asking.channel === 'phone' || asking.channel === 'inPerson'
  if (hours === 'office' && !mayArrive(asking, calendar, receivedAt)) return null
  if (live && random.chance(0.7)) {
    return { ...asking, by: officer, at: receivedAt, receivedAt: null, resolution: null }
  }
  const wait = live ? random.int(3, 40) : random.int(4, 90)
  const at =
    hours === 'office'
      ? afterOfficeMinutes(calendar, receivedAt, wait) + random.int(0, 999)
      : receivedAt + wait * minuteMs
  const possible = at <= scene.now && at - receivedAt < receiptBackMs
  return possible ? { ...asking, by: officer, at, receivedAt, resolution: null } : null
}

/** People come, call and hand in papers while the office is open; they write at any waking hour. */
function mayArrive({ channel }: Asking, calendar: OfficeCalendar, at: Moment): boolean {
  return channel === 'web' || channel === 'email' ? isWaking(at) : isOpen(calendar, at)
}

/** When people write and confirm things of their own accord. */
export function isWaking(at: Moment): boolean {
  const hour = clockMsOf(at) / (60 * minuteMs)
  return hour >= 6.5 && hour < 23
}
