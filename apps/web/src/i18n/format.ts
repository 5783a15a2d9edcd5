import type { Language } from '@sheba/contract/words'
import { formatAgo } from './format-ago.ts'
import { type DayStyle, formatDay } from './format-day.ts'
import { formatMoment, formatRelativeDay, type MomentStyle } from './format-moment.ts'
import { formatBytes, formatNumber, formatPercent, localDigits } from './format-number.ts'
import { formatOfficeHours, formatOfficeMinutes } from './format-office-minutes.ts'
import { formatPhone } from './format-phone.ts'
import { clockTime, formatTime } from './format-time.ts'

type Moment = string | number | Date

/** The formatters of one language; each says what it does where it is written. Moments are shown in Dhaka. */
export type Format = {
  language: Language
  number: (value: number, decimals?: number) => string
  percent: (share: number, decimals?: number) => string
  bytes: (bytes: number) => string
  /** Digits of a ticket number, code or any text in the language's script. */
  digits: (text: string) => string
  phone: (phone: string) => string
  time: (at: Moment) => string
  clock: (hour: number, minute: number) => string
  day: (day: Moment, style?: DayStyle) => string
  moment: (at: Moment, now: Moment, options?: { style?: MomentStyle; inSentence?: boolean }) => string
  relativeDay: (at: Moment, now: Moment) => string | null
  ago: (at: Moment, now: Moment) => string
  officeMinutes: (minutes: number, style?: 'short' | 'long') => string
  officeHours: (minutes: number) => string
}

/** The same object each time for a language. */
export function formatFor(language: Language): Format {
  return formats[language]
}

const formats: Record<Language, Format> = { bn: bind('bn'), en: bind('en') }

function bind(language: Language): Format {
  return {
    language,
    number: (value, decimals) => formatNumber(language, value, decimals),
    percent: (share, decimals) => formatPercent(language, share, decimals),
    bytes: (bytes) => formatBytes(language, bytes),
    digits: (text) => localDigits(language, text),
    phone: (phone) => formatPhone(language, phone),
    time: (at) => formatTime(language, at),
    clock: (hour, minute) => clockTime(language, hour, minute),
    day: (day, style) => formatDay(language, day, style),
    moment: (at, now, options) => formatMoment(language, at, now, options),
    relativeDay: (at, now) => formatRelativeDay(language, at, now),
    ago: (at, now) => formatAgo(language, at, now),
    officeMinutes: (minutes, style) => formatOfficeMinutes(language, minutes, style),
    officeHours: (minutes) => formatOfficeHours(language, minutes),
  }
}
