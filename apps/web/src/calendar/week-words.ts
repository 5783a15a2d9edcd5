import type { OfficeWeek } from '@sheba/contract/calendar'

type Weekday = OfficeWeek['weekdays'][number]

/** Weekdays in a row that have the same hours from the same office, so that they are said once: Sunday to Thursday. */
export function weekRuns(weekdays: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = []
  for (const day of weekdays) {
    const run = runs.at(-1)
    if (run?.[0] && isSame(run[0], day)) run.push(day)
    else runs.push([day])
  }
  return runs
}

function isSame(one: Weekday, other: Weekday): boolean {
  const said = ({ intervals, office }: Weekday) => JSON.stringify([intervals, office?.id ?? null])
  return said(one) === said(other)
}
