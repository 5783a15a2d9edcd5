import { type ReportClock, type ReportDimension, reportClocks, reportDimensions } from '@sheba/contract/words'
import { daysOf, type Period, type PeriodName, periodNames, periodOf } from './period.ts'

/** What report is looked at, as its address says. */
export type ReportAsked = Period & {
  period: PeriodName
  by: ReportDimension
  clock: ReportClock
  /** An office's code: that office with those below it. */
  office: string | undefined
}

/** The server refuses more. */
export const longestDays = 1100

/** Reads an address; what it does not say, or what means nothing, is this month, by service, without pauses. */
export function askedOf(search: URLSearchParams, today: string): ReportAsked {
  const name = oneOf(periodNames, search.get('period')) ?? 'thisMonth'
  const free = { from: search.get('from') ?? '', to: search.get('to') ?? '' }
  const isFree = name === 'free' && periodFault(free) === null
  const named = name === 'free' ? 'thisMonth' : name
  return {
    ...(isFree ? free : periodOf(named, today)),
    period: isFree ? 'free' : named,
    by: oneOf(reportDimensions, search.get('by')) ?? 'service',
    clock: oneOf(reportClocks, search.get('clock')) ?? 'net',
    office: search.get('office') || undefined,
  }
}

/** The address of a report. Named periods go by their name: the same link opens the same name's days next month. */
export function searchOf({ period, from, to, by, clock, office }: ReportAsked): URLSearchParams {
  const search = new URLSearchParams({ period })
  if (period === 'free') {
    search.set('from', from)
    search.set('to', to)
  }
  search.set('by', by)
  search.set('clock', clock)
  if (office) search.set('office', office)
  return search
}

/** Why these are no days of a report, or null. */
export function periodFault({ from, to }: Period): 'from' | 'to' | 'order' | 'length' | null {
  if (!isDay(from)) return 'from'
  if (!isDay(to)) return 'to'
  const days = daysOf({ from, to })
  if (days < 1) return 'order'
  return days > longestDays ? 'length' : null
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}

function oneOf<Word extends string>(words: readonly Word[], text: string | null): Word | undefined {
  return words.find((word) => word === text)
}
