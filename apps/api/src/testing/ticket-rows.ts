import { randomUUIDv7 } from 'node:crypto'
import type { Database } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'

type TicketRow = Prisma.TicketCreateManyInput
export type GivenTicket = Partial<TicketRow> & Pick<TicketRow, 'officeId' | 'receivedAt'>

const dayMs = 86_400_000
let serial = 0

/**
 * Puts tickets straight into their rows, without events: for tests of what reads rows. Due two days after receipt
 * unless told; raised by whoever `raisedBy` signs in as; `serviceSlug` is of the office's charter.
 */
export async function insertTickets(
  database: Database,
  given: readonly GivenTicket[],
  { raisedBy = 'officer' } = {},
): Promise<void> {
  const { orm } = database.reading(null)
  const account = await orm.account.findUniqueOrThrow({ where: { login: raisedBy } })
  const services = await orm.charterService.findMany({ include: { edition: true } })
  const data = given.map((ticket) => {
    const serviceSlug = ticket.serviceSlug ?? 'field-ict-support'
    const offered = services.find(
      ({ slug, edition }) => slug === serviceSlug && edition.officeId === ticket.officeId,
    )
    if (!offered) throw new Error(`${serviceSlug} is not offered there`)
    return { ...row(ticket), serviceSlug, charterServiceId: offered.id, raisedBy: account.id }
  })
  await orm.ticket.createMany({ data })
}

function row(given: GivenTicket) {
  const dueAt = given.dueAt ?? new Date(new Date(given.receivedAt).getTime() + 2 * dayMs)
  const last = String(++serial).padStart(6, '0')
  return {
    id: randomUUIDv7(),
    number: `TST-2026-${last}`,
    status: 'new' as const,
    kind: 'request' as const,
    channel: 'web' as const,
    subject: 'A subject',
    description: 'A description',
    language: 'en',
    trackingCode: `code-${last}`,
    eligible: true,
    loggedAt: given.receivedAt,
    dueAt,
    approachingAt: given.receivedAt,
    criticalAt: given.receivedAt,
    grossDueAt: dueAt,
    urgencyRank: rankOf(given.status ?? 'new'),
    urgencyAt: 0,
    immediate: false,
    promiseDays: 2,
    promiseBasis: 'calendarRolled' as const,
    promiseEnds: 'sameTime' as const,
    ...given,
  }
}

// An open ticket's rank says that it is open.
function rankOf(status: NonNullable<TicketRow['status']>): number {
  if (status === 'waiting') return 3
  return status === 'new' || status === 'inProgress' ? 1 : 4
}
