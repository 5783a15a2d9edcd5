import { kindNames, statusNames } from '@sheba/contract/names'
import type { Ticket, TicketItem } from '@sheba/contract/tickets'
import type { Language } from '@sheba/contract/words'
import { formatFor } from '../../i18n/format.ts'
import { inLanguage } from '../../i18n/messages.ts'
import { actionMessages } from './action-messages.ts'

/** What differs between the ticket as it was seen and as it is, in sentences. A reply or a note changes no field. */
export function ticketChanges(
  before: TicketItem | Ticket,
  after: TicketItem | Ticket,
  language: Language,
  now: number,
): string[] {
  const f = formatFor(language)
  const t = inLanguage(actionMessages, language, f)
  const facts: [what: string, of: (ticket: TicketItem | Ticket) => string][] = [
    [t.changeStatus, ({ status }) => statusNames[status][language]],
    [t.changeAssignee, ({ assignee }) => assignee?.name[language] ?? t.nobody],
    [t.service, ({ service }) => service.name[language]],
    // Of a paused clock the due moment moves by itself.
    [t.changeDue, ({ clock }) => (clock.state === 'paused' ? '' : f.moment(clock.dueAt, now))],
    [t.subject, ({ subject }) => subject],
    [t.description, (ticket) => ('description' in ticket ? ticket.description : '')],
    [t.kind, ({ kind }) => kindNames[kind][language]],
    [t.union, ({ union }) => union?.name[language] ?? t.noUnion],
  ]
  const changes = facts
    .map(([what, of]) => ({ what, from: of(before), to: of(after) }))
    .filter(({ from, to }) => from !== to && to !== '' && from !== '')
    .map((change) => t.changeFromTo(change))
  return changes.length > 0 ? changes : [t.changedUnseen]
}
