import { getDayAhead } from '@sheba/contract/day-ahead'
import * as related from '@sheba/contract/related'
import { suggestFilters } from '@sheba/contract/search'
import * as actions from '@sheba/contract/ticket-actions'
import * as history from '@sheba/contract/ticket-history'
import * as lists from '@sheba/contract/ticket-lists'
import type { Ticket } from '@sheba/contract/tickets'
import { visitSheet } from '@sheba/contract/visits'
import type { FastifyInstance } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import { calendarOf, calendarsOf } from '../calendar/calendar-reads.ts'
import type { Db } from '../db/client.ts'
import type { Deps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { serve } from '../http/serve.ts'
import { assignTicket } from './assign-ticket.ts'
import { cancelTicket } from './cancel-ticket.ts'
import type { ChangeCall } from './change-ticket.ts'
import { closeTicket } from './close-ticket.ts'
import { countTickets } from './count-tickets.ts'
import { dayAhead } from './day-ahead.ts'
import { editTicket } from './edit-ticket.ts'
import { endReferral } from './end-referral.ts'
import { escalateTicket } from './escalate-ticket.ts'
import { excuseBreach } from './excuse-breach.ts'
import { filtersNamed } from './filters-named.ts'
import { linkTicket, unlinkTicket } from './link-tickets.ts'
import { listTickets } from './list-tickets.ts'
import { markFound } from './mark-found.ts'
import { mergeTicket } from './merge-ticket.ts'
import { pauseTicket } from './pause-ticket.ts'
import { raiseLimit } from './raise-limit.ts'
import { pointingOf, raiseReferences } from './raise-references.ts'
import { raiseTicket } from './raise-ticket.ts'
import { referTicket } from './refer-ticket.ts'
import { refuseResolution } from './refuse-resolution.ts'
import { relatedTickets, similarTickets } from './related-tickets.ts'
import { reopenTicket } from './reopen-ticket.ts'
import { replyToTicket } from './reply-to-ticket.ts'
import { resolveTicket } from './resolve-ticket.ts'
import { resumeTicket } from './resume-ticket.ts'
import { setDeadline } from './set-deadline.ts'
import { splitTicket } from './split-ticket.ts'
import { takeBackDeadline } from './take-back-deadline.ts'
import { throughView } from './through-view.ts'
import { ticketDeadline } from './ticket-deadline.ts'
import { ticketEventView } from './ticket-event-view.ts'
import { listEvents } from './ticket-events-reads.ts'
import {
  mayCancel,
  mayClose,
  mayEscalate,
  mayJudge,
  mayReopen,
  mayReply,
  mayWork,
  type PolicyTicket,
} from './ticket-policy.ts'
import { findTicket, findTicketRow } from './ticket-reads.ts'
import { pinnedCalendar, type TicketRow } from './ticket-row.ts'
import { policyTicket, ticketItem, ticketView, visitItem } from './ticket-view.ts'
import { undoLast } from './undo-last.ts'

const people = ['institution', 'officer', 'supervisor'] as const
const workers = ['officer', 'supervisor'] as const
type Policy = (actor: Actor, ticket: PolicyTicket) => boolean

export function ticketRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }
  const limit = raiseLimit(deps.config.raisesPerMinute)

  serve(at, lists.listTickets, { access: people }, async ({ db, actor, query, now }) => {
    const asked = await throughView(db, actor, query)
    const { rows, nextCursor, sought } = await listTickets(db, actor, asked, now)
    const calendars = await calendarsOf(db, rows.map(pinnedCalendar))
    const found = await markFound(db, actor, rows, sought)
    const items = rows.map((row) =>
      ticketItem(row, { actor, now, calendar: calendars(pinnedCalendar(row)) }, found.get(row.id)),
    )
    return { items, nextCursor, ...(sought.nearly && items.length > 0 ? { nearly: true as const } : {}) }
  })

  serve(at, visitSheet, { access: workers }, async ({ db, actor, query, now }) => {
    const { office, ...rest } = query
    const asked = { ...rest, view: 'open', sort: 'urgency', ...(office ? { office: [office] } : {}) } as const
    const { rows, nextCursor } = await listTickets(db, actor, asked, now)
    const calendars = await calendarsOf(db, rows.map(pinnedCalendar))
    const items = rows.map((row) => visitItem(row, { actor, now, calendar: calendars(pinnedCalendar(row)) }))
    return { items, nextCursor }
  })

  serve(at, getDayAhead, { access: ['officer'] }, async ({ db, actor, now }) =>
    dayAhead({ db, actor, now }, await calendarOf(db, actor.office.id)),
  )

  serve(at, suggestFilters, { access: people }, ({ db, actor, query }) => filtersNamed(db, actor, query.q))

  serve(at, lists.countTickets, { access: people }, async ({ db, actor, query, now }) =>
    countTickets(db, actor, await throughView(db, actor, query), now),
  )

  serve(
    at,
    actions.raiseTicket,
    {
      access: people,
      references: async ({ db, actor, body }) =>
        (await raiseReferences(db, actor, pointingOf(body), deps.now())).faults,
      checksReferences: true,
      headers: (ticket) => ({ ...tagged(ticket), location: `/api/v1/tickets/${ticket.number}` }),
    },
    async ({ db, actor, body, now }) => {
      limit(actor.accountId, now)
      const { detail, calendar } = await raiseTicket({ db, actor, now }, body)
      return ticketView(detail, { actor, now, calendar })
    },
  )

  serve(at, related.findSimilarTickets, { access: people }, (call) =>
    similarTickets(call, call.actor, call.query),
  )

  const ticket = { access: people, resource: visible(() => true) }
  serve(at, actions.getTicket, { ...ticket, headers: tagged }, ({ db, actor, now, params }) =>
    viewOf(db, actor, now, params.number),
  )
  serve(at, history.listTicketEvents, ticket, async ({ db, actor, query, resource }) => {
    const withInternal = actor.role !== 'institution'
    const { rows, nextCursor } = await listEvents(db, resource.id, {
      ...query,
      cursor: query.cursor,
      withInternal,
    })
    return { items: rows.map((row) => ticketEventView(row, { ofOffice: withInternal })), nextCursor }
  })
  serve(at, history.getTicketDeadline, ticket, ({ db, resource, now }) => ticketDeadline(db, resource, now))

  serve(at, related.getRelatedTickets, ticket, async ({ db, actor, resource }) => {
    const detail = await findTicket(db, actor, resource.number)
    return relatedTickets(db, actor, resource, detail?.description ?? '')
  })

  /** The routes that change one ticket: who may, and the use case; the answer is the ticket as it then is. */
  const changing = (may: Policy) =>
    ({
      access: people,
      resource: visible(may),
      headers: tagged,
      current: ({ db, actor, now, resource }: { db: Db; actor: Actor; now: number; resource: TicketRow }) =>
        viewOf(db, actor, now, resource.number),
    }) as const
  const changed = async (
    call: Omit<ChangeCall, 'number'> & { params: { number: string } },
    change: (call: ChangeCall) => Promise<void>,
  ) => {
    const { db, actor, now, version, params } = call
    await change({ db, actor, now, version, number: params.number })
    return viewOf(db, actor, now, params.number)
  }

  serve(at, actions.editTicket, changing(mayWork), (call) => changed(call, (to) => editTicket(to, call.body)))
  serve(at, actions.assignTicket, changing(mayWork), (call) =>
    changed(call, (to) => assignTicket(to, call.body)),
  )
  serve(at, actions.replyToTicket, changing(mayReply), (call) =>
    changed(call, (to) => replyToTicket(to, call.body)),
  )
  serve(at, actions.pauseTicket, changing(mayWork), (call) =>
    changed(call, (to) => pauseTicket(to, call.body)),
  )
  serve(at, actions.resumeTicket, changing(mayWork), (call) => changed(call, resumeTicket))
  serve(at, actions.resolveTicket, changing(mayWork), (call) =>
    changed(call, (to) => resolveTicket(to, call.body)),
  )
  serve(at, actions.reopenTicket, changing(mayReopen), (call) =>
    changed(call, (to) => reopenTicket(to, call.body)),
  )
  serve(at, actions.closeTicket, changing(mayClose), (call) =>
    changed(call, (to) => closeTicket(to, call.body)),
  )
  serve(at, actions.cancelTicket, changing(mayCancel), (call) =>
    changed(call, (to) => cancelTicket(to, call.body)),
  )
  serve(at, actions.referTicket, changing(mayWork), (call) =>
    changed(call, (to) => referTicket(to, call.body)),
  )
  serve(at, actions.endReferral, changing(mayWork), (call) => changed(call, endReferral))
  serve(at, actions.mergeTicket, changing(mayWork), (call) =>
    changed(call, (to) => mergeTicket(to, call.body)),
  )
  serve(at, actions.undoLast, changing(mayWork), (call) => changed(call, undoLast))
  serve(at, related.splitTicket, changing(mayWork), async ({ resource, body, params, ...call }) => {
    const { db, actor, now, version } = call
    const number = await splitTicket({ db, actor, now, version, number: params.number }, resource, body)
    return viewOf(db, actor, now, number)
  })
  serve(at, related.linkTicket, changing(mayWork), (call) => changed(call, (to) => linkTicket(to, call.body)))
  serve(at, related.unlinkTicket, changing(mayWork), (call) =>
    changed(call, (to) => unlinkTicket(to, call.params.other)),
  )
  serve(at, actions.setDeadline, changing(mayWork), (call) =>
    changed(call, (to) => setDeadline(to, call.body)),
  )
  serve(at, actions.takeBackDeadline, changing(mayWork), (call) => changed(call, takeBackDeadline))
  serve(at, actions.excuseBreach, changing(mayJudge), (call) =>
    changed(call, (to) => excuseBreach(to, call.body)),
  )
  serve(at, actions.escalateTicket, changing(mayEscalate), (call) =>
    changed(call, (to) => escalateTicket(to, call.body)),
  )
  serve(at, actions.refuseResolution, changing(mayJudge), (call) =>
    changed(call, (to) => refuseResolution(to, call.body)),
  )
}

/** Loads the ticket a path names through the actor's scope (404), then asks the policy (403). */
function visible(may: Policy) {
  return async ({
    db,
    actor,
    now,
    params,
  }: {
    db: Db
    actor: Actor
    now: number
    params: { number: string }
  }) => {
    const row = await findTicketRow(db, actor, params.number)
    if (!row) throw new Problem('not-found')
    if (!may(actor, policyTicket(row, now))) throw new Problem('not-allowed')
    return row
  }
}

async function viewOf(db: Db, actor: Actor, now: number, number: string): Promise<Ticket> {
  const detail = await findTicket(db, actor, number)
  if (!detail) throw new Problem('not-found')
  const { officeId, asOf } = pinnedCalendar(detail.row)
  return ticketView(detail, { actor, now, calendar: await calendarOf(db, officeId, asOf) })
}

function tagged(ticket: Ticket): Record<string, string> {
  return { etag: `"${ticket.version}"` }
}
