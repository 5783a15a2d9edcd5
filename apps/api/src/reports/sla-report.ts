import type { Name } from '@sheba/contract/fields'
import type { ReportRow, SlaReport, SlaReportQuery } from '@sheba/contract/reports'
import type { Language, ReportDimension } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { reportPeriod } from './report-period.ts'
import { shareKept } from './sla-figures.ts'
import { type CountedRow, countSla } from './sla-report-reads.ts'

/**
 * How promises were kept, for the tickets received in a period, as far as the actor can see. Rows in the charter's
 * order, by month, or by name in the asker's language; what nobody stands behind comes last.
 * Throws `not-found` for an office that is not the actor's to see, `invalid-request` for an impossible period.
 */
export async function slaReport(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  query: SlaReportQuery,
  language: Language,
): Promise<SlaReport> {
  const { from, to, by, clock } = query
  const office = query.office === undefined ? null : await officeAsked(db, actor, query.office)
  if (query.office !== undefined && !office) throw new Problem('not-found')
  const made = reportPeriod(from, to)
  if (!made.ok) throw wrongField('to', refusals[made.because])
  const asked = { by, clock, period: made.period, officeId: office?.id ?? null }
  const counted = await countSla(db, actor, asked, now)
  const total = counted.find((row) => row.total)
  if (!total) throw new Error('the database counted without a total')
  const rows = counted
    .filter((row) => !row.total)
    .map((row) => ({
      rank: row.rank,
      row: { key: row.key, label: labelOf(row, by), ...figuresOf(row, clock) },
    }))
    .sort(inOrder(language))
    .map(({ row }) => row)
  return { from, to, by, clock, rows, total: figuresOf(total, clock) }
}

const refusals = {
  'ends-before-it-begins': {
    bn: 'শেষ দিন প্রথম দিনের আগে হতে পারে না।',
    en: 'The last day cannot lie before the first.',
  },
  'too-long': {
    bn: 'সময়কাল সর্বোচ্চ ১,১০০ দিন; ছোট করে দিন।',
    en: 'A period is at most 1,100 days; make it shorter.',
  },
}

function figuresOf(row: CountedRow, clock: SlaReport['clock']): SlaReport['total'] {
  const net = judgedOf({ kept: row.net_kept, late: row.net_late, overdue: row.net_overdue })
  const gross = judgedOf({ kept: row.gross_kept, late: row.gross_late, overdue: row.gross_overdue })
  return {
    received: row.received,
    resolved: row.resolved,
    ...(clock === 'net' ? net : gross),
    open: row.open,
    excused: row.excused,
    enteredLater: row.entered_later,
    medianOfficeMinutes: row.median,
    p90OfficeMinutes: row.p90,
    ...(clock === 'net' ? { gross } : { net }),
  }
}

function judgedOf(counts: { kept: number; late: number; overdue: number }) {
  return { ...counts, shareKept: shareKept(counts) }
}

function labelOf({ bn, en }: CountedRow, by: ReportDimension): Name {
  return bn !== null && en !== null ? { bn, en } : nobody[by]
}

const nobodyAtAll = { bn: 'কেউ নয়', en: 'Nobody' }
const nobody: Record<ReportDimension, Name> = {
  officer: { bn: 'কারও দায়িত্বে নেই', en: 'Unassigned' },
  institution: { bn: 'প্রতিষ্ঠান ছাড়া', en: 'Without an institution' },
  union: { bn: 'ইউনিয়ন ছাড়া', en: 'Without a union' },
  // A ticket always has these four.
  service: nobodyAtAll,
  channel: nobodyAtAll,
  month: nobodyAtAll,
  office: nobodyAtAll,
}

type Ranked = { rank: number | null; row: ReportRow }

function inOrder(language: Language): (a: Ranked, b: Ranked) => number {
  const names = new Intl.Collator(language, { numeric: true })
  return (a, b) =>
    Number(a.row.key === null) - Number(b.row.key === null) ||
    (a.rank ?? 0) - (b.rank ?? 0) ||
    names.compare(a.row.label[language], b.row.label[language])
}
