import type { CalendarDay } from '@sheba/contract/calendar'

/** What a day is, as the calendar draws it; each has a shape of its own. */
export const dayLooks = ['open', 'weekly', 'general', 'executive', 'working', 'dated'] as const
export type DayLook = (typeof dayLooks)[number]

export function dayLook({ why, open, order }: Pick<CalendarDay, 'why' | 'open' | 'order'>): DayLook {
  if (why === 'weekly') return open ? 'open' : 'weekly'
  if (why === 'closed') return order === 'executive' ? 'executive' : 'general'
  return why
}
