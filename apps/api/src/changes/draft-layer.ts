import type { CalendarLayer, Interval, WeeklyHours } from '@sheba/clock/calendar/layers'
import type { CalendarDraft } from '@sheba/contract/changes'

type Spans = readonly { opens: string; closes: string }[]
/** An office's entries in force, dated hours with their ids, so that one can be taken out. */
export type StandingLayer = Omit<CalendarLayer, 'dated'> & {
  dated: readonly (CalendarLayer['dated'][number] & { id: string })[]
}

/** What an office's own entries would be with a draft: entered days and weekdays take the place of what stood there. */
export function withDraft(standing: StandingLayer, draft: CalendarDraft): CalendarLayer {
  const gone = new Set([...(draft.withdrawDays ?? []), ...(draft.days ?? []).map(({ on }) => on)])
  const goneHours = new Set(draft.withdrawHours ?? [])
  const weekly: WeeklyHours = {
    ...standing.weekly,
    ...Object.fromEntries((draft.weekdays ?? []).map((day) => [day.weekday, minutesOf(day.intervals)])),
  }
  return {
    weekly,
    dated: [
      ...standing.dated.filter(({ id }) => !goneHours.has(id)).map(({ id: _, ...hours }) => hours),
      ...(draft.hours ?? []).map((hours) => ({ ...hours, intervals: minutesOf(hours.intervals) })),
    ],
    days: [
      ...standing.days.filter(({ on }) => !gone.has(on)),
      ...(draft.days ?? []).map((day) => ({
        on: day.on,
        kind: day.kind,
        order: day.kind === 'closed' ? (day.order ?? ('general' as const)) : null,
        name: day.name,
        provisional: day.provisional ?? false,
        reason: day.reason ?? null,
        ...(day.intervals ? { intervals: minutesOf(day.intervals) } : {}),
      })),
    ],
  }
}

/** `HH:MM` spans as minutes of the day. */
export function minutesOf(spans: Spans): Interval[] {
  return spans.map(({ opens, closes }) => [minuteOf(opens), minuteOf(closes)])
}

function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}
