import { receiptsOf } from './find-story.ts'
import { historyStories } from './history-stories.ts'
import { randomFrom } from './random.ts'
import { recentStories } from './recent-stories.ts'
import { sampleStories } from './sample-stories.ts'
import type { Scene } from './scene.ts'
import type { ServingOffice, Story } from './story.ts'

/** How many tickets of the past year each office has; the samples and the recent ones come on top. */
export const historyCounts: Readonly<Record<ServingOffice, number>> = { LHG: 950, KAL: 470 }

/**
 * All stories of the demo, in the order in which their tickets are typed in. Nothing but the scene decides: the
 * same moment, calendars and promises give the same stories.
 */
export function demoStories(scene: Scene, counts: typeof historyCounts = historyCounts): Story[] {
  const receipts = receiptsOf(scene)
  return [
    ...historyStories(randomFrom(1971), scene, 'LHG', counts.LHG),
    ...historyStories(randomFrom(1972), scene, 'KAL', counts.KAL),
    ...sampleStories(randomFrom(1973), scene, receipts),
    ...recentStories(randomFrom(1974), scene, receipts),
  ].toSorted((one, other) => one.draft.at - other.draft.at)
}
