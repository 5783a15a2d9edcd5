import fc from 'fast-check'

const minute = 60_000

/** What random tickets are drawn from. Receipt lies between the two moments. */
export type DrawnFrom = {
  fromAt: number
  toAt: number
  officeIds: readonly string[]
  services: readonly string[]
  officers: readonly string[]
  institutions: readonly string[]
  unions: readonly string[]
}

export type DrawnTicket = ReturnType<typeof ticketOf>

/** Rows of tickets in every state, their moments close together so that every order of them happens, also equality. */
export function randomTicket(from: DrawnFrom): fc.Arbitrary<DrawnTicket> {
  return fc
    .record({
      officeId: fc.constantFrom(...from.officeIds),
      status: fc.constantFrom('new', 'inProgress', 'waiting', 'resolved', 'closed', 'cancelled'),
      receivedAt: fc.integer({ min: from.fromAt / minute, max: from.toAt / minute }),
      promised: fc.constantFrom(60, 120, 2880),
      paused: fc.constantFrom(0, 60, 1440),
      ended: fc.integer({ min: 0, max: 60 }),
      breached: fc.boolean(),
      excused: fc.boolean(),
      enteredLater: fc.boolean(),
      netMinutes: fc.integer({ min: 0, max: 30 }),
      pausedMinutes: fc.integer({ min: 0, max: 30 }),
      serviceSlug: fc.constantFrom(...from.services),
      channel: fc.constantFrom('web', 'phone', 'paper'),
      assigneeId: fc.constantFrom(null, ...from.officers),
      institutionId: fc.constantFrom(null, ...from.institutions),
      unionId: fc.constantFrom(null, ...from.unions),
    })
    .map(ticketOf)
}

type Drawn = {
  officeId: string
  status: 'new' | 'inProgress' | 'waiting' | 'resolved' | 'closed' | 'cancelled'
  receivedAt: number
  promised: number
  paused: number
  ended: number
  breached: boolean
  excused: boolean
  enteredLater: boolean
  netMinutes: number
  pausedMinutes: number
  serviceSlug: string
  channel: 'web' | 'phone' | 'paper'
  assigneeId: string | null
  institutionId: string | null
  unionId: string | null
}

function ticketOf({
  promised,
  paused,
  ended,
  breached,
  excused,
  enteredLater,
  pausedMinutes,
  ...rest
}: Drawn) {
  const { status, receivedAt, netMinutes } = rest
  const dueAt = at(receivedAt + promised + paused)
  const endedAt = at(receivedAt + ended * 60)
  const answered = status === 'resolved' || status === 'closed'
  return {
    ...rest,
    receivedAt: at(receivedAt),
    dueAt,
    grossDueAt: at(receivedAt + promised),
    breachedAt: breached ? dueAt : null,
    excusedAt: breached && excused ? dueAt : null,
    resolvedAt: answered ? endedAt : null,
    resolutionEnteredAt: answered && enteredLater ? endedAt : null,
    cancelledAt: status === 'cancelled' ? endedAt : null,
    netMinutes: answered ? netMinutes : null,
    grossMinutes: answered ? netMinutes + pausedMinutes : null,
    ...(status === 'waiting' ? { ...pause, pausedAt: at(receivedAt) } : {}),
  }
}

const pause = { pauseReason: 'siteClosed', pauseExpectedOn: new Date('2030-01-01') } as const

function at(minutes: number): Date {
  return new Date(minutes * minute)
}
