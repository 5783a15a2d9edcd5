import { kindNames, statusNames } from '@sheba/contract/names'
import type { Ticket } from '@sheba/contract/tickets'
import type { Language } from '@sheba/contract/words'
import { formatFor } from '../../i18n/format.ts'
import { inLanguage } from '../../i18n/messages.ts'
import { actionMessages } from './action-messages.ts'

/** The fields of a ticket that two people may both have changed, in the order in which they are shown. */
export const versionFields = [
  'status',
  'assignee',
  'service',
  'dueAt',
  'subject',
  'description',
  'kind',
  'union',
] as const
export type VersionField = (typeof versionFields)[number]

/** What a form would make of fields, in words. */
export type Mine = Partial<Record<VersionField, string>>

/** One field of two versions, in words: as it was seen, as it is now, and as the form would make it. */
export type VersionRow = {
  field: VersionField
  what: string
  seen: string
  now: string
  mine: string | null
  /** Both have changed it, and not to the same. */
  isConflict: boolean
}

/** The fields that somebody else has changed since, or that the form would change; in words. */
export function versionRows(
  seen: Ticket,
  now: Ticket,
  mine: Mine,
  { language, at }: { language: Language; at: number },
): VersionRow[] {
  const f = formatFor(language)
  const t = inLanguage(actionMessages, language, f)
  const facts: Record<VersionField, [what: string, of: (ticket: Ticket) => string]> = {
    status: [t.changeStatus, ({ status }) => statusNames[status][language]],
    assignee: [t.changeAssignee, ({ assignee }) => assignee?.name[language] ?? t.nobody],
    service: [t.service, ({ service }) => service.name[language]],
    // Of a paused clock the due moment moves by itself.
    dueAt: [t.changeDue, ({ clock }) => (clock.state === 'paused' ? t.duePaused : f.moment(clock.dueAt, at))],
    subject: [t.subject, ({ subject }) => subject],
    description: [t.description, ({ description }) => description],
    kind: [t.kind, ({ kind }) => kindNames[kind][language]],
    union: [t.union, ({ union }) => union?.name[language] ?? t.noUnion],
  }
  return versionFields
    .map((field) => {
      const [what, of] = facts[field]
      const row = { field, what, seen: of(seen), now: of(now), mine: mine[field] ?? null }
      const isTheirs = row.seen !== row.now
      return { ...row, isConflict: isTheirs && row.mine !== null && row.mine !== row.now }
    })
    .filter(({ seen: before, now: after, mine: own }) => before !== after || (own !== null && own !== before))
}
