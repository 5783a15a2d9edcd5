import { foldDigits } from '@sheba/contract/digits'

const afternoon = /pm|p\.m|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত/i
const morning = /am|a\.m|ভোর|সকাল/i

/**
 * A time of day as people write it (১৫:৪০, 3.40 pm, বিকাল ৩টা, 0930) as `HH:MM` on a 24-hour clock; null when it is none.
 * Without a word for the part of the day the figures are taken as they stand.
 */
export function parseTime(text: string): string | null {
  const typed = foldDigits(text)
  const figures = /(\d{1,2})\s*[:.]\s*(\d{2})/.exec(typed) ?? /^\D*(\d{1,2})(\d{2})?\D*$/.exec(typed)
  if (!figures) return null
  const minute = Number(figures[2] ?? '0')
  const hour = hourOf(Number(figures[1]), typed)
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function hourOf(hour: number, typed: string): number {
  if (morning.test(typed)) return hour === 12 ? 0 : hour
  if (!afternoon.test(typed) || hour > 12) return hour
  if (/রাত/.test(typed) && (hour === 12 || hour < 5)) return hour % 12
  return hour === 12 ? 12 : hour + 12
}
