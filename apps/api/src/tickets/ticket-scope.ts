import { type Actor, covers } from '../auth/actor.ts'
import type { Conditions } from '../db/conditions.ts'

/**
 * Which tickets an actor can see, as a condition on `t` that every query of tickets carries: queue, counts, search,
 * one ticket, reports. The one place that says it.
 */
export function withinScope(where: Conditions, actor: Actor): void {
  where.add(...scopeOf(actor))
}

/** The same as a part of a condition, with its values. */
export function scopeOf(actor: Actor): [condition: string, ...values: unknown[]] {
  switch (actor.role) {
    case 'institution':
      return ['t.institution_id = ?::uuid', actor.institution?.id ?? null]
    case 'officer':
      return ['t.office_id = ?::uuid', actor.office.id]
    case 'supervisor':
      return actor.officeIds === 'all' ? ['true'] : ['t.office_id = ANY(?::uuid[])', actor.officeIds]
    case 'admin':
      return ['false']
  }
}

/** The offices in which an actor may see tickets at all, as a condition on a column of another table's. */
export function withinOffices(where: Conditions, actor: Actor, column: string): string {
  if (actor.role === 'officer') return where.bind(`${column} = ?::uuid`, actor.office.id)
  if (actor.role !== 'supervisor' || actor.officeIds === 'all') return 'true'
  return where.bind(`${column} = ANY(?::uuid[])`, actor.officeIds)
}

/** The same of a ticket that is at hand, as in the stream of events. */
export function isWithinScope(
  actor: Actor,
  ticket: { officeId: string; institutionId: string | null },
): boolean {
  switch (actor.role) {
    case 'institution':
      return ticket.institutionId !== null && ticket.institutionId === actor.institution?.id
    case 'officer':
      return ticket.officeId === actor.office.id
    case 'supervisor':
      return covers(actor, ticket.officeId)
    case 'admin':
      return false
  }
}
