import {
  type CalendarDay,
  getCalendarNotices,
  getOfficeWeek,
  listCalendarDays,
  listDatedHours,
} from '@sheba/contract/calendar'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '../api/call.ts'
import { addDays } from './day-steps.ts'

/** What is kept of all calendars; a change of one office may show in those below it. */
const key = 'calendar'

const officeQuery = (office: string | undefined) => (office ? { office } : {})

/** The days of a year, and some beyond, so that the next closed days are known in December too; one answer for all views. */
export function useCalendarYear(office: string | undefined, year: number) {
  const from = `${year}-01-01`
  const query = useQuery({
    queryKey: [key, 'days', office ?? 'own', year],
    queryFn: ({ signal }) =>
      call(listCalendarDays, { query: { ...officeQuery(office), from, to: addDays(from, 400) }, signal }),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })
  const items = query.data?.items
  const days = useMemo(
    () => (items ? new Map<string, CalendarDay>(items.map((day) => [day.on, day])) : undefined),
    [items],
  )
  return { ...query, days }
}

export function useCalendarNotices(office: string | undefined) {
  return useQuery({
    queryKey: [key, 'notices', office ?? 'own'],
    queryFn: ({ signal }) => call(getCalendarNotices, { query: officeQuery(office), signal }),
    staleTime: 60_000,
  })
}

export function useCalendarWeek(office: string | undefined) {
  return useQuery({
    queryKey: [key, 'week', office ?? 'own'],
    queryFn: ({ signal }) => call(getOfficeWeek, { query: officeQuery(office), signal }),
    staleTime: 60_000,
  })
}

export function useDatedHours(office: string | undefined) {
  return useQuery({
    queryKey: [key, 'hours', office ?? 'own'],
    queryFn: ({ signal }) => call(listDatedHours, { query: officeQuery(office), signal }),
    staleTime: 60_000,
  })
}

/** After a change: every view of every calendar is asked for again, also the one beside the queue. */
export function useCalendarChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: [key] }),
      queries.invalidateQueries({ queryKey: ['calendar-days'] }),
    ])
  }
}
