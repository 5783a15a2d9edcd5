import { randomUUIDv7 } from 'node:crypto'
import type { EventDraft } from '../../../apps/api/src/outbox/record-events.ts'
import type { NewTicket } from '../../../apps/api/src/tickets/insert-ticket.ts'
import { newTicket } from '../../../apps/api/src/tickets/new-ticket.ts'
import { outcomeOf } from '../../../apps/api/src/tickets/ticket-change.ts'
import type { StoredTicket } from '../../../apps/api/src/tickets/ticket-store.ts'
import { newTrackingCode } from '../../../apps/api/src/tickets/tracking-code.ts'
import { promiseTerms } from '../../../packages/clock/src/sla/promise-terms.ts'
import type { DemoWorld } from './demo-world.ts'
import { playStep } from './play-step.ts'
import { raiseAsk } from './raise-ask.ts'
import type { Step, Story } from './story.ts'

/** An event with its number in its office, as it stands in the database. */
export type PlayedEvent = EventDraft & {
  id: string
  officeId: string
  ticketId: string
  number: number
  loggedAt: number
}

/** The rows that the desk would have written, had it been asked all this at the time. */
export type Played = {
  tickets: StoredTicket[]
  events: PlayedEvent[]
  counters: { officeId: string; name: string; last: number }[]
}

/** Plays stories in memory, by the very rules of the use cases: raising, settling, the effect of each change. */
export function playStories(stories: readonly Story[], world: DemoWorld): Played {
  const book = openBook()
  const tickets = new Map<Story, StoredTicket>()
  for (const { story, step } of inOrderOfWriting(stories)) {
    const ticket = tickets.get(story)
    const told = ticket ? book.eventsOf(ticket.id) : []
    const after =
      step && ticket ? changed(story, ticket, step, world, told) : raised(story, world, book.count)
    tickets.set(story, after.ticket)
    book.write(after.ticket, step?.at ?? story.draft.at, after.events)
  }
  return { tickets: [...tickets.values()], events: book.events, counters: book.counters() }
}

/** One thing written at a time, as if each had been a request of its own; drafts before what follows from them. */
export function inOrderOfWriting(
  stories: readonly Story[],
): { story: Story; step: Step | null; at: number }[] {
  return stories
    .flatMap((story) => [
      { story, step: null, at: story.draft.at },
      ...story.steps.map((step) => ({ story, step, at: step.at })),
    ])
    .toSorted((one, other) => one.at - other.at)
}

type Count = (officeId: string, name: string, by: number) => number

/** Events as they are appended, and the serials of each office. */
function openBook() {
  const serials = new Map<string, { officeId: string; name: string; last: number }>()
  const events: PlayedEvent[] = []
  const byTicket = new Map<string, PlayedEvent[]>()
  const count: Count = (officeId, name, by) => {
    const serial = serials.get(`${officeId} ${name}`) ?? { officeId, name, last: 0 }
    serials.set(`${officeId} ${name}`, serial)
    serial.last += by
    return serial.last
  }
  const eventsOf = (ticketId: string) => byTicket.get(ticketId) ?? []
  const write = ({ id, officeId }: StoredTicket, loggedAt: number, drafts: readonly EventDraft[]) => {
    const last = count(officeId, 'events', drafts.length)
    const written = drafts.map((draft, index) => {
      const number = last - drafts.length + index + 1
      return { ...draft, id: randomUUIDv7(), officeId, ticketId: id, number, loggedAt }
    })
    events.push(...written)
    byTicket.set(id, [...eventsOf(id), ...written])
  }
  return { events, eventsOf, write, count, counters: () => [...serials.values()] }
}

type After = { ticket: StoredTicket; events: readonly EventDraft[] }

function raised(story: Story, world: DemoWorld, count: Count): After {
  const { office: code, draft } = story
  const institution = draft.institution === null ? null : world.institution(draft.institution)
  const service = world.service(code, draft.service)
  const made = newTicket({
    id: randomUUIDv7(),
    trackingCode: newTrackingCode(),
    ask: raiseAsk(story, world),
    actor: world.actor(draft.by),
    office: world.office(code),
    service,
    institution,
    unionId: draft.union === null ? (institution?.unionId ?? null) : world.unionId(code, draft.union),
    promise: promiseTerms(service.promise),
    calendar: world.calendar(code),
    calendarAsOf: world.calendarAsOf(code),
    receivedAt: draft.receivedAt ?? draft.at,
    now: draft.at,
  })
  if (!made.ok) throw new Error('the demo needs an office that opens')
  const { officeId, officeCode, year } = made.ticket
  const serial = count(officeId, `tickets-${year}`, 1)
  return {
    ticket: storedTicket(made.ticket, `${officeCode}-${year}-${String(serial).padStart(6, '0')}`),
    events: made.events,
  }
}

/** A ticket as it stands in the database once it is written: what raising leaves alone has the columns' defaults. */
function storedTicket(
  { officeCode: _code, year: _year, search: _search, ...row }: NewTicket,
  number: string,
): StoredTicket {
  return {
    closedAt: null,
    cancelledAt: null,
    rating: null,
    mergedInto: null,
    pauseReason: null,
    pauseMessage: null,
    pauseExpectedOn: null,
    pausedAt: null,
    referralTo: null,
    referralSince: null,
    referralExpectedOn: null,
    excusedAt: null,
    setByHand: false,
    reclassified: false,
    pausedMs: 0,
    remindedAt: null,
    pausesLookAt: null,
    warnedRungs: 0,
    lastRungAt: null,
    version: 1,
    ...row,
    number,
  }
}

function changed(
  story: Story,
  ticket: StoredTicket,
  step: Step,
  world: DemoWorld,
  told: readonly PlayedEvent[],
): After {
  const { changing, edit } = playStep(story, ticket, step, world, told)
  const { changes, events } = outcomeOf(changing, edit)
  return { ticket: { ...ticket, ...changes, version: ticket.version + 1 }, events }
}
