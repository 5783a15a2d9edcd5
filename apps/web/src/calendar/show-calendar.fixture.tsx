import { getCalendarNotices, getOfficeWeek, listCalendarDays, listDatedHours } from '@sheba/contract/calendar'
import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, vi } from 'vitest'
import { signInAs, someone } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { serve } from '../testing/serve.ts'
import { desk, showScreen } from '../testing/show-screen.ts'
import {
  aWeekOfHours,
  lohagara,
  moonDay,
  noNotices,
  offices,
  ramadan,
  someDays,
  victoryDay,
} from './calendar.fixture.ts'
import { CalendarScreen, type PreviewAsked } from './calendar-screen.tsx'

export const year = '/calendar?view=year&month=2026-12&office=LHG'
export const month = '/calendar?view=month&month=2026-12&office=LHG'

/** A supervisor at a desk on Tuesday 24 November 2026, ten in the morning. */
export function atTheDesk(): void {
  beforeEach(() => {
    vi.setSystemTime(new Date('2026-11-24T04:00:00Z'))
    signInAs('supervisor')
    showScreen(desk)
    serve(getCalendarNotices, () => noNotices)
    serve(getOfficeWeek, () => aWeekOfHours)
    serve(listDatedHours, () => ({ items: [ramadan] }))
  })
}

/** Plain weeks with Victory Day from above and a day of the moon of the office's own. */
export function serveDays({ canEdit = true } = {}) {
  return serve(listCalendarDays, ({ query }) => ({
    office: { ...lohagara, canEdit },
    items: someDays(query.get('from') ?? '', query.get('to') ?? '', [victoryDay, moonDay]),
  }))
}

export function show(path: string, preview?: (asked: PreviewAsked) => ReactNode) {
  return renderWith(
    <CalendarScreen me={someone('supervisor')} offices={offices} {...(preview ? { preview } : {})} />,
    { path },
  )
}

/** By its words: asking four hundred buttons for their role and name takes jsdom seconds. */
export async function dayNamed(name: RegExp): Promise<HTMLButtonElement> {
  const day = (await screen.findByText(name, { selector: '.sr-only' })).closest('button')
  if (!day) throw new Error('the words stand in no button')
  return day
}
