import type { TicketNews } from '@sheba/contract/live'
import { roles } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import { livingSessions } from '../auth/living-reads.ts'
import { type Listener, listen } from '../db/listener.ts'
import type { Deps } from '../deps.ts'
import { isWithinScope } from '../tickets/ticket-scope.ts'
import { beatText, eventText } from './event-text.ts'
import { type Batch, type NewsRow, newsSince, recentNews } from './news-reads.ts'
import { presencesAt, presentFor, presentTicket } from './presence-reads.ts'
import { isSettled, laterOf, type Snapshot } from './snapshot.ts'

/** One reader's line. */
export type Stream = {
  actor: Actor
  /** When its access token ends, epoch milliseconds. */
  endsAt: number
  send(text: string): void
  end(): void
}

export type Hub = {
  /** Sends what has happened since, and from then on what happens. */
  follow(stream: Stream, since: Snapshot | null): Promise<void>
  leave(stream: Stream): void
  countOf(accountId: string): number
  /** Ends the streams whose token, session or post is over, and says to the others how far they are. */
  beat(): Promise<void>
  close(): Promise<void>
}

/** Who comes for the first time has read the page's data just before: what changed in between is in this. */
const lookBackMs = 30_000
const beatMs = 15_000
/** The database is also asked unasked: a notice may be lost with its line, or by a pooler that passes none on. */
const askMs = 5_000
/** What comes in a burst is read together. */
const restMs = 20

/**
 * Tells all streams of this process what is committed, by whichever process: one connection listens, one query reads
 * what is new, and each stream gets what its actor may see.
 */
export function openHub({ database, config, now }: Deps): Hub {
  const db = database.reading(null)
  /** Each stream with how far it is; null and what came meanwhile, as long as it catches up. */
  const streams = new Map<Stream, { at: Snapshot | null; waiting: Batch[] }>()
  let listener: Listener | null = null
  let position: Snapshot | null = null
  let closed = false
  const timers: NodeJS.Timeout[] = []

  const pump = coalesced(async () => {
    const since = position
    if (!since || closed || streams.size === 0) return
    const batch = await newsSince(db, since)
    position = laterOf(since, batch.reached)
    for (const [stream, place] of streams) {
      if (place.at) place.at = deliver(stream, place.at, batch)
      else place.waiting.push(batch)
    }
  }, restMs)

  const tellPresence = async (ticketId: string) => {
    const ticket = await presentTicket(db, ticketId)
    if (!ticket) return
    const rows = await presencesAt(db, ticketId, now())
    for (const [stream] of streams) {
      if (stream.actor.role === 'institution' || !isWithinScope(stream.actor, ticket)) continue
      const news = { ticket: ticket.number, present: presentFor(rows, stream.actor) }
      stream.send(eventText('presence', news, null))
    }
  }

  const start = () => {
    timers.push(
      setInterval(pump, askMs),
      setInterval(() => void hub.beat().catch(ignored), beatMs),
    )
    return listen({ database, url: config.listenUrl }, ['desk_events', 'desk_presence'], (notice) => {
      if (notice?.channel !== 'desk_presence') pump()
      else if (streams.size > 0) tellPresence(notice.payload).catch(ignored)
    })
  }

  const hub: Hub = {
    follow: async (stream, since) => {
      listener ??= start()
      await listener.ready
      const place = { at: null as Snapshot | null, waiting: [] as Batch[] }
      streams.set(stream, place)
      const batch = since ? await newsSince(db, since) : await recentNews(db, now(), lookBackMs)
      position ??= batch.reached
      if (!streams.has(stream)) return
      stream.send('retry: 2000\n\n')
      // An id from ahead is another database's, put back or moved: where that reader stands nobody knows.
      const isForeign = since !== null && since.max > batch.reached.max
      if (isForeign) stream.send(eventText('renew', {}, batch.reached.text))
      place.at = deliver(stream, isForeign ? batch.reached : since, batch)
      stream.send(beatText(place.at.text))
      for (const missed of place.waiting) place.at = deliver(stream, place.at, missed)
      pump()
    },
    leave: (stream) => {
      streams.delete(stream)
      // Nobody is told of what happens now; who comes next begins anew.
      if (streams.size === 0) position = null
    },
    countOf: (accountId) =>
      [...streams.keys()].filter((stream) => stream.actor.accountId === accountId).length,
    beat: async () => {
      if (streams.size === 0) return
      const ids = [...new Set([...streams.keys()].map(({ actor }) => actor.sessionId))]
      const living = await livingSessions(db, ids, now())
      for (const [stream, { at }] of streams) {
        const { actor, endsAt } = stream
        const session = living.get(actor.sessionId)
        const isSame = session?.officeId === actor.office.id && session.role === actor.role
        if (!isSame || endsAt <= now()) stream.end()
        else if (at) stream.send(beatText(at.text))
      }
    },
    close: async () => {
      closed = true
      for (const timer of timers) clearInterval(timer)
      for (const stream of streams.keys()) stream.end()
      await listener?.close()
    },
  }
  return hub
}

/** Sends what a stream has not had and its actor may see. Answers how far it is then. */
function deliver(stream: Stream, from: Snapshot | null, { rows, tooMany, reached }: Batch): Snapshot {
  if (tooMany) stream.send(eventText('renew', {}, reached.text))
  const news = rows.filter(
    (row) => !(from && isSettled(row.transaction_id, from)) && maySee(stream.actor, row),
  )
  for (const [index, row] of news.entries()) {
    stream.send(eventText('ticket', newsOf(row), index === news.length - 1 ? reached.text : null))
  }
  return from ? laterOf(from, reached) : reached
}

function maySee(actor: Actor, row: NewsRow): boolean {
  if (row.internal && actor.role === 'institution') return false
  return isWithinScope(actor, { officeId: row.office_id, institutionId: row.institution_id })
}

const system = { bn: 'সেবা ডেস্ক', en: 'Sheba Desk' }

function newsOf(row: NewsRow): TicketNews {
  const role = roles.find((known) => known === row.by_role) ?? 'system'
  return {
    id: row.id,
    at: row.at.toISOString(),
    type: row.type,
    by: { name: role === 'system' ? system : { bn: row.by_bn ?? '', en: row.by_en ?? '' }, role },
    internal: row.internal,
    ticket: row.ticket,
    version: row.version,
  }
}

/** Runs `work` when asked, one at a time; who asks meanwhile is answered by one more run. Failures wait for the next. */
function coalesced(work: () => Promise<void>, rest: number): () => void {
  let running = false
  let again = false
  return function run() {
    if (running) {
      again = true
      return
    }
    running = true
    work()
      .catch(ignored)
      .finally(() => {
        setTimeout(() => {
          running = false
          if (!again) return
          again = false
          run()
        }, rest)
      })
  }
}

function ignored(): void {}
