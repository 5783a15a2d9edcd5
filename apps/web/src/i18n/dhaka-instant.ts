/** The instant at which a clock in Dhaka shows this day (`YYYY-MM-DD`) and time (`HH:MM`), as ISO text with `Z`; null when either is none. */
export function dhakaInstant(on: string, time: string): string | null {
  // Bangladesh keeps +06:00 all year; its only summer time was in 2009, before any ticket.
  const at = new Date(`${on}T${time}:00+06:00`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
