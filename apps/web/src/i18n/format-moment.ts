import type { Language } from '@sheba/contract/words'
import { dayWords, weekdays } from './calendar-words.ts'
import { type DhakaTime, daysBetween, dhakaTime } from './dhaka.ts'
import { dayInWords } from './format-day.ts'
import { localDigits } from './format-number.ts'
import { clockTime } from './format-time.ts'

type Moment = string | number | Date

/**
 * `near`: আজ, বিকাল ৩:৪০ · কাল, সকাল ৯:০০ · মঙ্গল, সকাল ১১:৩০ (within the coming six days) · রবি ২২ নভে., সকাল ১০:০০
 * (all else, with the year when it is another). `long`: মঙ্গলবার ২৪ নভেম্বর, সকাল ১০:০০. `full`: the same with its year.
 */
export type MomentStyle = 'near' | 'long' | 'full'

/** A moment in words, in Dhaka, as seen at `now`. `inSentence` keeps English day words small. */
export function formatMoment(
  language: Language,
  at: Moment,
  now: Moment,
  { style = 'near', inSentence = false }: { style?: MomentStyle; inSentence?: boolean } = {},
): string {
  const moment = dhakaTime(at)
  const time = clockTime(language, moment.hour, moment.minute)
  if (style !== 'near') return `${dayInWords(language, moment, style)}, ${time}`
  const day = nearDay(language, moment, dhakaTime(now))
  return `${inSentence ? day : opening(day)}, ${time}`
}

/** আজ, কাল, গতকাল, or null for any other day. */
export function formatRelativeDay(language: Language, at: Moment, now: Moment): string | null {
  return relativeDay(language, daysBetween(dhakaTime(now), dhakaTime(at)))
}

function nearDay(language: Language, moment: DhakaTime, now: DhakaTime): string {
  const days = daysBetween(now, moment)
  const near =
    relativeDay(language, days) ?? (days > 1 && days < 7 ? weekdays[language][moment.weekday]?.short : null)
  if (near) return near
  const day = dayInWords(language, moment, 'short')
  return moment.year === now.year ? day : `${day} ${localDigits(language, String(moment.year))}`
}

function relativeDay(language: Language, days: number): string | null {
  const words = dayWords[language]
  if (days === 0) return words.today
  if (days === 1) return words.tomorrow
  return days === -1 ? words.yesterday : null
}

function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
