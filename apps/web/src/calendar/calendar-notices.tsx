import type { CalendarDay, CalendarNotices as Notices } from '@sheba/contract/calendar'
import { useIsWide } from '../app/shell/use-media.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { calendarMessages } from './messages.ts'

type CalendarNoticesProps = {
  notices: Notices
  /** Absent for who may only read. */
  onConfirm: ((day: CalendarDay) => void) | null
}

/** What somebody should see to: a year without its list, days that still wait for the moon. */
export function CalendarNotices({ notices, onConfirm }: CalendarNoticesProps) {
  const t = useText(calendarMessages)
  const f = useFormat()
  const pick = usePick()
  const isWide = useIsWide()
  const confirm = (day: CalendarDay) =>
    onConfirm && (
      <Button
        className="shrink-0"
        aria-label={t.confirmDay({ day: f.day(day.on, 'date') })}
        onPress={() => onConfirm(day)}
      >
        {t.confirm}
      </Button>
    )
  const { noListForYear, provisionalSoon } = notices
  return (
    <>
      {noListForYear !== null && (
        <Banner tone="warn" title={t.noListForYear({ year: noListForYear })}>
          {t.noListDetail}
        </Banner>
      )}
      {provisionalSoon.map((day) => (
        <Banner
          key={day.on}
          tone="warn"
          icon="moon"
          title={t.provisionalSoon({ day: f.day(day.on, 'long'), name: day.name ? pick(day.name) : '' })}
          action={isWide && confirm(day)}
        >
          {t.provisionalDetail}
          {!isWide && <span className="mt-2 block">{confirm(day)}</span>}
        </Banner>
      ))}
    </>
  )
}
