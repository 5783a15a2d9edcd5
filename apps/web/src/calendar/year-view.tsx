import type { CalendarDay } from '@sheba/contract/calendar'
import { type PointerEvent, useCallback, useRef, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { DayTip, type TipAt } from './day-tip.tsx'
import { calendarMessages } from './messages.ts'
import { monthsOf } from './month-weeks.ts'
import { SmallMonth } from './small-month.tsx'
import { dayOfTarget, useDayWalk } from './use-day-walk.ts'

export type CalendarViewProps = {
  days: ReadonlyMap<string, CalendarDay>
  today: string
  /** `YYYY-MM` */
  month: string
  onOpenDay: (on: string) => void
  onMonth: (month: string) => void
}

/** Twelve small months. What a day is called shows beside it when it is pointed at or focused. */
export function YearView({ days, today, month, onOpenDay, onMonth }: CalendarViewProps) {
  const t = useText(calendarMessages)
  const area = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<TipAt | null>(null)
  const year = month.slice(0, 4)
  const has = (on: string) => on.startsWith(year) && days.has(on)
  const walk = useDayWalk(area, { start: has(today) ? today : `${year}-01-01`, has })
  const openMonth = useCallback((chosen: string) => onMonth(chosen), [onMonth])

  function show(target: EventTarget | null) {
    const on = dayOfTarget(target)
    const mark = on && area.current?.querySelector(`[data-on="${on}"]`)
    setTip(on && mark ? { on, box: mark.getBoundingClientRect() } : null)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the days inside are buttons; here their keys and pointers meet
    <div
      ref={area}
      onKeyDown={(event) => (event.key === 'Escape' ? setTip(null) : walk.onKeyDown(event))}
      onClick={(event) => {
        const on = dayOfTarget(event.target)
        if (!on) return
        walk.arrive(on)
        setTip(null)
        onOpenDay(on)
      }}
      onPointerOver={(event: PointerEvent) => event.pointerType === 'mouse' && show(event.target)}
      onPointerLeave={() => setTip(null)}
      onFocus={(event) => show(event.target)}
      onBlur={() => setTip(null)}
    >
      <p className="sr-only">{t.yearHelp}</p>
      <div className="grid grid-cols-3 gap-x-6 gap-y-5 min-[80rem]:grid-cols-4">
        {monthsOf(Number(year)).map((one) => (
          <SmallMonth
            key={one}
            month={one}
            days={days}
            today={today}
            tabOn={walk.tabOn.startsWith(one) ? walk.tabOn : null}
            onOpenMonth={openMonth}
          />
        ))}
      </div>
      <DayTip tip={tip} days={days} />
    </div>
  )
}
