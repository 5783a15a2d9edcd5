import { dayOf } from '@sheba/clock/calendar/dhaka'
import { compileCalendar, type OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { defaultThresholds } from '@sheba/clock/sla/promise'
import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import type { CalendarDraft, PreviewChange } from '@sheba/contract/changes'
import type { WritePolicy } from '@sheba/contract/policies'
import { type CalendarEdit, edited } from '../calendar/calendar-edit.ts'
import { calendarsOf, officeLayers } from '../calendar/calendar-reads.ts'
import { type EnteredLayer, layerOf } from '../calendar/entered-layers.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { policyFaults } from '../policies/write-version.ts'
import {
  calendarBasis,
  findEditionGoal,
  findPolicy,
  type OpenTicket,
  officesFrom,
  policyBasis,
} from './change-reads.ts'
import { draftEdit } from './draft-edit.ts'
import type { Goal } from './reckon-ticket.ts'
import { refuseDraft } from './refuse-draft.ts'

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
      return policyGoals({ db, now }, officeId, ask, asOf !== undefined)
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
  const edit = draft && draftEdit(draft)
  if (edit) await refuseDraft(db, officeId, edit)
  const officeIds = await officesFrom(db, officeId)
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
      if (edit) {
        const layers = await officeLayers(db, unread)
        unread.forEach((id, index) => {
          calendars.set(id, hypothetical(layers[index] ?? [], { office: officeId, edit }, shared))
        })
        return
      }
      const inForce = await calendarsOf(
        db,
        unread.map((id) => ({ officeId: id, asOf })),
      )
      for (const id of unread) calendars.set(id, inForce({ officeId: id, asOf }))
    },
    goalOf: (ticket) => {
      const calendar = calendars.get(ticket.officeId)
      if (!calendar) throw new Error(`no calendar was made ready for office ${ticket.officeId}`)
      return { calendar }
    },
  }
}

/** The calendar of an office as it would be, of what stands from headquarters down; offices of the same share one. */
function hypothetical(
  layers: readonly EnteredLayer[],
  { office, edit }: { office: string; edit: CalendarEdit },
  shared: Map<string, OfficeCalendar>,
): OfficeCalendar {
  const drafted = layers.map((layer) => layerOf(layer.office_id === office ? edited(layer, edit) : layer))
  const key = JSON.stringify(drafted.filter(({ weekly, dated, days }) => saysSomething(weekly, dated, days)))
  const known = shared.get(key) ?? compiled(drafted)
  shared.set(key, known)
  return known
}

function saysSomething(weekly: object | undefined, ...lists: readonly (readonly unknown[])[]): boolean {
  return Object.keys(weekly ?? {}).length > 0 || lists.some((list) => list.length > 0)
}

function compiled(layers: Parameters<typeof compileCalendar>[0]): OfficeCalendar {
  const result = compileCalendar(layers)
  if (result.ok) return result.calendar
  throw new Error(`a draft that was not refused cannot be compiled: ${JSON.stringify(result)}`)
}

async function policyGoals(
  { db, now }: { db: Db; now: number },
  officeId: string,
  ask: Extract<PreviewChange, { kind: 'policy' }>,
  applying: boolean,
): Promise<Goals> {
  const found = ask.draft
    ? await draftedPolicy({ db, now }, officeId, ask.draft)
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

async function draftedPolicy({ db, now }: { db: Db; now: number }, officeId: string, draft: WritePolicy) {
  const faults = await policyFaults({ db, now }, officeId, draft)
  if (faults.length > 0) {
    throw new Problem('invalid-request', {
      faults: faults.map(({ pointer, detail }) => ({ pointer: pointer.replace('#', '#/draft'), detail })),
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
