import type { Office } from '@sheba/contract/offices'
import { usePick, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Table, Td, Th } from '../ui/table.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { Figure } from './figure.tsx'
import { figureLink } from './figure-link.ts'
import { reportMessages } from './messages.ts'
import { type ReportAsked, searchOf } from './report-asked.ts'
import { ShareBar } from './share-bar.tsx'
import { reportQuery, useSlaReport } from './use-sla-report.ts'

const shown = 8

/** The offices below, the most overdue first; a name opens that office's report. */
export function OfficesCard({ asked, offices }: { asked: ReportAsked; offices: readonly Office[] }) {
  const t = useText(reportMessages)
  const pick = usePick()
  const report = useSlaReport({ ...reportQuery(asked), by: 'office' })
  if (report.isError) return null
  if (!report.data) return <Skeleton className="h-48 w-full" />
  const rows = report.data.rows.toSorted((a, b) => b.overdue - a.overdue)
  if (rows.length === 0) return null
  return (
    <Card title={t.offices} aside={t.officesHint}>
      <Table caption={t.offices} className="text-sm">
        <thead>
          <tr>
            <Th className="ps-0">{t.office}</Th>
            <Th isFigure>{t.overdue}</Th>
            <Th isFigure className="pe-0">
              {t.onTime}
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <tr key={row.key}>
              <Th scope="row" className="ps-0">
                <TextLink to={`?${searchOf({ ...asked, office: row.key ?? undefined })}`}>
                  {pick(row.label)}
                </TextLink>
              </Th>
              <Td isFigure>
                <Figure
                  count={row.overdue}
                  to={figureLink(asked, offices, 'overdue', { by: 'office', key: row.key })}
                  what={t.overdue}
                  of={pick(row.label)}
                />
              </Td>
              <Td isFigure className="pe-0">
                <ShareBar figures={row} width={44} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {rows.length > shown && (
        <p className="mt-3 text-sm">
          <TextLink to={`?${searchOf({ ...asked, by: 'office' })}`}>{t.everyOffice}</TextLink>
        </p>
      )}
    </Card>
  )
}
