import type { Language } from '@sheba/contract/words'
import { formatNumber } from './format-number.ts'

/** For display only: an office day is told as eight hours. The clock itself counts the hours that were open. */
const dayMinutes = 8 * 60

const short = { bn: { day: 'দিন', hour: 'ঘ.', minute: 'মি.' }, en: { day: 'd', hour: 'h', minute: 'min' } }
const long = {
  bn: { day: 'দিন', hour: 'ঘণ্টা', minute: 'মিনিট' },
  en: { day: 'day', hour: 'hour', minute: 'minute' },
}

/**
 * Office time as a person says it: ১ ঘ. ১০ মি., ১ দিন ৩ ঘ. From a day on minutes are left out. Cut, not rounded: what is
 * left must never look longer than it is. The sign is dropped: late or left is the sentence's word.
 */
export function formatOfficeMinutes(
  language: Language,
  minutes: number,
  style: 'short' | 'long' = 'short',
): string {
  const whole = Math.floor(Math.abs(minutes))
  const say = (n: number, unit: 'day' | 'hour' | 'minute') => sayUnit(language, n, unit, style)
  const days = Math.floor(whole / dayMinutes)
  const hours = Math.floor((whole % dayMinutes) / 60)
  const rest = whole % 60
  if (days > 0) return hours > 0 ? `${say(days, 'day')} ${say(hours, 'hour')}` : say(days, 'day')
  if (hours > 0) return rest > 0 ? `${say(hours, 'hour')} ${say(rest, 'minute')}` : say(hours, 'hour')
  return say(rest, 'minute')
}

/** Office time in hours with one place, for columns that are compared: ১০.৪ ঘ.; below an hour in minutes. */
export function formatOfficeHours(language: Language, minutes: number): string {
  if (minutes < 60) return sayUnit(language, Math.round(minutes), 'minute', 'short')
  return `${formatNumber(language, minutes / 60, 1)} ${short[language].hour}`
}

function sayUnit(
  language: Language,
  n: number,
  unit: 'day' | 'hour' | 'minute',
  style: 'short' | 'long',
): string {
  const word = (style === 'short' ? short : long)[language][unit]
  const plural = language === 'en' && style === 'long' && n !== 1 ? 's' : ''
  return `${formatNumber(language, n)} ${word}${plural}`
}
