import { reportDimensionNames, totalName } from '@sheba/contract/names'
import type { Office } from '@sheba/contract/offices'
import type { SlaReport } from '@sheba/contract/reports'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Table, Td, Th } from '../ui/table.tsx'
import { Figure } from './figure.tsx'
import { type FigureRow, figureLink, type Outcome } from './figure-link.ts'
import { reportMessages } from './messages.ts'
import type { ReportAsked } from './report-asked.ts'
import { ShareBar } from './share-bar.tsx'

type FiguresTableProps = {
  report: SlaReport
  /** What the address asked for; the report's own `by` says what the rows are. */
  asked: ReportAsked
  offices: readonly Office[]
}

/** The rows of a report with their total. On a narrow screen it scrolls in itself, and the names stay in sight. */
export function FiguresTable({ report, asked, offices }: FiguresTableProps) {
  const t = useText(reportMessages)
  const pick = usePick()
  const what = pick(reportDimensionNames[report.by])
  return (
    <Table
      caption={t.byTitle({ what })}
      className="min-w-168 border-separate! [&_td]:px-2 [&_th]:px-2 border-spacing-0 text-sm"
    >
      <thead>
        <tr>
          <Th className={classes(pinned, 'shadow-none!')}>{what}</Th>
          {columns.map(({ name }) => (
            <Th key={name} isFigure>
              {t[name]}
            </Th>
          ))}
          <Th isFigure>{t.median}</Th>
          <Th isFigure>{t.onTime}</Th>
        </tr>
      </thead>
      <tbody>
        {report.rows.map((row) => (
          <Row
            key={row.key ?? 'none'}
            label={pick(row.label)}
            figures={row}
            link={(outcome) => figureLink(asked, offices, outcome, rowOf(report, row.key))}
          />
        ))}
      </tbody>
      <tfoot>
        <Row
          isTotal
          label={pick(totalName)}
          figures={report.total}
          link={(outcome) => figureLink(asked, offices, outcome)}
        />
      </tfoot>
    </Table>
  )
}

const columns = [
  { name: 'received', outcome: 'counted' },
  { name: 'resolved', outcome: 'resolved' },
  { name: 'late', outcome: 'late' },
  { name: 'open', outcome: 'open' },
  { name: 'overdue', outcome: 'overdue' },
] as const

// Its own line above is a shadow: between rows of broken heights the next cell would cover the border of this one.
const pinned = 'sticky start-0 z-1 bg-panel min-w-36 max-w-44 shadow-[0_-1px_0_var(--line)] sm:max-w-none'

function rowOf({ by }: SlaReport, key: string | null): FigureRow {
  return { by, key }
}

type RowProps = {
  label: string
  figures: SlaReport['total']
  link: (outcome: Outcome) => string
  isTotal?: boolean
}

function Row({ label, figures, link, isTotal = false }: RowProps) {
  const t = useText(reportMessages)
  const look = classes('py-2.5', isTotal && 'border-b-0 font-medium!')
  return (
    <tr>
      <Th scope="row" className={classes(look, pinned)}>
        {label}
      </Th>
      {columns.map(({ name, outcome }) => (
        <Td key={name} isFigure className={look}>
          <Figure
            count={figures[name]}
            to={link(outcome)}
            what={t[name]}
            of={label}
            {...(name === 'overdue' && figures.overdue > 0 ? { className: 'text-overdue-ink' } : {})}
          />
          <Beside name={name} figures={figures} link={link} label={label} />
        </Td>
      ))}
      <Td isFigure className={look}>
        <Times figures={figures} />
      </Td>
      <Td isFigure className={look}>
        <ShareBar figures={figures} />
      </Td>
    </tr>
  )
}

/** What is counted inside a figure and given beside it, where there is any. */
const beside: Partial<Record<(typeof columns)[number]['name'], 'enteredLater' | 'excused'>> = {
  resolved: 'enteredLater',
  late: 'excused',
}

type BesideProps = Pick<RowProps, 'figures' | 'link' | 'label'> & { name: (typeof columns)[number]['name'] }

function Beside({ name, figures, link, label }: BesideProps) {
  const t = useText(reportMessages)
  const which = beside[name]
  if (!which || figures[which] === 0) return null
  return (
    <span className="block text-xs font-normal text-ink-2">
      {t[which]} <Figure count={figures[which]} to={link(which)} what={t[which]} of={label} />
    </span>
  )
}

/** Office time from receipt to the last resolution: half were faster, nine of ten were. */
function Times({ figures }: { figures: SlaReport['total'] }) {
  const t = useText(reportMessages)
  const f = useFormat()
  const { medianOfficeMinutes: median, p90OfficeMinutes: p90 } = figures
  if (median === null) return <span className="text-ink-3">—</span>
  return (
    <>
      {f.officeHours(median)}
      {p90 !== null && (
        <span className="block text-xs font-normal text-ink-2">{t.p90({ time: f.officeHours(p90) })}</span>
      )}
    </>
  )
}
