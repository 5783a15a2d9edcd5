import { useSearchParams } from 'react-router'
import { dayOf } from '../i18n/dhaka.ts'
import { useNow } from '../i18n/use-now.ts'

export type CalendarView = 'year' | 'month'

export type CalendarAsked = {
  view: CalendarView
  /** `YYYY-MM` */
  month: string
  year: number
  /** The code of the office; the reader's own when absent. */
  office: string | undefined
}

/** The years an office may have entered anything for. */
const [first, last] = [2000, 2099]

/** What of the calendar is looked at, kept in the address: each step can be gone back. */
export function useCalendarAsked(viewUnlessTold: CalendarView) {
  const [search, setSearch] = useSearchParams()
  const today = dayOf(useNow())
  const asked = askedOf(search, today, viewUnlessTold)
  return {
    asked,
    today,
    change: (change: { view?: CalendarView; month?: string; office?: string | undefined }) => {
      const next = { ...asked, ...change }
      const query: Record<string, string> = { view: next.view, month: next.month }
      if (next.office) query.office = next.office
      setSearch(query, { preventScrollReset: true })
    },
  }
}

export function askedOf(search: URLSearchParams, today: string, viewUnlessTold: CalendarView): CalendarAsked {
  const asked = search.get('month') ?? ''
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)
  const view = search.get('view')
  return {
    view: view === 'year' || view === 'month' ? view : viewUnlessTold,
    month,
    year: Number(month.slice(0, 4)),
    office: search.get('office') ?? undefined,
  }
}

/** The same month so many years on, within what can be entered. */
export function monthInYear(month: string, year: number): string {
  return `${Math.min(last, Math.max(first, year))}${month.slice(4)}`
}
