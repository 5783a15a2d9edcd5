import { banglaDigits } from '@sheba/contract/digits'
import type { Language } from '@sheba/contract/words'

const zone = { timeZone: 'Asia/Dhaka' } as const
const long = { ...zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const days = {
  bn: new Intl.DateTimeFormat('bn-BD', long),
  en: new Intl.DateTimeFormat('en-GB', long),
}
const clock = new Intl.DateTimeFormat('en-GB', {
  ...zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A day and time of Dhaka on a clock of 24 hours: ICU prints AM and PM in Latin letters in Bangla. */
export function momentInWords(at: Date, language: Language): string {
  const time = clock.format(at)
  return `${dayInWords(at, language)}, ${language === 'bn' ? banglaDigits(time) : time}`
}

/** The Dhaka day that holds a moment: মঙ্গলবার ২৪ নভেম্বর ২০২৬, Tuesday 24 November 2026. */
export function dayInWords(at: Date, language: Language): string {
  // The signs between the parts differ from one version of ICU to the next.
  const parts = days[language].formatToParts(at).filter(({ type }) => type !== 'literal')
  return parts.map(({ value }) => value).join(' ')
}
