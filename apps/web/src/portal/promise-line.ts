import type { TicketItem } from '@sheba/contract/tickets'
import type { Texts } from '../i18n/messages.ts'
import { type PromiseTone, promiseState } from './promise-state.ts'
import type { portalTicketMessages } from './ticket-messages.tsx'

/** The same as `promiseState` in the one line of a list. */
export function promiseLine(
  ticket: TicketItem,
  now: number,
  t: Texts<typeof portalTicketMessages>,
): { tone: PromiseTone; text: string } {
  const { tone, title, detail } = promiseState(ticket, now, t)
  if (ticket.clock.state === 'stopped') return { tone, text: detail }
  if (ticket.clock.state !== 'running') return { tone, text: title }
  const minutes = ticket.clock.remainingOfficeMinutes ?? 0
  if (tone === 'overdue') return { tone, text: t.isLateShort({ minutes: Math.max(0, -minutes) }) }
  const by = t.promisedNear({ at: ticket.clock.dueAt, now })
  return { tone, text: minutes > 0 ? `${by} · ${t.timeLeftShort({ minutes })}` : by }
}
