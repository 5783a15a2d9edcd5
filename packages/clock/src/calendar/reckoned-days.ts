import { type Moment, momentOfClock } from './dhaka.ts'
import type { DayInfo } from './layers.ts'

/**
 * Days settled once and kept, in blocks of 256, with the open time before each day of a block, so that the open
 * time between two moments costs the same over an hour and over a year.
 */
export type ReckonedDays = {
  info: (number: number) => DayInfo
  /** The open spans of a day as moments, opening and closing in turn. */
  spans: (number: number) => readonly Moment[]
  block: (index: number) => DayBlock
}

/** What a block of days adds up to. */
export type DayBlock = {
  /** Open milliseconds of the block before its n-th day; one more entry than days: the last is the total. */
  openBefore: Float64Array
  totalMs: number
}

/** Days in a block: blocks begin at the multiples of this, counted from 1970-01-01. */
export const blockDays = 256

/** The block that holds a day, by its number; negative before 1970. */
export function blockOf(number: number): number {
  return Math.floor(number / blockDays)
}

/** Each day is settled when it is first asked for, and `settle` is never asked for it again. */
export function reckonDays(settle: (number: number) => DayInfo): ReckonedDays {
  const settled = new Map<number, SettledDay>()
  const blocks = new Map<number, DayBlock>()

  function day(number: number): SettledDay {
    const known = settled.get(number)
    if (known) return known
    const info = settle(number)
    const made = { info, spans: spansOf(number, info) }
    settled.set(number, made)
    return made
  }

  function block(index: number): DayBlock {
    const known = blocks.get(index)
    if (known) return known
    const openBefore = new Float64Array(blockDays + 1)
    let totalMs = 0
    for (let offset = 0; offset < blockDays; offset += 1) {
      totalMs += lengthOf(day(index * blockDays + offset).spans)
      openBefore[offset + 1] = totalMs
    }
    const made = { openBefore, totalMs }
    blocks.set(index, made)
    return made
  }

  return { info: (number) => day(number).info, spans: (number) => day(number).spans, block }
}

type SettledDay = { info: DayInfo; spans: readonly Moment[] }

function lengthOf(spans: readonly Moment[]): number {
  return spans.reduce((sum, edge, index) => (index % 2 === 0 ? sum - edge : sum + edge), 0)
}

/** Clock times that a change of the zone's offset skips are cut at the end of their day, so that spans stay in it. */
function spansOf(number: number, { intervals }: DayInfo): Moment[] {
  const end = momentOfClock(number + 1, 0)
  return intervals.flatMap(([opensMinute, closesMinute]) => {
    const opens = Math.min(momentOfClock(number, opensMinute * 60_000), end)
    const closes = Math.min(momentOfClock(number, closesMinute * 60_000), end)
    return closes > opens ? [opens, closes] : []
  })
}
