import { createHash } from 'node:crypto'
import type { CalendarLayer } from '@sheba/clock/calendar/layers'
import type { compileCalendar } from '@sheba/clock/calendar/office-calendar'
import type { OfficeHistory } from './entered-layers.ts'

type Compiled = ReturnType<typeof compileCalendar>

/** A compiled calendar remembers the days it has settled: a few hundred of them are the working set of all offices. */
const compiledAtMost = 600

/**
 * What this process keeps. Histories hold under one stamp of the calendars; what is compiled belongs to the entries
 * themselves, so it outlives a change that does not touch them, and the least lately used goes first.
 */
export function keptCalendars(atMost = compiledAtMost) {
  let under = { stamp: '', histories: new Map<string, OfficeHistory>() }
  const byEntries = new Map<string, Compiled>()
  return {
    historiesUnder(stamp: string): Map<string, OfficeHistory> {
      if (stamp !== under.stamp) under = { stamp, histories: new Map() }
      return under.histories
    },
    keyOf(layers: readonly CalendarLayer[]): string {
      return createHash('sha256').update(JSON.stringify(layers)).digest('base64')
    },
    compiled(key: string, compile: () => Compiled): Compiled {
      const calendar = byEntries.get(key) ?? compile()
      byEntries.delete(key)
      byEntries.set(key, calendar)
      const oldest = byEntries.size > atMost ? byEntries.keys().next().value : undefined
      if (oldest !== undefined) byEntries.delete(oldest)
      return calendar
    },
    get size() {
      return byEntries.size
    },
  }
}

export const kept = keptCalendars()
