import type { Channel } from '../../../packages/contract/src/words.ts'
import { type Asking, randomAsking, serviceHabits } from './askers.ts'
import { findStory, type Receipts, type Wish } from './find-story.ts'
import * as plots from './plots.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import type { ServingOffice, Story } from './story.ts'

type Recent = Pick<Wish, 'office' | 'plot' | 'band'> &
  Partial<Pick<Wish, 'onTheSpot' | 'dueToday' | 'moves'>> & {
    service?: string
    institution?: string
    channel?: Channel
  }

const lab = 'computer-language-lab'
const school = { service: lab, institution: 'pilot', channel: 'web' } as const
const uno = { service: 'e-system-adoption', institution: 'uno', channel: 'web' } as const
const udc = { service: 'union-digital-centre-support', institution: 'udc_dig', channel: 'web' } as const
const kaliaSchool = { service: lab, institution: 'kal_sch', channel: 'web' } as const
const mail = { service: 'government-technical-support', channel: 'email' } as const
const call = { service: 'call-centre-service', channel: 'phone' } as const

/** What came in besides the samples in the last days: for each demo account something to do, and mails. */
const recent: readonly Recent[] = [
  { office: 'LHG', ...school, plot: plots.untouched, band: 'onTrack' },
  { office: 'LHG', ...school, plot: plots.paused('requesterMustAnswer'), band: 'paused' },
  { office: 'LHG', ...school, plot: plots.resolved, band: null },
  { office: 'LHG', ...school, plot: plots.confirmed, band: null },
  { office: 'LHG', ...uno, plot: plots.replied, band: 'approaching' },
  { office: 'LHG', ...uno, plot: plots.resolved, band: null },
  { office: 'LHG', ...udc, plot: plots.assigned, band: 'onTrack' },
  { office: 'LHG', ...udc, plot: plots.untouched, band: 'approaching', dueToday: true },
  { office: 'LHG', ...udc, plot: plots.assigned, band: 'critical', dueToday: true },
  { office: 'LHG', ...udc, plot: plots.resolved, band: null },
  { office: 'LHG', ...udc, plot: plots.confirmed, band: null },
  { office: 'LHG', ...mail, plot: plots.untouched, band: 'onTrack' },
  { office: 'LHG', ...mail, plot: plots.replied, band: 'approaching' },
  { office: 'LHG', ...mail, plot: plots.resolved, band: null },
  { office: 'LHG', ...call, plot: plots.untouched, band: 'overdue' },
  ...Array.from({ length: 4 }, () => ({ office: 'LHG', ...call, ...onTheSpot() }) as const),
  ...Array.from({ length: 8 }, () => ({ office: 'LHG', plot: plots.resolved, band: null }) as const),

  { office: 'KAL', plot: plots.replied, band: 'overdue' },
  { office: 'KAL', plot: plots.untouched, band: 'overdue' },
  { office: 'KAL', plot: plots.assigned, band: 'critical', dueToday: true },
  { office: 'KAL', plot: plots.replied, band: 'critical' },
  { office: 'KAL', plot: plots.untouched, band: 'approaching', dueToday: true },
  { office: 'KAL', plot: plots.assigned, band: 'approaching' },
  { office: 'KAL', plot: plots.answered, band: 'approaching' },
  { office: 'KAL', ...kaliaSchool, plot: plots.untouched, band: 'onTrack' },
  { office: 'KAL', ...mail, plot: plots.untouched, band: 'onTrack' },
  { office: 'KAL', plot: plots.assigned, band: 'onTrack' },
  { office: 'KAL', plot: plots.noted, band: 'onTrack' },
  { office: 'KAL', ...kaliaSchool, plot: plots.paused('siteClosed'), band: 'paused' },
  { office: 'KAL', plot: plots.paused('requesterMustAnswer'), band: 'paused' },
  { office: 'KAL', ...kaliaSchool, plot: plots.resolved, band: null },
  { office: 'KAL', ...kaliaSchool, plot: plots.confirmed, band: null },
  { office: 'KAL', plot: plots.resolvedLate, band: null },
  { office: 'KAL', plot: plots.cancelled, band: null },
  { office: 'KAL', ...kaliaSchool, plot: plots.reopened, band: 'onTrack', moves: true },
  ...Array.from({ length: 2 }, () => ({ office: 'KAL', ...call, ...onTheSpot() }) as const),
  ...Array.from({ length: 4 }, () => ({ office: 'KAL', plot: plots.resolved, band: null }) as const),
]

function onTheSpot() {
  return { plot: plots.untouched, band: null, onTheSpot: true } as const
}

export function recentStories(random: Random, scene: Scene, receipts: Receipts): Story[] {
  const said = new Set<string>()
  return recent.map(({ service, institution, channel, ...wish }, index) => {
    const fixed = {
      ...(institution === undefined ? {} : { institution }),
      ...(channel === undefined ? {} : { channel }),
    }
    const asking = unsaid(said, () => randomAsking(random, wish.office, service ?? promised(random), fixed))
    return findStory(random, scene, receipts, { ...wish, asking, officer: officerOf(wish.office, index) })
  })
}

/** A queue in which two say the same looks made up; after a while it may be so. */
function unsaid(said: Set<string>, ask: () => Asking): Asking {
  let asking = ask()
  for (let tries = 0; tries < 20 && said.has(asking.subject); tries += 1) asking = ask()
  said.add(asking.subject)
  return asking
}

/** Any service but the call centre: a call is answered or missed, and nothing in between. */
function promised(random: Random): string {
  const { 'call-centre-service': _, ...others } = serviceHabits
  return random.weighted(
    Object.fromEntries(Object.entries(others).map(([slug, { weight }]) => [slug, weight])),
  )
}

export function officerOf(office: ServingOffice, turn: number) {
  if (office === 'KAL') return 'officer-kalia'
  return turn % 5 < 3 ? 'officer' : 'officer2'
}
