import type { Language } from './people.ts'

const names = {
  bn: {
    days: ['রবিবার', 'সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার', 'শুক্রবার', 'শনিবার'],
    months: [
      'জানুয়ারি',
      'ফেব্রুয়ারি',
      'মার্চ',
      'এপ্রিল',
      'মে',
      'জুন',
      'জুলাই',
      'আগস্ট',
      'সেপ্টেম্বর',
      'অক্টোবর',
      'নভেম্বর',
      'ডিসেম্বর',
    ],
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
}

/** A moment as a person in Dhaka says it: মঙ্গলবার ২৪ নভেম্বর, সকাল ১০:০০; Tuesday 24 November, 10:00 am. */
export function longMoment(language: Language, at: string): string {
  // Bangladesh is six hours ahead of UTC all year.
  const dhaka = new Date(Date.parse(at) + 6 * 3_600_000)
  const hour = dhaka.getUTCHours()
  const day = `${names[language].days[dhaka.getUTCDay()]} ${dhaka.getUTCDate()} ${names[language].months[dhaka.getUTCMonth()]}`
  const clock = `${hour % 12 || 12}:${String(dhaka.getUTCMinutes()).padStart(2, '0')}`
  if (language === 'en') return `${day}, ${clock} ${hour < 12 ? 'am' : 'pm'}`
  return digits('bn', `${day}, ${partOfDay(hour)} ${clock}`)
}

/** The day (YYYY-MM-DD) of a moment in Dhaka, which is six hours ahead of UTC all year. */
export function dayInDhaka(at: string | number): string {
  return new Date(new Date(at).getTime() + 6 * 3_600_000).toISOString().slice(0, 10)
}

/** A day (YYYY-MM-DD) as an officer types it: 24/11/2026. */
export function typedDay(on: string): string {
  return on.split('-').toReversed().join('/')
}

/** Digits in the script of the language. */
export function digits(language: Language, text: string): string {
  return language === 'en' ? text : text.replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'.charAt(Number(digit)))
}

/** The number in a text, in either script. */
export function figureIn(text: string): number {
  const latin = text.replace(/[০-৯]/g, (digit) => String('০১২৩৪৫৬৭৮৯'.indexOf(digit)))
  return Number(/\d[\d,]*/.exec(latin)?.[0].replaceAll(',', ''))
}

function partOfDay(hour: number): string {
  if (hour < 5 || hour >= 20) return 'রাত'
  if (hour < 12) return 'সকাল'
  if (hour < 14) return 'দুপুর'
  return hour < 18 ? 'বিকাল' : 'সন্ধ্যা'
}
