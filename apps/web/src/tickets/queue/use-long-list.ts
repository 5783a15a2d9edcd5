import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useState } from 'react'

/** What stands in a long list: a row by its place, or a gap as high as the rows that are left out. */
export type Stretch = { index: number } | { gap: number; before: number }

type LongListProps = {
  count: number
  /** How high a row is, about, before it was measured; pixels. */
  rowHeight: number
  list: RefObject<HTMLElement | null>
}

/**
 * Of a list that scrolls with the window, the rows that are to be seen, some around them, and the one that has the focus with
 * its neighbours: the keyboard goes on from there, however far the page was scrolled meanwhile.
 */
export function useLongList({ count, rowHeight, list }: LongListProps) {
  const [top, setTop] = useState(0)
  const [focused, setFocused] = useState<number | null>(null)
  // The place of the list on the page: what stands above it may change with the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when the list is another
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY)
  }, [list, count])
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const kept = focused === null ? [] : [focused - 1, focused, focused + 1]
      const seen = new Set([...kept.filter((at) => at >= 0 && at < count), ...defaultRangeExtractor(range)])
      return [...seen].sort((one, other) => one - other)
    },
  })
  return {
    stretches: withGaps(virtualizer.getVirtualItems(), top, top + virtualizer.getTotalSize()),
    measure: virtualizer.measureElement,
    onFocus: (row: Element | null) => setFocused(row instanceof HTMLElement ? placeOf(row) : null),
  }
}

function placeOf(row: HTMLElement): number | null {
  const at = Number(row.dataset.index)
  return Number.isInteger(at) ? at : null
}

function withGaps(
  items: readonly { index: number; start: number; end: number }[],
  from: number,
  to: number,
): Stretch[] {
  const stretches: Stretch[] = []
  let reached = from
  for (const { index, start, end } of items) {
    if (start > reached) stretches.push({ gap: start - reached, before: index })
    stretches.push({ index })
    reached = end
  }
  if (to > reached) stretches.push({ gap: to - reached, before: Number.POSITIVE_INFINITY })
  return stretches
}
