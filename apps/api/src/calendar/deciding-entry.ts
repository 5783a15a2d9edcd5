import type { DayInfo } from '@sheba/clock/calendar/layers'
import type { CalendarEntry } from '@sheba/contract/calendar'
import type { EnteredLayer, EnteredSingleDay } from './entered-layers.ts'

/**
 * By whose entry a settled day is what it is: of single days the one that no office below overrules, of dated hours
 * the lowest office's. `layers` are what stands, headquarters first. Null where the weekly hours decide.
 */
export function decidingEntry(layers: readonly EnteredLayer[], { on, why }: DayInfo): CalendarEntry | null {
  if (why === 'weekly') return null
  const found = why === 'dated' ? datedHours(layers, on) : singleDay(layers, on)
  if (!found) return null
  const { layer, entry, reason } = found
  return { id: entry.id, office: officeOf(layer), reason }
}

/** What this office itself says of a day, whether or not it decides. */
export function ownDay(
  layers: readonly EnteredLayer[],
  officeId: string,
  on: string,
): EnteredSingleDay | null {
  const own = layers.find(({ office_id }) => office_id === officeId)
  return own?.days?.find((day) => day.on === on) ?? null
}

export function officeOf({ office_id, office_bn, office_en }: EnteredLayer) {
  return { id: office_id, name: { bn: office_bn, en: office_en } }
}

type Found = { layer: EnteredLayer; entry: { id: string }; reason: string | null }

/** The single day that decides, of those that the offices from headquarters down have entered for it. */
export function decidingDay(layers: readonly EnteredLayer[], on: string) {
  const found = singleDay(layers, on)
  return found && { layer: found.layer, day: found.entry }
}

/** A closed day of a higher office stays closed unless the single day below says why it is reopened. */
function singleDay(
  layers: readonly EnteredLayer[],
  on: string,
): (Found & { entry: EnteredSingleDay }) | null {
  let found: (Found & { entry: EnteredSingleDay }) | null = null
  for (const layer of layers) {
    const entry = layer.days?.find((day) => day.on === on)
    const reopens = found?.entry.kind === 'closed' && entry?.kind === 'working'
    if (entry && (!reopens || entry.reason)) found = { layer, entry, reason: entry.reason ?? null }
  }
  return found
}

function datedHours(layers: readonly EnteredLayer[], on: string): Found | null {
  for (const layer of layers.toReversed()) {
    const entry = layer.dated?.find(({ from, to }) => from <= on && on <= to)
    if (entry) return { layer, entry, reason: null }
  }
  return null
}
