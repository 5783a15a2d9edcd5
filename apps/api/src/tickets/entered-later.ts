/** What the event of a resolution tells of having been typed in later than it happened, and when. Moments in epoch ms. */
export function enteredLater(at: number, enteredAt: number | undefined): Record<string, unknown> {
  if (enteredAt === undefined || enteredAt <= at) return {}
  return { enteredLater: true, enteredAt: new Date(enteredAt).toISOString() }
}
