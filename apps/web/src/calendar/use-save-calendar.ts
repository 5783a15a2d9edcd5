import {
  type CalendarDay,
  enterCalendarDay,
  enterDatedHours,
  enterOfficeWeek,
  withdrawCalendarDay,
  withdrawDatedHours,
} from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import { useMutation } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { useCalendarChanged } from './use-calendar.ts'

type Save = {
  draft: CalendarDraft
  /** The day as it was shown: what somebody else has entered for it meanwhile is not replaced unseen. */
  seen?: CalendarDay | null
}

/** Enters a draft of the calendar for new tickets alone. A day that moves is entered and withdrawn in one step. */
export function useSaveCalendar(office: string | undefined) {
  const changed = useCalendarChanged()
  const query = office ? { office } : {}
  return useMutation({
    mutationFn: async ({ draft, seen }: Save) => {
      const { days = [], withdrawDays = [], hours = [], withdrawHours = [], weekdays } = draft
      const [movedFrom] = days.length === 1 ? withdrawDays : []
      for (const { on, ...body } of days) {
        const replaces = seen?.on === on ? seen.ownId : null
        await call(enterCalendarDay, {
          params: { on },
          query,
          body: { ...body, ...(movedFrom ? { movedFrom } : {}), ...(replaces ? { replaces } : {}) },
        })
      }
      for (const on of movedFrom ? [] : withdrawDays) {
        await call(withdrawCalendarDay, { params: { on }, query })
      }
      for (const body of hours) await call(enterDatedHours, { query, body })
      for (const id of withdrawHours) await call(withdrawDatedHours, { params: { id } })
      if (weekdays) await call(enterOfficeWeek, { query, body: { weekdays } })
    },
    onSettled: changed,
  })
}
