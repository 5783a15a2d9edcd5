import type { Language } from '@sheba/contract/words'
import { months, weekdays } from './calendar-words.ts'
import { type DhakaTime, dhakaDay, dhakaTime } from './dhaka.ts'
import { localDigits } from './format-number.ts'

/**
 * `weekday` সোমবার · `short` রবি ২২ নভে. · `date` ২২ নভেম্বর ২০২৬ · `long` মঙ্গলবার ২৪ নভেম্বর ·
 * `full` মঙ্গলবার ২৪ নভেম্বর ২০২৬ · `month` নভেম্বর ২০২৬
 */
export type DayStyle = 'weekday' | 'short' | 'date' | 'long' | 'full' | 'month'

/** A day (`YYYY-MM-DD`) or the Dhaka day of a moment, in words. */
export function formatDay(language: Language, day: string | number | Date, style: DayStyle = 'date'): string {
  const isDay = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)
  return dayInWords(language, isDay ? dhakaDay(day) : dhakaTime(day), style)
}

export function dayInWords(language: Language, day: DhakaTime, style: DayStyle): string {
  const weekday = weekdays[language][day.weekday] ?? { long: '', short: '' }
  const month = months[language][day.month - 1] ?? { long: '', short: '' }
  const words: Record<DayStyle, string> = {
    weekday: weekday.long,
    short: `${weekday.short} ${day.date} ${month.short}`,
    date: `${day.date} ${month.long} ${day.year}`,
    long: `${weekday.long} ${day.date} ${month.long}`,
    full: `${weekday.long} ${day.date} ${month.long} ${day.year}`,
    month: `${month.long} ${day.year}`,
  }
  return localDigits(language, words[style])
}
