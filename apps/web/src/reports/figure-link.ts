import type { Office } from '@sheba/contract/offices'
import type { TicketFilters } from '@sheba/contract/ticket-lists'
import type { ReportDimension } from '@sheba/contract/words'
import { to } from '../app/paths.ts'
import { officesWithin } from './offices-within.ts'
import { monthWithin } from './period.ts'
import type { ReportAsked } from './report-asked.ts'

export type Outcome = NonNullable<TicketFilters['outcome']>
/** The row a figure stands in; absent for the total. */
export type FigureRow = { by: ReportDimension; key: string | null }

/**
 * The queue with the tickets that a figure has counted: same clock, same days of receipt, same office with those below
 * it. A row of nobody is asked for as `none`; a month narrows the days.
 */
export function figureLink(
  asked: ReportAsked,
  offices: readonly Office[],
  outcome: Outcome,
  row?: FigureRow,
): string {
  const { from, to: until, clock, office } = asked
  const codes = office ? officesWithin(offices, office) : null
  return to.queue({
    outcome,
    clock,
    from,
    to: until,
    ...(codes ? { office: codes.join(',') } : {}),
    ...(row ? rowFilter(row, asked) : {}),
  })
}

function rowFilter({ by, key }: FigureRow, asked: ReportAsked): Record<string, string> {
  if (by === 'month') return key ? monthWithin(key, asked) : {}
  return { [params[by]]: key ?? 'none' }
}

/** The dimensions as the queue calls them. */
const params: Record<Exclude<ReportDimension, 'month'>, keyof TicketFilters> = {
  service: 'service',
  officer: 'assignee',
  institution: 'institution',
  union: 'union',
  channel: 'channel',
  office: 'office',
}
