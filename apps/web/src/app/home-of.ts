import type { Role } from '@sheba/contract/words'
import { mayOpen } from './pages.ts'
import { paths } from './paths.ts'

const homes: Record<Role, readonly string[]> = {
  officer: [paths.queue],
  supervisor: [paths.reports, paths.queue],
  institution: [paths.raise, paths.myTickets],
  admin: [paths.offices, paths.institutions],
}

/** Where each begins the day. */
export function homeOf(role: Role): string {
  return homes[role].find((path) => mayOpen(role, path)) ?? paths.charter
}
