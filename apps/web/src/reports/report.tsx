import type { Office } from '@sheba/contract/offices'
import type { User } from '@sheba/contract/sessions'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { HeadFigures } from './head-figures.tsx'
import { reportMessages } from './messages.ts'
import { MonthsCard } from './months-card.tsx'
import { OfficesCard } from './offices-card.tsx'
import { OverdueNow } from './overdue-now.tsx'
import { periodBefore } from './period.ts'
import { ReportChoices } from './report-choices.tsx'
import { ReportHeader } from './report-header.tsx'
import { HeadFiguresSkeleton } from './report-skeleton.tsx'
import { ReportTabs } from './report-tabs.tsx'
import { useReportAsked } from './use-report-asked.ts'
import { reportQuery, useSlaReport } from './use-sla-report.ts'

type ReportProps = {
  me: User
  /** The offices the reader can see. */
  offices: readonly Office[]
}

/** How promises were kept, for a supervisor over several offices and for an officer of one. */
export function Report({ me, offices }: ReportProps) {
  const t = useText(reportMessages)
  const words = useProblemWords()
  const { asked, today, change } = useReportAsked()
  const isOverSeveral = me.role === 'supervisor'
  const report = useSlaReport(reportQuery(asked))
  const before = useSlaReport({ ...reportQuery(asked), ...periodBefore(asked) })
  const isOld = report.isPlaceholderData || report.data?.clock !== asked.clock
  return (
    <div className="mx-auto flex max-w-340 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <ReportHeader me={me} offices={offices} asked={asked} report={report.data} />
      {isOverSeveral && <OverdueNow today={today} />}
      <ReportChoices asked={asked} change={change} offices={isOverSeveral ? offices : []} />
      {report.isError && !report.data ? (
        <Card>
          <ErrorState title={t.failed} onRetry={() => void report.refetch()} isRetrying={report.isFetching}>
            {words(report.error).detail}
          </ErrorState>
        </Card>
      ) : (
        <>
          <div
            aria-busy={isOld}
            className={isOld && report.data ? 'opacity-60 transition-opacity duration-160' : undefined}
          >
            {report.data ? (
              <HeadFigures
                report={report.data}
                before={before.isPlaceholderData ? undefined : before.data}
                asked={asked}
                offices={offices}
              />
            ) : (
              <HeadFiguresSkeleton />
            )}
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 min-[87.5rem]:grid-cols-[minmax(0,1fr)_21.5rem]">
            <ReportTabs
              report={report.data}
              isOld={isOld}
              asked={asked}
              change={change}
              offices={offices}
              hasOffices={isOverSeveral}
            />
            <div className="flex min-w-0 flex-col gap-4">
              <MonthsCard asked={asked} offices={offices} />
              {isOverSeveral && !asked.office && <OfficesCard asked={asked} offices={offices} />}
            </div>
          </div>
        </>
      )}
    </div>
  )
}
