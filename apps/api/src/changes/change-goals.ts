import { dayOf, startOfDay } from '@sheba/clock/calendar/dhaka'
import { compileCalendar, type OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { defaultThresholds } from '@sheba/clock/sla/promise'
import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import type { CalendarDraft, PreviewChange } from '@sheba/contract/changes'
import type { WritePolicy } from '@sheba/contract/policies'
import { calendarsOf, layersInForce } from '../calendar/calendar-reads.ts'
import { type EnteredLayer, layerOf } from '../calendar/entered-layers.ts'
import { findService } from '../charter/charter-reads.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import {
  calendarBasis,
  findEditionGoal,
  findPolicy,
  type OpenTicket,
  officesAbove,
  officesFrom,
  policyBasis,
} from './change-reads.ts'
import { withDraft } from './draft-layer.ts'
import type { Goal } from './reckon-ticket.ts'

/** What a change brings tickets to, with the tickets it is about. */
export type Goals = {
  officeId: string
  officeIds: readonly string[]
  service: string | null
  /** What it was reckoned by, in short: applying asks whether that is still the same. */
  basis: string
  /** Makes ready what the tickets of some offices need. */
  ready: (officeIds: readonly string[]) => Promise<void>
  /** Null: the edition has no such service. `serviceId`: the row of the edition it moves to. */
  goalOf: (ticket: OpenTicket) => (Goal & { serviceId?: string }) | null
}

/**
 * What a change would bring tickets to. `asOf`: a draft has been entered at that moment, and calendars are those known
 * then. Throws `invalid-request` for what the body names and is not there, `no-office-time`.
 */
export async function changeGoals(
  db: Db,
  officeId: string,
  ask: PreviewChange,
  { now, asOf }: { now: number; asOf?: number },
): Promise<Goals> {
  switch (ask.kind) {
    case 'calendar':
      return calendarGoals(db, officeId, asOf === undefined ? ask.draft : undefined, asOf)
    case 'policy':
      return policyGoals(db, officeId, ask, asOf !== undefined)
    case 'edition':
      return editionGoals(db, ask.edition, now, asOf !== undefined)
  }
}

async function calendarGoals(
  db: Db,
  officeId: string,
  draft: CalendarDraft | undefined,
  asOf: number | undefined,
): Promise<Goals> {
  const officeIds = await officesFrom(db, officeId)
  const above = new Set(await officesAbove(db, officeId))
  const calendars = new Map<string, OfficeCalendar>()
  const shared = new Map<string, OfficeCalendar>()
  return {
    officeId,
    officeIds,
    service: null,
    basis: await calendarBasis(db, officeIds),
    ready: async (wanted) => {
      const unread = wanted.filter((id) => !calendars.has(id))
      if (unread.length === 0) return
      const inForce = await calendarsOf(
        db,
        unread.map((id) => ({ officeId: id, asOf })),
      )
      for (const id of unread) {
        const calendar = draft
          ? hypothetical(await layersInForce(db, id), { office: officeId, above, draft }, shared)
          : inForce({ officeId: id, asOf })
        calendars.set(id, calendar)
      }
    },
    goalOf: (ticket) => {
      const calendar = calendars.get(ticket.officeId)
      if (!calendar) throw new Error(`no calendar was made ready for office ${ticket.officeId}`)
      return { calendar }
    },
  }
}

/** The calendar of an office as it would be; offices below the same entries share one. `above`: the drafting one's. */
function hypothetical(
  layers: readonly EnteredLayer[],
  { office, above, draft }: { office: string; above: ReadonlySet<string>; draft: CalendarDraft },
  shared: Map<string, OfficeCalendar>,
): OfficeCalendar {
  const higher = layers.filter(({ office_id }) => above.has(office_id))
  const own = layers.find(({ office_id }) => office_id === office)
  const lower = layers.filter((layer) => layer !== own && !above.has(layer.office_id))
  const drafted = [...higher.map(layerOf), withDraft(standing(own), draft), ...lower.map(layerOf)]
  const key = JSON.stringify(drafted.filter(({ weekly, dated, days }) => saysSomething(weekly, dated, days)))
  const known = shared.get(key) ?? compiled(drafted)
  shared.set(key, known)
  return known
}

