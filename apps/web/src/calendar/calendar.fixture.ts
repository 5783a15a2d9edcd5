import type { CalendarDay, CalendarNotices, DatedHours, OfficeWeek } from '@sheba/contract/calendar'
import type { Office } from '@sheba/contract/offices'

const id = (place: number) => `0198f000-0000-7000-8000-00000000000${place}`

export const headquarters = { id: id(7), name: { bn: 'প্রধান কার্যালয়', en: 'Headquarters' } }
export const lohagara = {
  id: id(3),
  code: 'LHG',
  name: { bn: 'উপজেলা কার্যালয়, লোহাগড়া', en: 'Upazila office, Lohagara' },
}

export const offices: Office[] = [
  { ...lohagara, kind: 'upazila', parentId: id(8) },
  {
    id: id(8),
    code: 'NRL',
    name: { bn: 'জেলা কার্যালয়, নড়াইল', en: 'Narail' },
    kind: 'district',
    parentId: id(7),
  },
]

const ordinary = [{ opens: '09:00', closes: '17:00' }]

/** A plain day of the week: Friday and Saturday closed. */
export function aDay(on: string, more: Partial<CalendarDay> = {}): CalendarDay {
  const open = ![5, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay())
  return {
    on,
    open,
    intervals: open ? ordinary : [],
    why: 'weekly',
    order: null,
    name: null,
    provisional: false,
    entry: null,
    own: false,
    ownId: null,
    ...more,
  }
}

export const victoryDay = aDay('2026-12-16', {
  open: false,
  intervals: [],
  why: 'closed',
  order: 'general',
  name: { bn: 'বিজয় দিবস', en: 'Victory Day' },
  entry: { id: id(1), office: headquarters, reason: null },
})

export const moonDay = aDay('2026-12-02', {
  open: false,
  intervals: [],
  why: 'closed',
  order: 'executive',
  name: { bn: 'শবে মেরাজ', en: 'Shab-e-Meraj' },
  provisional: true,
  entry: { id: id(2), office: lohagara, reason: null },
  own: true,
  ownId: id(2),
})

/** The days asked for, with those of their own among them. */
export function someDays(from: string, to: string, special: readonly CalendarDay[]): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += 86_400_000) {
    const on = new Date(at).toISOString().slice(0, 10)
    days.push(special.find((day) => day.on === on) ?? aDay(on))
  }
  return days
}

export const aWeekOfHours: OfficeWeek = {
  weekdays: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
    weekday,
    intervals: weekday < 5 ? ordinary : [],
    office: headquarters,
    own: false,
  })),
}

export const ramadan: DatedHours = {
  id: id(5),
  from: '2026-02-18',
  to: '2026-03-16',
  name: { bn: 'রমজান', en: 'Ramadan' },
  intervals: [{ opens: '09:00', closes: '15:30' }],
  office: lohagara,
  own: true,
}

export const noNotices: CalendarNotices = { noListForYear: null, provisionalSoon: [] }
