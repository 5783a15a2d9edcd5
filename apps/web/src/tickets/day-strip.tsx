import type { Deadline } from '@sheba/contract/ticket-history'
import type { Band } from '@sheba/contract/words'
import { Fragment } from 'react'
import { dayOf } from '../i18n/dhaka.ts'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { bandLook } from './band-look.ts'
import { DayBox } from './day-box.tsx'
import { DayStripLegend } from './day-strip-legend.tsx'
import { type StripDay, stripDays } from './strip-days.ts'
import { StripMark } from './strip-mark.tsx'
import { stripMessages } from './strip-messages.ts'

type DayStripProps = { deadline: Deadline; band: Band | null; isForPaper?: boolean }

/** The days a deadline runs over: filled where they count, each kind of day a shape, with the words for the shapes below. */
export function DayStrip({ deadline, band, isForPaper = false }: DayStripProps) {
  const t = useText(stripMessages)
  const days = stripDays(deadline)
  const { leftOut } = deadline
  return (
    <div className="flex flex-col gap-2 [print-color-adjust:exact] print:gap-1">
      <ol
        aria-label={t.strip}
        className="grid grid-cols-[repeat(auto-fit,minmax(2.25rem,1fr))] gap-x-0.5 gap-y-1.5"
      >
        {days.map((day) => (
          <Fragment key={day.on}>
            {leftOut && isAfter(day.on, leftOut.to) && (
              <li className="col-span-full text-center text-xs text-ink-2">⋯ {t.leftOut(leftOut)} ⋯</li>
            )}
            <Day day={day} band={band ?? 'onTrack'} isForPaper={isForPaper} />
          </Fragment>
        ))}
      </ol>
      <DayStripLegend deadline={deadline} band={band ?? 'onTrack'} />
    </div>
  )
}

function Day({ day, band, isForPaper }: { day: StripDay; band: Band; isForPaper: boolean }) {
  const t = useText(stripMessages)
  const f = useFormat()
  const now = useNow(60_000)
  const words = useDayWords()(day)
  const [weekday = ''] = f.day(day.on, 'short').split(' ')
  const isToday = !isForPaper && day.on === dayOf(now)
  return (
    <li className="min-w-0" title={words}>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true">
        <span className="relative block h-3.5">
          {day.receivedAt !== null && <MarkAt place={day.receivedAt} kind="received" />}
          {day.dueAt !== null && <MarkAt place={day.dueAt} kind="due" />}
        </span>
        <DayBox shape={day.shape} from={day.from} to={day.to} fill={bandLook[band].bar} />
        <span className="mt-0.5 block text-center text-xs leading-[1.4]">
          <span className={classes('block truncate', isToday ? 'font-medium' : 'text-ink-3')}>
            {isToday ? t.today : weekday}
          </span>
          <span className="num block text-ink-2">{f.digits(String(Number(day.on.slice(-2))))}</span>
        </span>
      </span>
    </li>
  )
}

/** In its place along the day, kept inside the day's own column. */
function MarkAt({ place, kind }: { place: number; kind: 'received' | 'due' }) {
  return (
    <span className="absolute bottom-0.5" style={{ insetInlineStart: `calc(${place} * (100% - 12px))` }}>
      <StripMark kind={kind} />
    </span>
  )
}

function useDayWords(): (day: StripDay) => string {
  const t = useText(stripMessages)
  const f = useFormat()
  const pick = usePick()
  const declared = { closed: t.declaredClosed, open: t.declaredOpen, hours: t.declaredHours }
  return (day) => {
    const said = [
      t[day.shape],
      day.name && pick(day.name),
      day.declared && declared[day.declared],
      day.receivedAt !== null && t.received,
      day.dueAt !== null && t.due,
    ]
    return `${f.day(day.on, 'long')}: ${said.filter(Boolean).join(', ')}`
  }
}

function isAfter(on: string, last: string): boolean {
  return Date.parse(on) - Date.parse(last) === 86_400_000
}
