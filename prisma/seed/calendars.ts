import type { Db } from '../../apps/api/src/db/client.ts'
import { dayOf } from '../../packages/clock/src/calendar/dhaka.ts'
import holidays from './data/holidays-bd.json' with { type: 'json' }
import { enteredAt, withIds } from './entered.ts'
import type { OfficeIds } from './offices.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/**
 * The calendar of the whole country, entered at headquarters so that every office inherits it: the week's hours and
 * the single days of the list. The hours of Ramadan are not entered: their dates are each year's order's to say.
 * A day that hangs on the moon is provisional until it has come.
 */
export async function enterCalendar({ orm }: Db, { DHQ }: OfficeIds, now: number): Promise<void> {
  const today = dayOf(now)
  await orm.weeklyHours.createMany({
    data: withIds(weekdays.map((name, weekday) => ({ name, weekday }))).map(({ id, name, weekday }) => ({
      id,
      officeId: DHQ,
      weekday,
      intervals: holidays.weekly.open.includes(name) ? holidays.weekly.hours.map(minutesOf) : [],
      enteredAt,
    })),
  })
  await orm.calendarDay.createMany({
    data: withIds(holidays.days).map(({ id, on, kind, bn, en, moon, sure }) => ({
      id,
      officeId: DHQ,
      on: new Date(`${on}T00:00:00Z`),
      kind: kind === 'working' ? 'working' : 'closed',
      order: kind === 'working' ? null : kind === 'general' ? 'general' : 'executive',
      nameBn: bn,
      nameEn: en,
      provisional: !sure || (moon && on > today),
      enteredAt,
    })),
  })
}

/** `["09:00", "17:00"]` as minutes of the day. */
function minutesOf(interval: readonly string[]): number[] {
  return interval.map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return hours * 60 + minutes
  })
}
