import { statusNames } from '@sheba/contract/names'
import type { TicketItem } from '@sheba/contract/tickets'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { to } from '../app/paths.ts'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Excerpt } from '../ui/excerpt.tsx'
import { Marked } from '../ui/marked.tsx'
import { promiseLine } from './promise-line.ts'
import { toneEdge, toneText } from './promise-tone.ts'
import { portalTicketMessages } from './ticket-messages.tsx'

/** A ticket in the list: what it is about, where the promise stands, its number and service. `mark`: the sign of its band. */
export function TicketCard({ ticket, mark }: { ticket: TicketItem; mark: ReactNode }) {
  const t = useText(portalTicketMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow()
  const excerpt = ticket.found?.excerpt
  const { tone, text } = promiseLine(ticket, now, t)
  return (
    <li
      className={classes(
        'relative rounded-md border border-s-4 border-line bg-panel px-4 py-3 transition-colors duration-120 hover:bg-hover',
        toneEdge[tone],
      )}
    >
      <Link
        to={to.ticket(ticket.number)}
        lang={ticket.language}
        className="block leading-[1.45] font-medium no-underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
      >
        <Marked text={ticket.subject} marks={ticket.found?.subject ?? []} />
      </Link>
      {excerpt && (
        <Excerpt label={excerpt.of === 'description' ? t.foundInDescription : t.foundInReply} {...excerpt} />
      )}
      <p className={classes('mt-0.5 flex items-center gap-2', toneText[tone])}>
        {mark}
        <span className="min-w-0">{text}</span>
      </p>
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-ink-2">
        <span className="num">{f.digits(ticket.number)}</span>
        <span>{pick(ticket.service.name)}</span>
        {ticket.clock.state === 'running' && <span>{pick(statusNames[ticket.status])}</span>}
      </p>
    </li>
  )
}
