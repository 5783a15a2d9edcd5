import type { TicketItem } from '@sheba/contract/tickets'
import { Link } from 'react-router'
import { to } from '../../app/paths.ts'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { CallLink } from '../../ui/call-link.tsx'
import { Icon } from '../../ui/icon.tsx'
import { toast } from '../../ui/toast.ts'
import { StatusWords } from '../queue/ticket-facts.tsx'
import { TimeCell } from '../queue/time-cell.tsx'
import { useVisited } from './use-visits.ts'
import { visitMessages } from './visit-messages.ts'

/** One place to go to: what is wrong, who is there, and the way to say that one was. */
export function VisitRow({ ticket, now }: { ticket: TicketItem; now: number }) {
  const t = useText(visitMessages)
  const f = useFormat()
  const pick = usePick()
  const { subject, institution, requester, service } = ticket
  // A title is often all that is known of a name.
  const who = [...new Set([institution && pick(institution.name), requester.name, requester.title])].filter(
    Boolean,
  )
  return (
    <li className="flex flex-col gap-2 border-b border-line px-4 py-3 break-inside-avoid sm:flex-row sm:gap-5 sm:px-5">
      <div className="sm:w-48 sm:shrink-0">
        <TimeCell ticket={ticket} now={now} />
      </div>
      <div className="min-w-0 flex-1">
        <Link to={to.ticket(ticket.number)} className="font-medium leading-[1.45]">
          {subject}
        </Link>
        <p className="text-sm text-ink-2">
          <span className="num whitespace-nowrap">{f.digits(ticket.number)}</span> · {pick(service.name)} ·{' '}
          <StatusWords ticket={ticket} />
        </p>
        <p>{who.join(', ')}</p>
        {requester.phone && (
          <CallLink phone={requester.phone} variant="text">
            <span className="num">{f.phone(requester.phone)}</span>
          </CallLink>
        )}
      </div>
      {ticket.can.note && (
        <div data-screen-only className="sm:w-44 sm:shrink-0 sm:text-end">
          <Visited number={ticket.number} subject={subject} said={t.visitNote} />
        </div>
      )}
    </li>
  )
}

function Visited({ number, subject, said }: { number: string; subject: string; said: string }) {
  const t = useText(visitMessages)
  const f = useFormat()
  const visited = useVisited(number, said)
  if (visited.isSuccess) {
    const at = f.moment(visited.submittedAt, Date.now(), { inSentence: true })
    return (
      <p role="status" className="inline-flex items-center gap-1.5 text-sm text-ink-2">
        <Icon name="check" size={16} />
        {t.visitedAt({ at })}
      </p>
    )
  }
  return (
    <Button
      icon="check"
      aria-label={t.visitedThis({ subject })}
      isPending={visited.isPending}
      onPress={() =>
        visited.mutate(undefined, {
          onSuccess: () => toast(t.noteKept),
          onError: () => toast(t.noteFailed, { tone: 'error' }),
        })
      }
    >
      {t.visited}
    </Button>
  )
}
