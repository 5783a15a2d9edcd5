import { Link } from 'react-router'
import { to } from '../app/paths.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Icon } from '../ui/icon.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { reportMessages } from './messages.ts'
import { addDays } from './period.ts'
import { longestDays } from './report-asked.ts'
import { useSlaReport } from './use-sla-report.ts'

const shown = 5

/** What is overdue at this moment, whatever the period, office by office: the first thing of a supervisor's day. */
export function OverdueNow({ today }: { today: string }) {
  const t = useText(reportMessages)
  const f = useFormat()
  const pick = usePick()
  const { data, isError } = useSlaReport({ from: addDays(today, 1 - longestDays), to: today, by: 'office' })
  if (isError) return null
  if (!data) return <Skeleton className="h-11 w-full max-w-2xl" />
  const late = data.rows.filter(({ overdue }) => overdue > 0).toSorted((a, b) => b.overdue - a.overdue)
  if (late.length === 0) return <p className="text-sm text-ink-2">{t.overdueNowNone}</p>
  return (
    <p
      data-screen-only
      className="flex flex-wrap items-center gap-x-4 gap-y-0.5 rounded-md bg-overdue-soft px-4 py-1.5 text-sm text-overdue-ink"
    >
      <span className="flex items-center gap-2 font-medium">
        <Icon name="alert" size={16} />
        {t.overdueNow}
      </span>
      {late.slice(0, shown).map(({ key, label, overdue }) => (
        <Link
          key={key}
          to={to.queue({ view: 'overdue', ...(key ? { office: key } : {}) })}
          aria-label={t.overdueNowOpens({ office: pick(label), count: overdue })}
          className="inline-flex min-h-8 items-center gap-1.5 text-ink underline-offset-4 hover:underline"
        >
          {pick(label)} <strong className="num font-medium text-overdue-ink">{f.number(overdue)}</strong>
        </Link>
      ))}
      {late.length > shown && (
        <Link to={to.queue({ view: 'overdue' })} className="text-ink underline underline-offset-4">
          {t.andMore({ count: late.length - shown })}
        </Link>
      )}
    </p>
  )
}
