import type { CalendarDay } from '@sheba/contract/calendar'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useOfficeDays } from '../use-office-time.ts'
import { type OfficeToday, officeToday } from './office-today.ts'
import { queueMessages } from './queue-messages.ts'

/** Today's office hours, and when the office is next closed, with the name of the day. */
export function OfficeLine({ office }: { office: string | undefined }) {
  const { data, isPending } = useOfficeDays(office)
  if (isPending) return <Skeleton className="my-0.5 h-5 w-72 max-w-full" />
  return data ? <OfficeDayLine days={data.items} /> : null
}

/** The same of days that are known already. */
export function OfficeDayLine({ days }: { days: readonly CalendarDay[] }) {
  const now = useNow()
  const words = useOfficeWords()
  const day = officeToday(days, now)
  return day ? <p className="text-ink-2">{words(day)}</p> : null
}

function useOfficeWords(): (day: OfficeToday) => string {
  const t = useText(queueMessages)
  const f = useFormat()
  const pick = usePick()
  return ({ today, opensOn, nextClosed }) => {
    const weekday = f.day(today.on, 'weekday')
    const hours = today.intervals.map(({ opens, closes }) => `${clock(opens)}–${clock(closes)}`).join(', ')
    const now = today.open
      ? t.todayOpen({ weekday, hours })
      : t.todayClosed({ weekday, name: today.name && pick(today.name) })
    const parts = [now]
    if (!today.open && opensOn) parts.push(t.opensNext({ day: f.day(opensOn, 'short') }))
    if (nextClosed) {
      const { from, to, names } = nextClosed
      const days = from === to ? f.day(from, 'short') : `${f.day(from, 'short')} – ${f.day(to, 'short')}`
      parts.push(t.nextClosed({ days, name: names.map(pick).join(', ') || null }))
    }
    return parts.join(' · ')
  }

  function clock(time: string): string {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    return f.clock(hour, minute)
  }
}
