import type { Language } from '@sheba/contract/words'
import { dhakaTime } from './dhaka.ts'
import { localDigits } from './format-number.ts'

/**
 * The time of day in Dhaka on a twelve-hour clock: বিকাল ৩:৪০, 3:40 pm. By hand for Bangla: ICU prints AM and PM in
 * Latin letters there.
 */
export function formatTime(language: Language, at: string | number | Date): string {
  const { hour, minute } = dhakaTime(at)
  return clockTime(language, hour, minute)
}

/** The same for an hour and a minute of their own, such as the opening of an office. */
export function clockTime(language: Language, hour: number, minute: number): string {
  const clock = `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`
  return language === 'bn'
    ? `${partOfDay(hour)} ${localDigits('bn', clock)}`
    : `${clock} ${hour < 12 ? 'am' : 'pm'}`
}

/** সকাল from five, দুপুর from noon, বিকাল from two, সন্ধ্যা from six, রাত from eight. */
export function partOfDay(hour: number): string {
  if (hour < 5 || hour >= 20) return 'রাত'
  if (hour < 12) return 'সকাল'
  if (hour < 14) return 'দুপুর'
  return hour < 18 ? 'বিকাল' : 'সন্ধ্যা'
}
