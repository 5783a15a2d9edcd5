import type { Moment } from '@sheba/clock/calendar/dhaka'
import type { ReportClock, Status } from '@sheba/contract/words'

/** What a ticket's row says of its clock; minutes are office minutes from receipt to the last resolution. */
export type JudgedTicket = {
  status: Status
  dueAt: Moment
  grossDueAt: Moment
  breachedAt: Moment | null
  resolvedAt: Moment | null
  cancelledAt: Moment | null
  excused: boolean
  enteredLater: boolean
  netMinutes: number | null
  grossMinutes: number | null
}

export type SlaFigures = {
  received: number
  resolved: number
  kept: number
  late: number
  open: number
  overdue: number
  excused: number
  enteredLater: number
  shareKept: number | null
  medianOfficeMinutes: number | null
  p90OfficeMinutes: number | null
}

/**
 * The figures of the SLA report over some tickets, as its definitions have them. The report itself is counted by the
 * database; a test holds it to this. `resolved` = `kept` + `late`, `received` = `resolved` + `open`, and `overdue`
 * is part of `open`.
 */
export function slaFigures(tickets: readonly JudgedTicket[], clock: ReportClock, now: Moment): SlaFigures {
  const counted = tickets.filter((ticket) => ticket.status !== 'cancelled' || isBreached(ticket, clock, now))
  const open = counted.filter(({ status }) => isOpen(status))
  const resolved = counted.filter(({ status }) => !isOpen(status))
  const late = resolved.filter((ticket) => isBreached(ticket, clock, now)).length
  const overdue = open.filter((ticket) => isBreached(ticket, clock, now)).length
  const kept = resolved.length - late
  const minutes = resolved.flatMap((ticket) => {
    const spent = clock === 'net' ? ticket.netMinutes : ticket.grossMinutes
    return ticket.resolvedAt === null || spent === null ? [] : [spent]
  })
  return {
    received: counted.length,
    resolved: resolved.length,
    kept,
    late,
    open: open.length,
    overdue,
    excused: counted.filter(({ excused }) => excused).length,
    enteredLater: resolved.filter(({ enteredLater }) => enteredLater).length,
    shareKept: shareKept({ kept, late, overdue }),
    medianOfficeMinutes: nearestRank(minutes, 50),
    p90OfficeMinutes: nearestRank(minutes, 90),
  }
}

/** Of those whose promise is decided, the part that was kept: open overdue ones are decided. Null when there is none. */
export function shareKept({ kept, late, overdue }: Pick<SlaFigures, 'kept' | 'late' | 'overdue'>) {
  const decided = kept + late + overdue
  return decided === 0 ? null : kept / decided
}

/** The percentile by nearest rank: the least of the values that at least so many per cent do not exceed. */
export function nearestRank(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null
}

function isOpen(status: Status): boolean {
  return status === 'new' || status === 'inProgress' || status === 'waiting'
}

/** At the due moment the promise is still kept. Gross, a pause stops nothing; a breach of the net clock is one anyway. */
function isBreached(ticket: JudgedTicket, clock: ReportClock, now: Moment): boolean {
  const running = ticket.status === 'new' || ticket.status === 'inProgress'
  if (ticket.breachedAt !== null || (running && ticket.dueAt < now)) return true
  return clock === 'gross' && ticket.grossDueAt < (ticket.resolvedAt ?? ticket.cancelledAt ?? now)
}
