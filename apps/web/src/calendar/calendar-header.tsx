import type { Office } from '@sheba/contract/offices'
import type { ReactNode } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { addMonths } from './day-steps.ts'
import { calendarMessages } from './messages.ts'
import { type CalendarAsked, type CalendarView, monthInYear } from './use-calendar-asked.ts'

type ChoicesProps = {
  asked: CalendarAsked
  today: string
  change: (change: { view?: CalendarView; month?: string; office?: string | undefined }) => void
  /** The offices to choose from; fewer than two are no choice. */
  offices: readonly Office[]
}

type HeaderProps = {
  officeName: string | undefined
  line: ReactNode
  actions: ReactNode
}

export function CalendarHeader({ officeName, line, actions }: HeaderProps) {
  const t = useText(calendarMessages)
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-2xl">{officeName ? `${t.title}: ${officeName}` : t.title}</h1>
        <div className="min-h-6.5 text-ink-2">{line}</div>
      </div>
      <div data-screen-only className="flex flex-wrap gap-2">
        {actions}
      </div>
    </header>
  )
}

/** Which office, which year or month, and how much of it at once. */
export function CalendarChoices({ asked, today, change, offices }: ChoicesProps) {
  const t = useText(calendarMessages)
  const f = useFormat()
  const pick = usePick()
  const isYear = asked.view === 'year'
  const step = (by: number) =>
    change({
      month: isYear
        ? monthInYear(asked.month, asked.year + by)
        : addMonths(`${asked.month}-01`, by).slice(0, 7),
    })
  return (
    <div data-screen-only className="flex flex-wrap items-end gap-x-4 gap-y-3">
      {offices.length > 1 && (
        <ComboBox
          label={t.office}
          className="w-full sm:w-72"
          value={asked.office ?? null}
          onChange={(office) => office && change({ office })}
          choices={offices.map(({ code, name }) => ({ id: code, label: pick(name), also: code }))}
        />
      )}
      <RadioCards
        aria-label={t.view}
        label=""
        isInRow
        className="[&>label]:hidden"
        value={asked.view}
        onChange={(view) => change({ view })}
        cards={[
          { value: 'year', label: t.year },
          { value: 'month', label: t.month },
        ]}
      />
      <div className="flex items-center gap-1">
        <IconButton icon="back" label={isYear ? t.yearBefore : t.monthBefore} onPress={() => step(-1)} />
        <h2 aria-live="polite" className="min-w-32 text-center text-lg">
          {isYear ? f.digits(String(asked.year)) : f.day(`${asked.month}-01`, 'month')}
        </h2>
        <IconButton icon="forward" label={isYear ? t.yearAfter : t.monthAfter} onPress={() => step(1)} />
        <Button
          variant="quiet"
          isDisabled={asked.month === today.slice(0, 7)}
          onPress={() => change({ month: today.slice(0, 7) })}
        >
          {t.today}
        </Button>
      </div>
    </div>
  )
}
