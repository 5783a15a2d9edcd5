import type { RelatedTicket, RelatedTickets, SimilarTickets } from '@sheba/contract/related'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { foldPhone } from '../text/phone.ts'
import { searchKey } from '../text/search-key.ts'
import { likelySame, nearMs, recurringFault, recurringMs } from './likely-same.ts'
import { type Asker, linkedTickets, type RelatedRow, ticketsOfAsker } from './related-reads.ts'
import type { TicketRow } from './ticket-row.ts'

type Asked = { subject: string; description: string; receivedAt: number }

/** What a ticket has to do with, as far as the actor can see it: linked, likely the same, the same fault again. */
export async function relatedTickets(
  db: Db,
  actor: Actor,
  row: TicketRow,
  description: string,
): Promise<RelatedTickets> {
  const asker = askerOf(row.institution_id, row.requester_phone)
  const asked = { subject: row.subject, description, receivedAt: row.received_at.getTime() }
  const linked = await linkedTickets(db, actor, row.id)
  const similar = await similarOf(db, actor, asker, asked, row.id)
  const known = new Set(linked.map(({ number }) => number))
  return {
    linked: linked.map((one) => view(one, null)),
    recurring: similar.recurring,
    // What is linked already needs no hint.
    duplicates: similar.duplicates.filter(({ number }) => !known.has(number)),
  }
}

type Draft = {
  subject: string
  description?: string | undefined
  institution?: string | undefined
  phone?: string | undefined
}

/** The same of a draft, before it is raised: nothing while it says neither what nor for whom. */
export async function similarTickets(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  draft: Draft,
): Promise<SimilarTickets> {
  const { subject, description = '', institution, phone } = draft
  const asker = askerOf(actor.institution?.id ?? institution ?? null, phone ? foldPhone(phone) : null)
  return similarOf(db, actor, asker, { subject, description, receivedAt: now }, null)
}

async function similarOf(
  db: Db,
  actor: Actor,
  asker: Asker | null,
  asked: Asked,
  not: string | null,
): Promise<SimilarTickets> {
  const subjectKey = searchKey(asked.subject)
  if (!asker || subjectKey.length < 3) return { duplicates: [], recurring: null }
  const candidates = await ticketsOfAsker(db, actor, asker, {
    after: asked.receivedAt - recurringMs,
    until: asked.receivedAt + nearMs,
    subjectKey,
    not,
  })
  const recurring = recurringFault(asked, candidates)
  return {
    duplicates: likelySame(asked, candidates).map((one) => view(one)),
    recurring: recurring && {
      fault: recurring.fault,
      times: recurring.times,
      since: new Date(recurring.since).toISOString(),
      items: recurring.before.map((one) => view(one)),
    },
  }
}

/** A citizen is known by the phone number. */
function askerOf(institutionId: string | null, phone: string | null): Asker | null {
  if (institutionId) return { institutionId }
  return phone ? { phone } : null
}

function view(
  row: RelatedRow,
  likeness: number | null = Math.round(row.likeness * 100) / 100,
): RelatedTicket {
  return {
    number: row.number,
    subject: row.subject,
    status: row.status,
    service: { slug: row.service_slug, name: { bn: row.service_bn, en: row.service_en } },
    receivedAt: row.received_at.toISOString(),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
    likeness,
  }
}
