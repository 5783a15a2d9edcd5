import { useSearchParams } from 'react-router'
import { dayOf } from '../i18n/dhaka.ts'
import { useNow } from '../i18n/use-now.ts'
import { askedOf, type ReportAsked, searchOf } from './report-asked.ts'

/** The report in the address, its today, and how to ask for another: each change is a step that the back button undoes. */
export function useReportAsked() {
  const [search, setSearch] = useSearchParams()
  const today = dayOf(useNow())
  const asked = askedOf(search, today)
  return {
    asked,
    today,
    change: (change: Partial<ReportAsked>) =>
      setSearch(searchOf({ ...asked, ...change }), { preventScrollReset: true }),
  }
}
