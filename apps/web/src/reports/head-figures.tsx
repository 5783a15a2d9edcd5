import type { Office } from '@sheba/contract/offices'
import type { SlaReport } from '@sheba/contract/reports'
import type { ReactNode } from 'react'
import { useFormat, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Figure } from './figure.tsx'
import { figureLink, type Outcome } from './figure-link.ts'
import { HeadFigure } from './head-figure.tsx'
import { headFiguresGrid } from './head-figures-grid.ts'
import { reportMessages } from './messages.ts'
import type { ReportAsked } from './report-asked.ts'
import { ShareChange } from './share-change.tsx'

type HeadFiguresProps = {
  report: SlaReport
  /** The period before, when it is known. */
  before: SlaReport | undefined
  asked: ReportAsked
  offices: readonly Office[]
}

/** Six figures, each with its small print: compared with what, with pauses or without. */
export function HeadFigures({ report: { total, clock }, before, asked, offices }: HeadFiguresProps) {
  const t = useText(reportMessages)
  const f = useFormat()
  const other = total.gross ?? total.net
  const otherShare = other?.shareKept ?? null
  const was = before?.total
  const earlier = (figure: string | undefined) => (figure === undefined ? null : t.before({ figure }))
  const figure = (name: 'received' | 'resolved' | 'late' | 'open', outcome: Outcome) => (
    <Figure
      count={total[name]}
      to={figureLink(asked, offices, outcome)}
      what={t[name]}
      of={t.headFigures}
      className={classes('text-2xl font-medium', name === 'late' && total.late > 0 && 'text-overdue-ink')}
    />
  )
  const among = (words: string, count: number, outcome: Outcome): ReactNode => (
    <>
      {words}{' '}
      <Figure count={count} to={figureLink(asked, offices, outcome)} what={words} of={t.headFigures} />
    </>
  )
  return (
    <dl className={headFiguresGrid} aria-label={t.headFigures}>
      <HeadFigure
        name={t.shareKept}
        isFirst
        value={
          total.shareKept === null ? (
            <span title={t.whyNoShare}>—</span>
          ) : (
            <span className="num">{f.percent(total.shareKept)}</span>
          )
        }
        notes={[
          total.shareKept === null && t.whyNoShare,
          total.shareKept !== null && was && was.shareKept !== null && (
            <ShareChange now={total.shareKept} before={was.shareKept} />
          ),
          otherShare !== null &&
            (clock === 'net' ? t.otherGross : t.otherNet)({ share: f.percent(otherShare) }),
        ]}
      />
      <HeadFigure
        name={t.received}
        value={figure('received', 'counted')}
        notes={[was && earlier(f.number(was.received))]}
      />
      <HeadFigure
        name={t.resolved}
        value={figure('resolved', 'resolved')}
        notes={[
          among(t.kept, total.kept, 'kept'),
          total.enteredLater > 0 && among(t.enteredLater, total.enteredLater, 'enteredLater'),
        ]}
      />
      <HeadFigure
        name={t.late}
        value={figure('late', 'late')}
        notes={[
          was && earlier(f.number(was.late)),
          total.excused > 0 && among(t.excused, total.excused, 'excused'),
        ]}
      />
      <HeadFigure
        name={t.open}
        value={figure('open', 'open')}
        notes={[among(t.overdueAmong, total.overdue, 'overdue')]}
      />
      <HeadFigure
        name={t.median}
        value={total.medianOfficeMinutes === null ? '—' : f.officeHours(total.medianOfficeMinutes)}
        notes={[
          total.p90OfficeMinutes !== null && t.p90InWords({ time: f.officeHours(total.p90OfficeMinutes) }),
          was && was.medianOfficeMinutes !== null && earlier(f.officeHours(was.medianOfficeMinutes)),
        ]}
      />
    </dl>
  )
}
