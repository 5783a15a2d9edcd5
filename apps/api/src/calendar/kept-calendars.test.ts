import { compileCalendar } from '@sheba/clock/calendar/office-calendar'
import { describe, expect, test } from 'vitest'
import { type EnteredLayer, lastChangeBy, layersAsOf, newHistory } from './entered-layers.ts'
import { keptCalendars } from './kept-calendars.ts'

const day = (id: string, enteredAt: number, withdrawnAt: number | null) => ({
  ...{ id, on: '2026-12-02', kind: 'closed' as const, order: 'general' as const, enteredAt, withdrawnAt },
  name: { bn: 'ক', en: 'A' },
  intervals: null,
  provisional: false,
})
const layer = (days: EnteredLayer['days']): EnteredLayer => ({
  ...{ office_id: 'one', office_bn: 'এক', office_en: 'One', weekly: null, dated: null, days },
})
const history = newHistory([layer([day('first', 100, 200), day('second', 200, null)])])
const standing = (asOf?: number) =>
  layersAsOf(history.layers, asOf).flatMap(({ days }) => (days ?? []).map(({ id }) => id))

describe('what stood at a moment', () => {
  test.each<[string, number | undefined, string[]]>([
    ['before anything was entered', 99, []],
    ['at the entering', 100, ['first']],
    ['between', 199, ['first']],
    ['at the withdrawing', 200, ['second']],
    ['now', undefined, ['second']],
  ])('%s', (_, asOf, ids) => expect(standing(asOf)).toEqual(ids))

  test.each([
    [50, 100],
    [100, 100],
    [199, 100],
    [200, 200],
    [9999, 200],
  ])('is, at %i, what the change at %i left', (asOf, change) => {
    expect(lastChangeBy(history, asOf)).toBe(change)
  })

  test('of nobody’s entries is what is there now', () => {
    expect(lastChangeBy(newHistory([layer(null)]), 5)).toBe('now')
  })
})

describe('what is kept', () => {
  const compile = () => compileCalendar([])

  test('is compiled once for the same entries, and dropped when so many others were asked for since', () => {
    const kept = keptCalendars(2)
    const first = kept.compiled('a', compile)
    kept.compiled('b', compile)
    expect(kept.compiled('a', compile)).toBe(first)
    kept.compiled('c', compile)
    expect(kept.size).toBe(2)
    expect(kept.compiled('a', compile)).toBe(first)
    expect(kept.compiled('d', compile)).not.toBe(first)
    kept.compiled('e', compile)
    expect(kept.compiled('a', compile)).not.toBe(first)
  })

  test('of histories holds as long as no calendar changes', () => {
    const kept = keptCalendars()
    kept.historiesUnder('1').set('one', history)
    expect(kept.historiesUnder('1').size).toBe(1)
    expect(kept.historiesUnder('2').size).toBe(0)
  })
})
