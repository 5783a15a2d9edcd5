import type { ReportRow } from '@sheba/contract/reports'
import { Link } from 'react-router'
import { months as monthWords } from '../i18n/calendar-words.ts'
import { useFormat, useText } from '../i18n/use-text.ts'
import { runsOf, shareMarks } from './chart-scale.ts'
import { reportMessages } from './messages.ts'

export type ChartMonth = ReportRow & { to: string; isInPeriod: boolean }

const box = { width: 320, height: 176, left: 34, right: 4, top: 12, bottom: 26 }
const plot = { width: box.width - box.left - box.right, height: box.height - box.top - box.bottom }
const base = box.top + plot.height

/** For the eye and the mouse: the same numbers stand in the table under it, for everyone. */
export function MonthsChart({ months }: { months: readonly ChartMonth[] }) {
  const shares = months.flatMap(({ shareKept }) => (shareKept === null ? [] : [shareKept]))
  const marks = shareMarks(shares)
  const y = (share: number) => base - (plot.height * (share - (marks[0] ?? 0))) / (1 - (marks[0] ?? 0))
  const points = months.map(({ shareKept }, place) =>
    shareKept === null ? null : { x: middle(place, months.length), y: y(shareKept) },
  )
  const last = points.at(-1)
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${box.width} ${box.height}`} className="w-full overflow-visible">
      <Grid marks={marks} y={y} />
      <Bars months={months} />
      {runsOf(points).map((run) => (
        <g key={run[0]?.x}>
          <polyline
            points={run.map((point) => `${point.x},${point.y}`).join(' ')}
            fill="none"
            stroke="var(--kept)"
            strokeWidth="2"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
          {run.length === 1 && <circle cx={run[0]?.x} cy={run[0]?.y} r="3" fill="var(--kept)" />}
        </g>
      ))}
      {last && <circle cx={last.x} cy={last.y} r="4" fill="var(--kept)" />}
      <Columns months={months} />
    </svg>
  )
}

function middle(place: number, count: number): number {
  return box.left + (plot.width * (place + 0.5)) / count
}

function Grid({ marks, y }: { marks: readonly number[]; y: (share: number) => number }) {
  const f = useFormat()
  return marks.map((mark) => (
    <g key={mark}>
      <line x1={box.left} x2={box.width - box.right} y1={y(mark)} y2={y(mark)} stroke="var(--line)" />
      <text x={box.left - 7} y={y(mark) + 4.5} textAnchor="end" className="num fill-ink-2 text-xs">
        {f.number(Math.round(mark * 100))}
      </text>
    </g>
  ))
}

/** How many were received, up to nearly half of the height: the line keeps the upper half. */
function Bars({ months }: { months: readonly ChartMonth[] }) {
  const most = Math.max(1, ...months.map(({ received }) => received))
  const width = (plot.width / months.length) * 0.62
  return months.map(({ key, received, isInPeriod }, place) => {
    const height = (plot.height * 0.42 * received) / most
    return (
      <rect
        key={key}
        x={middle(place, months.length) - width / 2}
        y={base - height}
        width={width}
        height={height}
        fill={isInPeriod ? 'var(--kept)' : 'var(--line-strong)'}
        opacity={isInPeriod ? 0.42 : 0.8}
      />
    )
  })
}

/** The names of every other month, and over each month a place to point at and to press. */
function Columns({ months }: { months: readonly ChartMonth[] }) {
  const t = useText(reportMessages)
  const f = useFormat()
  const width = plot.width / months.length
  return months.map(({ key, received, shareKept, to }, place) => {
    const x = middle(place, months.length)
    const month = key ?? ''
    const share = shareKept === null ? '—' : f.percent(shareKept)
    return (
      <Link key={month} to={to} tabIndex={-1}>
        <title>{t.monthInWords({ month: f.day(`${month}-01`, 'month'), received, share })}</title>
        <rect
          x={x - width / 2}
          y={box.top}
          width={width}
          height={plot.height}
          className="fill-transparent hover:fill-ink/5"
        />
        {(months.length - 1 - place) % 2 === 0 && (
          <text x={x} y={box.height - 6} textAnchor="middle" className="fill-ink-2 text-xs">
            {monthWords[f.language][Number(month.slice(5)) - 1]?.short}
          </text>
        )}
      </Link>
    )
  })
}
