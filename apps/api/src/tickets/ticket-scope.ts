import type { Actor } from '../auth/actor.ts'
import type { Conditions } from '../db/conditions.ts'

/**
 * Which tickets an actor can see, as a condition on `t` that every query of tickets carries: queue, counts, search,
 * one ticket, reports. The one place that says it.
 */
export function withinScope(where: Conditions, actor: Actor): void {
  switch (actor.role) {
    case 'institution':
      where.add('t.institution_id = ?::uuid', actor.institution?.id ?? null)
      return
    case 'officer':
      where.add('t.office_id = ?::uuid', actor.office.id)
      return
    case 'supervisor':
      if (actor.officeIds !== 'all') where.add('t.office_id = ANY(?::uuid[])', actor.officeIds)
      return
    case 'admin':
      where.add('false')
  }
}
