import { foldDigits } from '@sheba/contract/digits'

/**
 * A day as people write it (২৪/১১/২০২৬, 24-11-2026, 24.11.26, or 2026-11-24) as `YYYY-MM-DD`; null when it is no day of
 * the calendar. Two figures of a year mean this century.
 */
export function parseDay(text: string): string | null {
  const typed = foldDigits(text).trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const usual = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d\d)$/.exec(typed)
  if (!usual) return null
  const year = Number(usual[3])
  return realDay(year < 100 ? 2000 + year : year, Number(usual[2]), Number(usual[1]))
}

function realDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date))
  const isReal = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date
  return isReal ? day.toISOString().slice(0, 10) : null
}
