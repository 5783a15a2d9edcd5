import { reportColumnNames, reportDimensionNames, totalName } from '@sheba/contract/names'
import type { SlaReport } from '@sheba/contract/reports'
import type { Language } from '@sheba/contract/words'
import { type Cell, csv } from '../text/csv.ts'

/** The SLA report as a table: a row of headings, the rows, the total. Shares in per cent with one decimal. */
export function slaReportCsv(report: SlaReport, language: Language): string {
  const headings = [
    reportDimensionNames[report.by],
    ...columns.map((column) => reportColumnNames[column]),
    ...otherColumns.map((column) => otherNamed(report, column)),
  ]
  return csv([
    headings.map((name) => name[language]),
    ...report.rows.map((row) => [row.label[language], ...cells(row)]),
    [totalName[language], ...cells(report.total)],
  ])
}

/** `sla-service-2026-07-01-2026-11-23.csv` */
export function slaReportFileName({ by, from, to }: SlaReport): string {
  return `sla-${by}-${from}-${to}.csv`
}

const columns = [
  'received',
  'resolved',
  'kept',
  'late',
  'open',
  'overdue',
  'excused',
  'enteredLater',
  'shareKept',
  'medianOfficeMinutes',
  'p90OfficeMinutes',
] as const
const otherColumns = ['kept', 'late', 'overdue', 'shareKept'] as const

function cells(figures: SlaReport['total']): Cell[] {
  const other = figures.gross ?? figures.net
  return [
    ...columns.map((column) => (column === 'shareKept' ? perCent(figures.shareKept) : figures[column])),
    ...otherColumns.map((column) =>
      column === 'shareKept' ? perCent(other?.shareKept ?? null) : (other?.[column] ?? null),
    ),
  ]
}

function perCent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10
}

/** The figures of the other clock stand beside, and their headings say so. */
function otherNamed({ clock }: SlaReport, column: (typeof otherColumns)[number]) {
  const { bn, en } = reportColumnNames[column]
  return clock === 'net'
    ? { bn: `${bn}, স্থগিতসহ`, en: `${en}, pauses counted` }
    : { bn: `${bn}, স্থগিত বাদে`, en: `${en}, without pauses` }
}
