/** The lower end of the line's axis and its marks, as shares: from a round ten below the lowest, never narrower than 70 to 100. */
export function shareMarks(shares: readonly number[]): number[] {
  const lowest = Math.min(0.7, ...shares)
  const low = Math.floor(lowest * 10 + 1e-9) * 10
  const steps = (100 - low) % 30 === 0 ? 3 : 2
  return Array.from({ length: steps + 1 }, (_, step) => (low + ((100 - low) * step) / steps) / 100)
}

/** Points of a line in runs: a month without a share breaks it. */
export function runsOf<Point>(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]]
  for (const point of points) {
    if (point === null) runs.push([])
    else runs.at(-1)?.push(point)
  }
  return runs.filter((run) => run.length > 0)
}
