const formats = {
  bn: new Intl.DateTimeFormat('bn-BD', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** নভেম্বর ২০২৬, November 2026: the name of a `YYYY-MM`. */
export function monthName(month: string): { bn: string; en: string } {
  const first = new Date(`${month}-01T00:00:00Z`)
  return { bn: formats.bn.format(first), en: formats.en.format(first) }
}
