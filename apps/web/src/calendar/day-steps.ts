/** The day this many days after (before, when negative): `YYYY-MM-DD`. */
export function addDays(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same date of another month, or the last day of that month when it has none. */
export function addMonths(on: string, months: number): string {
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The day that a key of the keyboard leads to from a day, as in every calendar; null for any other key. */
export function dayByKey(on: string, key: string): string | null {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  switch (key) {
    case 'ArrowLeft':
      return addDays(on, -1)
    case 'ArrowRight':
      return addDays(on, 1)
    case 'ArrowUp':
      return addDays(on, -7)
    case 'ArrowDown':
      return addDays(on, 7)
    case 'Home':
      return addDays(on, -weekday)
    case 'End':
      return addDays(on, 6 - weekday)
    case 'PageUp':
      return addMonths(on, -1)
    case 'PageDown':
      return addMonths(on, 1)
    default:
      return null
  }
}
