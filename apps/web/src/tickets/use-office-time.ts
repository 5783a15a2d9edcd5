import { listCalendarDays } from '@sheba/contract/calendar'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { dayOf } from '../i18n/dhaka.ts'
import { useNow } from '../i18n/use-now.ts'
import { type OfficeTime, officeTime } from './office-time.ts'

const dayMs = 86_400_000

/** The calendar of an office around today, as far as the clocks of its open tickets reach. */
export function useOfficeDays(office: string | undefined) {
  const now = useNow(60_000)
  const from = dayOf(now - 45 * dayMs)
  const to = dayOf(now + 90 * dayMs)
  return useQuery({
    queryKey: ['calendar-days', office ?? 'own', from],
    queryFn: ({ signal }) =>
      call(listCalendarDays, { query: { ...(office ? { office } : {}), from, to }, signal }),
    staleTime: 10 * 60_000,
  })
}

/** When an office is open; null until known. Rows of the same office share one answer. */
export function useOfficeTime(office: string | undefined): OfficeTime | null {
  const { data } = useOfficeDays(office)
  if (!data) return null
  const known = times.get(data)
  if (known !== undefined) return known
  const time = officeTime(data.items)
  times.set(data, time)
  return time
}

const times = new WeakMap<object, OfficeTime | null>()
