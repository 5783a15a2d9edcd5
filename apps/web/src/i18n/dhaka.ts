/** What a clock on a wall in Dhaka shows. `month` is 1–12, `weekday` 0 for Sunday. */
export type DhakaTime = {
  year: number
  month: number
  date: number
  weekday: number
  hour: number
  minute: number
  /** `YYYY-MM-DD` */
  on: string
}

const reader = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Dhaka',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Reads a moment (ISO text, milliseconds or Date) as Dhaka does, whatever zone the browser is in. Throws on what is no moment. */
export function dhakaTime(at: string | number | Date): DhakaTime {
  const fields: Record<string, number> = {}
  for (const { type, value } of reader.formatToParts(new Date(at))) fields[type] = Number(value)
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = fields
  return { ...dayParts(year, month, day), hour, minute }
}

/** Reads a day `YYYY-MM-DD`; its time is midnight. */
export function dhakaDay(on: string): DhakaTime {
  const [year = 0, month = 0, date = 0] = on.split('-').map(Number)
  return { ...dayParts(year, month, date), hour: 0, minute: 0 }
}

/** Whole days from one day to another; negative into the past. */
export function daysBetween(from: DhakaTime, to: DhakaTime): number {
  return Math.round((utcOf(to) - utcOf(from)) / 86_400_000)
}

/** The day it is in Dhaka, `YYYY-MM-DD`. */
export function dayOf(at: string | number | Date): string {
  return dhakaTime(at).on
}

function dayParts(year: number, month: number, date: number) {
  const two = (n: number) => String(n).padStart(2, '0')
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay()
  return { year, month, date, weekday, on: `${year}-${two(month)}-${two(date)}` }
}

function utcOf({ year, month, date }: DhakaTime): number {
  return Date.UTC(year, month - 1, date)
}
