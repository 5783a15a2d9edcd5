import type { Office } from '@sheba/contract/offices'
import { useFormat, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Table, Td, Th } from '../ui/table.tsx'
import { Figure } from './figure.tsx'
import { figureLink } from './figure-link.ts'
import { reportMessages } from './messages.ts'
import { type ChartMonth, MonthsChart } from './months-chart.tsx'
import { twelveMonthsTo } from './period.ts'
import type { ReportAsked } from './report-asked.ts'
import { reportQuery, useSlaReport } from './use-sla-report.ts'

/** The twelve months that end with the period: a chart, and its numbers as a table. */
export function MonthsCard({ asked, offices }: { asked: ReportAsked; offices: readonly Office[] }) {
  const t = useText(reportMessages)
  const year = { ...asked, ...twelveMonthsTo(asked) }
  const report = useSlaReport({ ...reportQuery(year), by: 'month' })
  const months = report.data?.rows.map((row) => ({
    ...row,
    to: figureLink(year, offices, 'counted', { by: 'month', key: row.key }),
    isInPeriod: row.key !== null && row.key >= asked.from.slice(0, 7),
  }))
  if (report.isError) return null
  return (
    <Card title={t.twelveMonths} aside={<span className="text-xs">{t.chartKey}</span>}>
      {months ? <MonthsChart months={months} /> : <Skeleton className="aspect-[320/176] w-full" />}
      {months ? (
        <details className="mt-2 print:hidden">
          <summary className="min-h-8 cursor-pointer text-sm text-ink-2 hover:text-ink">
            {t.monthNumbers}
          </summary>
          <MonthNumbers months={months} />
        </details>
      ) : (
        <Skeleton className="mt-2 h-8 w-32" />
      )}
    </Card>
  )
}

function MonthNumbers({ months }: { months: readonly ChartMonth[] }) {
  const t = useText(reportMessages)
  const f = useFormat()
  return (
    <Table caption={t.twelveMonths} className="text-sm">
      <thead>
        <tr>
          <Th className="ps-0">{t.month}</Th>
          <Th isFigure>{t.received}</Th>
          <Th isFigure className="pe-0">
            {t.onTime}
          </Th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ key, to, received, shareKept }) => {
          const month = f.day(`${key}-01`, 'month')
          return (
            <tr key={key}>
              <Th scope="row" className="ps-0">
                {month}
              </Th>
              <Td isFigure>
                <Figure count={received} to={to} what={t.received} of={month} />
              </Td>
              <Td isFigure className="pe-0">
                {shareKept === null ? <NoShare /> : f.percent(shareKept)}
              </Td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

function NoShare() {
  const t = useText(reportMessages)
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        —
      </span>
      <span className="sr-only">{t.whyNoShare}</span>
    </>
  )
}
