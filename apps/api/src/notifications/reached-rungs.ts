import type { Moment } from '@sheba/clock/calendar/dhaka'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { layDeadline } from '@sheba/clock/sla/deadline'
import { type LadderAudience, type LadderRung, ladderRungs } from '@sheba/contract/words'

type Step = { rung: LadderRung; officeDays?: number | undefined; audiences: readonly LadderAudience[] }

/** What the ladder of a ticket is climbed by: the moments of its row, and how many rungs it was looked at for. */
export type Climbing = {
  warnedRungs: number
  approachingAt: Moment
  criticalAt: Moment
  breachedAt: Moment | null
  /** When the rung after the breach is reached; null before it was breached, and where there is none. */
  lastRungAt: Moment | null
}

export type Climbed = {
  warnedRungs: number
  lastRungAt: Moment | null
  reached: { rung: LadderRung; at: Moment; audiences: readonly LadderAudience[] }[]
}

const usualOfficeDays = 2

/**
 * The rungs that a ticket has reached at `now` and was not looked at for, in their order, each with the moment it was
 * reached. What a breach has overtaken is passed in silence. The rung after the breach is so many office days later,
 * at the same time of the day.
 */
export function reachedRungs(
  ticket: Climbing,
  ladder: readonly Step[],
  calendar: OfficeCalendar,
  now: Moment,
): Climbed {
  let { warnedRungs, lastRungAt } = ticket
  const reached: Climbed['reached'] = []
  for (const rung of ladderRungs.slice(warnedRungs)) {
    if (rung === 'afterBreach') lastRungAt ??= afterBreach(ticket, ladder, calendar)
    const at = momentOf({ ...ticket, lastRungAt }, rung)
    const passed = at !== null && at <= now
    if (!passed && !isOvertaken(rung, ticket.breachedAt, now)) break
    warnedRungs += 1
    const audiences = ladder.filter((step) => step.rung === rung).flatMap((step) => step.audiences)
    if (passed && audiences.length > 0) reached.push({ rung, at, audiences: [...new Set(audiences)] })
  }
  return { warnedRungs, lastRungAt, reached }
}

function momentOf(ticket: Climbing, rung: LadderRung): Moment | null {
  switch (rung) {
    case 'approaching':
      return ticket.approachingAt
    case 'critical':
      return ticket.criticalAt
    case 'breached':
      return ticket.breachedAt
    case 'afterBreach':
      return ticket.lastRungAt
  }
}

function isOvertaken(rung: LadderRung, breachedAt: Moment | null, now: Moment): boolean {
  return (rung === 'approaching' || rung === 'critical') && breachedAt !== null && breachedAt <= now
}

function afterBreach(
  { breachedAt }: Climbing,
  ladder: readonly Step[],
  calendar: OfficeCalendar,
): Moment | null {
  const step = ladder.find(({ rung }) => rung === 'afterBreach')
  if (breachedAt === null || !step) return null
  const days = step.officeDays ?? usualOfficeDays
  const laid = layDeadline({ kind: 'days', days, basis: 'working', ends: 'sameTime' }, calendar, breachedAt)
  return laid.ok ? laid.dueAt : null
}
