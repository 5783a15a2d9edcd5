import type { Ticket } from '@sheba/contract/tickets'
import { useText } from '../../i18n/use-text.ts'
import { Timeline } from '../timeline.tsx'
import { useTicketEvents } from '../use-ticket.ts'
import { actionMessages } from './action-messages.ts'

/** So many of the last changes are shown at most: who was away for longer reads the ticket. */
const most = 5

/** What somebody else has done since the form was opened, word for word: who it was, and what they wrote. */
export function WhatHappenedMeanwhile({ before, after }: { before: Ticket; after: Ticket }) {
  const t = useText(actionMessages)
  const { data, isPlaceholderData } = useTicketEvents(after.number, after.version)
  if (!data || isPlaceholderData) return null
  const events = data.pages.flatMap(({ items }) => items)
  // Each version is one change, and what one change wrote is of one moment.
  const moments = [...new Set(events.map(({ at }) => at))].slice(
    -Math.min(most, Math.max(1, after.version - before.version)),
  )
  return (
    <section className="rounded-md border border-line p-3">
      <h3 className="mb-2 text-sm text-ink-2">{t.meanwhile}</h3>
      <Timeline events={events.filter(({ at }) => moments.includes(at))} />
    </section>
  )
}
