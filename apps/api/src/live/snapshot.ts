/**
 * What was committed at a moment, as PostgreSQL says it (`pg_current_snapshot()`): everything before `min`, nothing from
 * `max` on, and in between all but those `running`. A stream goes on from one: what a later look shows and it does not
 * is new, in whatever order it was committed.
 */
export type Snapshot = { text: string; min: number; max: number; running: ReadonlySet<number> }

/** From `min:max:running,running`; null for what is none. */
export function snapshotOf(text: string): Snapshot | null {
  const match = text.length > 4000 ? null : /^(\d{1,15}):(\d{1,15}):((?:\d{1,15},)*\d{1,15})?$/.exec(text)
  if (!match) return null
  const [min, max] = [Number(match[1]), Number(match[2])]
  const running = (match[3]?.split(',') ?? []).map(Number)
  // PostgreSQL refuses to read what is not in order.
  const ordered = running.every((id, at) => id >= min && id < max && id > (running[at - 1] ?? 0))
  return min > 0 && min <= max && ordered ? { text, min, max, running: new Set(running) } : null
}

/** Whether a transaction had been committed (or undone) at that moment. */
export function isSettled(transaction: number, snapshot: Snapshot): boolean {
  return transaction < snapshot.max && !snapshot.running.has(transaction)
}

/** The later of two looks at one database: what is settled stays so. */
export function laterOf(one: Snapshot, other: Snapshot): Snapshot {
  if (one.max !== other.max) return one.max > other.max ? one : other
  return one.running.size <= other.running.size ? one : other
}
