import type { Role } from '@sheba/contract/words'
import type { ComponentType } from 'react'
import { paths } from './paths.ts'

export type PageEntry = {
  path: string
  /** Who may open it; navigation offers it to the same. `everyone` includes who is not signed in. */
  roles: readonly Role[] | 'everyone'
  /** `none`: the page stands alone, as for print. */
  shell?: 'none'
  /** Fetched when first opened. The file exports `Page`. */
  load: () => Promise<{ Page: ComponentType }>
}

/** Every page of the product: a line here and a file in `pages/`. */
export const pages: readonly PageEntry[] = [
  { path: paths.signIn, roles: 'everyone', shell: 'none', load: () => import('./pages/sign-in-page.tsx') },
  { path: paths.charter, roles: 'everyone', load: () => import('./pages/charter-page.tsx') },
  { path: paths.raise, roles: ['institution'], load: () => import('./pages/raise-page.tsx') },
  { path: paths.raiseService, roles: ['institution'], load: () => import('./pages/raise-service-page.tsx') },
  { path: paths.myTickets, roles: ['institution'], load: () => import('./pages/my-tickets-page.tsx') },
  {
    path: paths.slip,
    roles: ['institution', 'officer', 'supervisor'],
    shell: 'none',
    load: () => import('./pages/slip-page.tsx'),
  },
  { path: paths.queue, roles: ['officer', 'supervisor'], load: () => import('./pages/queue-page.tsx') },
  { path: paths.visits, roles: ['officer', 'supervisor'], load: () => import('./pages/visits-page.tsx') },
  { path: paths.log, roles: ['officer', 'supervisor'], load: () => import('./pages/log-page.tsx') },
  {
    path: paths.ticket,
    roles: ['officer', 'supervisor', 'institution'],
    load: () => import('./pages/ticket-page.tsx'),
  },
  {
    path: paths.institutions,
    roles: ['officer', 'supervisor', 'admin'],
    load: () => import('./pages/institutions-page.tsx'),
  },
  { path: paths.members, roles: ['institution'], load: () => import('./pages/members-page.tsx') },
  { path: paths.offices, roles: ['supervisor', 'admin'], load: () => import('./pages/offices-page.tsx') },
  { path: paths.officers, roles: ['supervisor', 'admin'], load: () => import('./pages/officers-page.tsx') },
  {
    path: paths.calendar,
    roles: ['officer', 'supervisor', 'admin'],
    load: () => import('./pages/calendar-page.tsx'),
  },
  {
    path: paths.changes,
    roles: ['supervisor', 'admin'],
    load: () => import('./pages/changes-page.tsx'),
  },
  {
    path: paths.policies,
    roles: ['officer', 'supervisor', 'admin'],
    load: () => import('./pages/policies-page.tsx'),
  },
  {
    path: paths.policy,
    roles: ['officer', 'supervisor', 'admin'],
    load: () => import('./pages/policy-page.tsx'),
  },
  {
    path: paths.editions,
    roles: ['officer', 'supervisor', 'admin'],
    load: () => import('./pages/editions-page.tsx'),
  },
  {
    path: paths.newEdition,
    roles: ['supervisor', 'admin'],
    load: () => import('./pages/new-edition-page.tsx'),
  },
  {
    path: paths.edition,
    roles: ['officer', 'supervisor', 'admin'],
    load: () => import('./pages/edition-page.tsx'),
  },
  { path: paths.reports, roles: ['officer', 'supervisor'], load: () => import('./pages/reports-page.tsx') },
]

/** Whether someone of this role (null: not signed in) may open a path of the table. */
export function mayOpen(role: Role | null, path: string): boolean {
  const page = pages.find((entry) => entry.path === path)
  if (!page) return false
  return page.roles === 'everyone' || (role !== null && page.roles.includes(role))
}
