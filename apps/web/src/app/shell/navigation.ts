import type { Role, TicketViewName } from '@sheba/contract/words'
import type { IconName } from '../../ui/icon-paths.ts'
import { mayOpen } from '../pages.ts'
import { paths, to } from '../paths.ts'
import type { shellMessages } from './messages.ts'

export type NavEntry = {
  label: keyof typeof shellMessages
  to: string
  /** Of the table of pages: whoever may open it is offered it. */
  path: string
  icon: IconName
  /** A view of the queue: its count stands beside it. */
  view?: TicketViewName
}

export type NavGroup = { label: 'tickets' | 'work'; entries: NavEntry[] }

/** The view of the queue when none is named. */
export function defaultView(role: Role): TicketViewName {
  return role === 'officer' ? 'mine' : 'open'
}

/** The side navigation of an officer, a supervisor or an administrator. */
export function deskNavigation(role: Role): NavGroup[] {
  const tickets: NavGroup = { label: 'tickets', entries: viewsOf(role).map(viewEntry) }
  const work: NavGroup = { label: 'work', entries: workEntries }
  return [tickets, work]
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => mayOpen(role, entry.path)) }))
    .filter((group) => group.entries.length > 0)
}

/** What fits at the bottom of a phone; the rest is in the drawer. */
export function deskBottom(role: Role): NavEntry[] {
  const queue: NavEntry = { label: 'queue', to: paths.queue, path: paths.queue, icon: 'list' }
  const log: NavEntry = { label: 'raise', to: paths.log, path: paths.log, icon: 'plus' }
  return [queue, log, ...workEntries].filter((entry) => mayOpen(role, entry.path)).slice(0, 3)
}

/** An institution's few places. */
export function portalNavigation(): NavEntry[] {
  const entries: NavEntry[] = [
    { label: 'tickets', to: paths.myTickets, path: paths.myTickets, icon: 'list' },
    { label: 'raise', to: paths.raise, path: paths.raise, icon: 'plus' },
    { label: 'members', to: paths.members, path: paths.members, icon: 'users' },
    { label: 'charterShort', to: paths.charter, path: paths.charter, icon: 'document' },
  ]
  return entries.filter((entry) => mayOpen('institution', entry.path))
}

const workEntries: NavEntry[] = [
  { label: 'reports', to: paths.reports, path: paths.reports, icon: 'chart' },
  { label: 'visits', to: paths.visits, path: paths.visits, icon: 'print' },
  { label: 'calendar', to: paths.calendar, path: paths.calendar, icon: 'calendar' },
  { label: 'policies', to: paths.policies, path: paths.policies, icon: 'settings' },
  { label: 'editions', to: paths.editions, path: paths.editions, icon: 'copy' },
  { label: 'changes', to: paths.changes, path: paths.changes, icon: 'refresh' },
  { label: 'institutions', to: paths.institutions, path: paths.institutions, icon: 'building' },
  { label: 'officers', to: paths.officers, path: paths.officers, icon: 'users' },
  { label: 'offices', to: paths.offices, path: paths.offices, icon: 'screen' },
  { label: 'charter', to: paths.charter, path: paths.charter, icon: 'document' },
]

const viewIcons = {
  mine: 'user',
  unassigned: 'plus',
  overdue: 'alert',
  dueToday: 'clock',
  paused: 'pause',
  referred: 'send',
  open: 'list',
  resolved: 'check',
} as const satisfies Record<TicketViewName, IconName>

function viewsOf(role: Role): TicketViewName[] {
  const shared = ['unassigned', 'overdue', 'dueToday', 'paused', 'referred'] as const
  return role === 'officer' ? ['mine', ...shared, 'open', 'resolved'] : ['open', ...shared, 'resolved']
}

function viewEntry(view: TicketViewName): NavEntry {
  return { label: view, to: to.queue({ view }), path: paths.queue, icon: viewIcons[view], view }
}