/** An office that has entered nothing has no layer. Dated hours are told with their ids, so that one can be taken out. */
function standing(own: EnteredLayer | undefined): Parameters<typeof withDraft>[0] {
  if (!own) return { dated: [], days: [] }
  const layer = layerOf(own)
  const ids = (own.dated ?? []).map(({ id }) => id)
  return { ...layer, dated: layer.dated.map((hours, index) => ({ ...hours, id: ids[index] ?? '' })) }
}

function saysSomething(weekly: object | undefined, ...lists: readonly (readonly unknown[])[]): boolean {
  return Object.keys(weekly ?? {}).length > 0 || lists.some((list) => list.length > 0)
}

function compiled(layers: Parameters<typeof compileCalendar>[0]): OfficeCalendar {
  const result = compileCalendar(layers)
  if (result.ok) return result.calendar
  if (result.because === 'no-office-time') throw new Problem('no-office-time')
  const where =
    'on' in result ? result.on : 'where' in result ? result.where : `${result.from} – ${result.to}`
  throw wrongField('#/draft', {
    bn: `এই তথ্যে পঞ্জিকা গড়া যায় না (${where})। দিন ও সময় মিলিয়ে দেখুন।`,
    en: `No calendar can be made of this (${where}: ${result.because}). Check the days and hours.`,
  })
}

async function policyGoals(
  db: Db,
  officeId: string,
  ask: Extract<PreviewChange, { kind: 'policy' }>,
  applying: boolean,
): Promise<Goals> {
  const found = ask.draft
    ? await draftedPolicy(db, officeId, ask.draft)
    : ask.policy
      ? await findPolicy(db, ask.policy, applying)
      : null
  if (!found) {
    throw wrongField('#/policy', {
      bn: 'এমন কোনো নীতি কার্যকর নেই; একটি নীতি বা খসড়া দিন।',
      en: 'No such policy stands. Name one, or send a draft.',
    })
  }
  const { service, promise } = found
  return {
    officeId: found.officeId,
    officeIds: [found.officeId],
    service,
    basis: await policyBasis(db, found.officeId, service),
    ready: async () => {},
    goalOf: () => ({ promise }),
  }
}

async function draftedPolicy(db: Db, officeId: string, draft: WritePolicy) {
  if (!(await findService(db, officeId, draft.service, startOfDay(draft.holdsFrom)))) {
    throw wrongField('#/draft/service', {
      bn: 'ওই দিনে কার্যকর চার্টারে এমন সেবা নেই।',
      en: 'The charter in force on that day has no such service.',
    })
  }
  const stored = { ...defaultThresholds, ...draft.promise, ...draft.thresholds }
  return { officeId, service: draft.service, promise: promiseTerms(stored) }
}

async function editionGoals(db: Db, id: string, now: number, applying: boolean): Promise<Goals> {
  const edition = await findEditionGoal(db, id, dayOf(now), applying)
  if (!edition) {
    throw wrongField('#/edition', {
      bn: 'এমন কোনো চার্টার সংস্করণ কার্যকর নেই।',
      en: 'No such charter edition stands.',
    })
  }
  return {
    officeId: edition.officeId,
    officeIds: [edition.officeId],
    service: null,
    basis: `${id} ${await policyBasis(db, edition.officeId, null)}`,
    ready: async () => {},
    goalOf: ({ serviceSlug, charterServiceId }) => {
      const service = edition.services.get(serviceSlug)
      if (!service) return null
      return { promise: service.promise, pins: service.id !== charterServiceId, serviceId: service.id }
    },
  }
}
