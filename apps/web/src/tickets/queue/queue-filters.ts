import type { QueryInput } from '@sheba/contract/endpoint'
import type { listTickets, TicketFilters } from '@sheba/contract/ticket-lists'
import type { ViewQuery } from '@sheba/contract/views'
import {
  bands,
  channels,
  statuses,
  type TicketViewName,
  ticketSorts,
  ticketViews,
} from '@sheba/contract/words'

/** What the queue shows, as its address says. What is not chosen is absent. */
export type QueueFilters = ViewQuery

/** Reads an address. Words that mean nothing are left out: an old or mistyped link still opens a queue. */
export function filtersOf(search: URLSearchParams): QueueFilters {
  return withoutAbsent({
    view: oneOf(ticketViews, search.get('view')),
    status: someOf(statuses, search.get('status')),
    band: someOf(bands, search.get('band')),
    channel: someOf(channels, search.get('channel')),
    service: listOf(search.get('service')),
    institution: listOf(search.get('institution')),
    assignee: listOf(search.get('assignee')),
    union: listOf(search.get('union')),
    office: listOf(search.get('office')),
    q: search.get('q')?.trim() || undefined,
    from: dayOf(search.get('from')),
    to: dayOf(search.get('to')),
    outcome: oneOf(outcomes, search.get('outcome')),
    pausesNeedLook: oneOf(['true'] as const, search.get('pausesNeedLook')),
    clock: oneOf(['net', 'gross'] as const, search.get('clock')),
    sort: oneOf(ticketSorts, search.get('sort')),
  })
}

/** The address of a queue. */
export function searchOf(filters: QueueFilters): URLSearchParams {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    const text = Array.isArray(value) ? value.join(',') : value
    if (text) search.set(name, text)
  }
  return search
}

/**
 * What to ask the server: an address without a view, a search and a figure of a report is the reader's own view; those
 * look among all tickets.
 */
export function queryOf(filters: QueueFilters, defaultView: TicketViewName): QueueFilters {
  const looksAmongAll = filters.q || filters.outcome || filters.status || filters.pausesNeedLook
  return looksAmongAll || filters.view ? filters : { ...filters, view: defaultView }
}

/** The filters that are chosen beside the view, the band and the words sought; each can be taken away by its name. */
export const filterNames = [
  'service',
  'institution',
  'channel',
  'status',
  'assignee',
  'union',
  'office',
  'from',
  'to',
  'outcome',
  'pausesNeedLook',
] as const satisfies readonly (keyof QueueFilters)[]
export type FilterName = (typeof filterNames)[number]

export function chosenFilters(filters: QueueFilters): FilterName[] {
  return filterNames.filter((name) => filters[name] !== undefined)
}

/** Counts take every filter of the list, but neither its order nor its pages. */
export function countable({ sort, limit, cursor, ...query }: QueryInput<typeof listTickets>) {
  return query
}

/** All tickets of the list, for what is done to the whole of it. */
export function wholeList(
  { sort, ...filters }: QueueFilters,
  view: TicketViewName | undefined,
): TicketFilters {
  return view ? { ...filters, view } : filters
}

/** Filters without some, and with what is empty left out. */
export function changed(filters: QueueFilters, change: Partial<QueueFilters>): QueueFilters {
  return withoutAbsent({ ...filters, ...change })
}

const outcomes = [
  'kept',
  'late',
  'resolved',
  'open',
  'overdue',
  'excused',
  'enteredLater',
  'counted',
] as const

function withoutAbsent(
  filters: { [name in keyof QueueFilters]?: QueueFilters[name] | undefined },
): QueueFilters {
  const present = Object.entries(filters).filter(
    ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
  )
  return Object.fromEntries(present)
}

function oneOf<Word extends string>(words: readonly Word[], text: string | null): Word | undefined {
  return words.find((word) => word === text)
}

function someOf<Word extends string>(words: readonly Word[], text: string | null): Word[] | undefined {
  const chosen = text?.split(',') ?? []
  const known = words.filter((word) => chosen.includes(word))
  return known.length > 0 ? known : undefined
}

function listOf(text: string | null): string[] | undefined {
  const parts = text?.split(',').filter(Boolean) ?? []
  return parts.length > 0 ? parts : undefined
}

function dayOf(text: string | null): string | undefined {
  return text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined
}
