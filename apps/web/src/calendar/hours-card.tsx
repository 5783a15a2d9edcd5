import type { DatedHours, OfficeWeek } from '@sheba/contract/calendar'
import { weekdays } from '../i18n/calendar-words.ts'
import { useLanguage } from '../i18n/language.tsx'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import { hoursMessages } from './hours-messages.ts'
import { useCalendarWeek, useDatedHours } from './use-calendar.ts'
import { useDayWords } from './use-day-words.ts'
import { weekRuns } from './week-words.ts'

type HoursCardProps = {
  office: string | undefined
  year: number
  mayChange: boolean
  onWeek: (week: OfficeWeek) => void
  onDated: () => void
  onWithdraw: (hours: DatedHours) => void
}

/** The ordinary hours of the week, and the special ones of this year. */
export function HoursCard(props: HoursCardProps) {
  const t = useText(hoursMessages)
  return (
    <Card title={t.week} className="flex flex-col">
      <Week {...props} />
      <h2 className="mt-6 mb-3 text-lg">{t.dated}</h2>
      <Dated {...props} />
    </Card>
  )
}

function Week({ office, mayChange, onWeek }: HoursCardProps) {
  const t = useText(hoursMessages)
  const { language } = useLanguage()
  const pick = usePick()
  const words = useDayWords()
  const week = useCalendarWeek(office)
  if (week.isError && !week.data) return <p className="text-sm text-ink-2">{t.failed}</p>
  if (!week.data) return <SkeletonLines lines={4} />
  const nameOf = (weekday: number) => weekdays[language][weekday]?.long ?? ''
  return (
    <>
      <dl className="flex flex-col gap-2.5">
        {weekRuns(week.data.weekdays).map((run) => {
          const [first] = run
          const last = run.at(-1)
          if (!first || !last) return null
          return (
            <div key={first.weekday}>
              <dt>
                {first === last
                  ? nameOf(first.weekday)
                  : `${nameOf(first.weekday)} – ${nameOf(last.weekday)}`}
              </dt>
              <dd className="text-sm text-ink-2">
                {first.intervals.length > 0 ? words.hours(first.intervals) : t.closed}
                {first.office && (
                  <> · {first.own ? t.own : t.inherited({ office: pick(first.office.name) })}</>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {mayChange && <WeekButton onPress={() => onWeek(week.data)} />}
    </>
  )
}

function WeekButton({ onPress }: { onPress: () => void }) {
  const t = useText(hoursMessages)
  return (
    <Button icon="edit" className="mt-3 self-start" onPress={onPress}>
      {t.weekChange}
    </Button>
  )
}

function Dated({ office, year, mayChange, onDated, onWithdraw }: HoursCardProps) {
  const t = useText(hoursMessages)
  const f = useFormat()
  const pick = usePick()
  const words = useDayWords()
  const dated = useDatedHours(office)
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  const shown = dated.data?.items.filter((one) => one.from <= to && one.to >= from)
  if (dated.isError && !dated.data) return <p className="text-sm text-ink-2">{t.failed}</p>
  if (!shown) return <SkeletonLines lines={2} />
  return (
    <>
      {shown.length === 0 && <p className="text-sm text-ink-2">{t.datedNone}</p>}
      <ul className="flex flex-col gap-3">
        {shown.map((one) => (
          <li key={one.id} className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <p className="font-medium">{pick(one.name)}</p>
              <p className="text-sm text-ink-2">
                {f.day(one.from, 'date')} – {f.day(one.to, 'date')}
              </p>
              <p className="text-sm text-ink-2">
                {words.hours(one.intervals)} ·{' '}
                {one.own ? t.own : t.inherited({ office: pick(one.office.name) })}
              </p>
            </div>
            {mayChange && one.own && (
              <IconButton
                icon="close"
                label={t.withdrawHours({ name: pick(one.name) })}
                onPress={() => onWithdraw(one)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Button icon="plus" className="mt-3 self-start" onPress={onDated}>
          {t.datedAdd}
        </Button>
      )}
    </>
  )
}
