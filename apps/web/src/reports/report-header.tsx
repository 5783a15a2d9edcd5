import type { Office } from '@sheba/contract/offices'
import type { SlaReport } from '@sheba/contract/reports'
import type { User } from '@sheba/contract/sessions'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { reportMessages } from './messages.ts'
import { periodBefore } from './period.ts'
import { ReportActions } from './report-actions.tsx'
import type { ReportAsked } from './report-asked.ts'

type ReportHeaderProps = {
  me: User
  offices: readonly Office[]
  asked: ReportAsked
  report: SlaReport | undefined
}

/** Whose report, of which days, by which clock, compared with what, and the whole of it in a sentence. */
export function ReportHeader({ me, offices, asked, report }: ReportHeaderProps) {
  const t = useText(reportMessages)
  const f = useFormat()
  const pick = usePick()
  const office = offices.find(({ code }) => code === asked.office) ?? me.office
  const days = ({ from, to }: { from: string; to: string }) => t.days({ from: f.day(from), to: f.day(to) })
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-2xl">{office ? t.titleOf({ office: pick(office.name) }) : t.pageTitle}</h1>
        <p className="text-ink-2">
          {days(asked)} · {t[asked.clock]} · {t.comparedWith({ days: days(periodBefore(asked)) })}
        </p>
        <p className="text-sm text-ink-2">{asked.clock === 'net' ? t.netMeaning : t.grossMeaning}</p>
        <p className="mt-1 min-h-7 text-lg" aria-live="polite">
          {report &&
            t.summary({
              received: report.total.received,
              resolved: report.total.resolved,
              share: report.total.shareKept,
            })}
        </p>
      </div>
      <ReportActions asked={asked} />
    </header>
  )
}
