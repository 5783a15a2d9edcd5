import type { Channel, Kind } from '../../../packages/contract/src/words.ts'
import samples from '../data/sample-tickets.json' with { type: 'json' }
import type { Asking } from './askers.ts'
import { findStory, type Receipts, type Wish } from './find-story.ts'
import * as plots from './plots.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import type { Story } from './story.ts'

type Part = Pick<Wish, 'plot' | 'band'> & Partial<Pick<Wish, 'onTheSpot' | 'dueToday' | 'moves'>>

const onTheSpot: Part = { plot: plots.untouched, band: null, onTheSpot: true }

/** The part each sample plays, so that every band and status shows with every service beside it. */
const parts: Readonly<Record<string, Part>> = {
  S01: { plot: plots.assigned, band: 'approaching' },
  S02: { plot: plots.replied, band: 'onTrack' },
  S03: { plot: plots.untouched, band: 'onTrack' },
  S04: { plot: plots.assigned, band: 'onTrack' },
  S05: { plot: plots.replied, band: 'critical' },
  S06: onTheSpot,
  S07: { plot: plots.resolved, band: null },
  S08: { plot: plots.noted, band: 'approaching' },
  S09: { plot: plots.paused('requesterAskedToDelay'), band: 'paused' },
  S10: onTheSpot,
  S11: onTheSpot,
  S12: onTheSpot,
  S13: onTheSpot,
  S14: { plot: plots.assigned, band: 'critical', dueToday: true },
  S15: { plot: plots.replied, band: 'overdue' },
  S16: { plot: plots.replied, band: 'approaching' },
  S17: { plot: plots.lapsed, band: null },
  S18: { plot: plots.assigned, band: 'onTrack' },
  S19: { plot: plots.paused('requesterMustAnswer'), band: 'paused' },
  S20: { plot: plots.untouched, band: 'approaching', dueToday: true },
  S21: { plot: plots.resolvedLate, band: null },
  S22: { plot: plots.untouched, band: 'overdue' },
  S23: { plot: plots.resolved, band: null },
  S24: { plot: plots.answered, band: 'critical' },
  S25: { plot: plots.assigned, band: 'onTrack' },
  S26: { plot: plots.assigned, band: 'overdue' },
  S27: { plot: plots.answered, band: 'approaching' },
  S28: { plot: plots.pausedTooLate, band: 'overdue' },
  S29: { plot: plots.reopened, band: 'onTrack', moves: true },
  S30: { plot: plots.paused('requesterMustAnswer'), band: 'paused' },
  S31: { plot: plots.untouched, band: 'overdue' },
  S32: { plot: plots.untouched, band: 'onTrack' },
  S33: { plot: plots.untouched, band: 'critical' },
  S34: { plot: plots.confirmed, band: null },
  S35: { plot: plots.assigned, band: 'approaching' },
  S36: { plot: plots.assigned, band: 'overdue' },
  S37: { plot: plots.assigned, band: 'critical', dueToday: true },
  S38: { plot: plots.replied, band: 'overdue' },
  S39: { plot: plots.replied, band: 'approaching' },
  S40: { plot: plots.untouched, band: 'onTrack' },
  S41: { plot: plots.cancelled, band: null },
  S42: { plot: plots.paused('siteClosed'), band: 'paused' },
  S43: { plot: plots.assigned, band: 'critical' },
  S44: { plot: plots.paused('requesterMustAnswer'), band: 'paused' },
  S45: { plot: plots.untouched, band: 'onTrack' },
  S46: { plot: plots.assigned, band: 'overdue' },
  S47: { plot: plots.resumed, band: 'approaching', moves: true },
  S48: { plot: plots.noted, band: 'onTrack' },
  S49: { plot: plots.givenBack, band: 'approaching' },
  S50: onTheSpot,
  S51: { plot: plots.untouched, band: 'onTrack' },
}

/** The sample tickets of Lohagara, received so that each plays its part now. The one without a service is left out. */
export function sampleStories(random: Random, scene: Scene, receipts: Receipts): Story[] {
  return samples.tickets.flatMap((sample, index) => {
    const part = parts[sample.id]
    if (!part || sample.serviceSlug === null) return []
    const officer = index % 3 === 2 ? 'officer2' : 'officer'
    const asking = askingOf(sample, sample.serviceSlug)
    return [findStory(random, scene, receipts, { ...part, office: 'LHG', asking, officer })]
  })
}

const channelOf: Readonly<Record<string, Channel>> = {
  telephone: 'phone',
  website: 'web',
  'written-application': 'paper',
  'in-person': 'inPerson',
  complaint: 'paper',
}

function askingOf(sample: (typeof samples.tickets)[number], service: string): Asking {
  return {
    service,
    kind: kindOf(sample),
    channel: channelOf[sample.channel] ?? 'paper',
    subject: sample.subject.normalize('NFC'),
    description: sample.description.normalize('NFC'),
    // Bangla typed in Latin letters, or in Bijoy's, is Bangla.
    language: sample.language === 'en' ? 'en' : 'bn',
    institution: sample.institution?.key ?? null,
    requester: { name: sample.requesterRole.normalize('NFC') },
    union: null,
  }
}

function kindOf({ kind, channel }: (typeof samples.tickets)[number]): Kind {
  if (channel === 'complaint') return 'complaint'
  return kind === 'complaint' || kind === 'advice' ? kind : 'request'
}
