import { reportDimensionNames } from '@sheba/contract/names'
import type { Office } from '@sheba/contract/offices'
import type { SlaReport } from '@sheba/contract/reports'
import { type ReportDimension, reportDimensions } from '@sheba/contract/words'
import { usePick, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { FiguresTable } from './figures-table.tsx'
import { reportMessages } from './messages.ts'
import type { ReportAsked } from './report-asked.ts'
import { TableSkeleton } from './report-skeleton.tsx'

type ReportTabsProps = {
  report: SlaReport | undefined
  /** What is shown is not yet what was asked for. */
  isOld: boolean
  asked: ReportAsked
  change: (change: Partial<ReportAsked>) => void
  offices: readonly Office[]
  /** By office is a choice for who sees several. */
  hasOffices: boolean
}

/** The table, broken down by what one chooses. */
export function ReportTabs({ report, isOld, asked, change, offices, hasOffices }: ReportTabsProps) {
  const t = useText(reportMessages)
  const pick = usePick()
  const dimensions = reportDimensions.filter((by) => hasOffices || by !== 'office')
  const panel = (
    <Card className="-mt-4 rounded-t-none border-t-0 pt-2! print:border-t">
      <p className="text-end text-sm text-ink-2" data-screen-only>
        {t.everyFigureOpens}
      </p>
      <div aria-busy={isOld} className={isOld && report ? 'opacity-60' : undefined}>
        {!report ? (
          <TableSkeleton />
        ) : report.rows.length === 0 ? (
          <EmptyState title={t.emptyRows}>{t.emptyRowsDetail}</EmptyState>
        ) : (
          <FiguresTable report={report} asked={asked} offices={offices} />
        )}
      </div>
    </Card>
  )
  return (
    <div className="min-w-0 print:[&_[role=tablist]]:hidden">
      <h2 className="mb-1 text-lg">{t.byTitle({ what: pick(reportDimensionNames[asked.by]) })}</h2>
      <Tabs<ReportDimension>
        label={t.by}
        selected={asked.by}
        onSelect={(by) => by !== asked.by && change({ by })}
        tabs={dimensions.map((id) => ({ id, label: pick(reportDimensionNames[id]), panel }))}
      />
    </div>
  )
}
