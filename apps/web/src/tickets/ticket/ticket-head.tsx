import { channelNames, kindNames, statusNames } from '@sheba/contract/names'
import type { Ticket } from '@sheba/contract/tickets'
import { Link } from 'react-router'
import { paths, to } from '../../app/paths.ts'
import { WhoIsHere } from '../../app/who-is-here.tsx'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Written } from '../../ui/written.tsx'
import { marksOf } from '../ticket-marks.ts'
import { ticketMessages } from '../ticket-messages.ts'
import { pageMessages } from './page-messages.ts'

/** What it is about, its number, status and officer. */
export function TicketHead({ ticket }: { ticket: Ticket }) {
  const t = useText(pageMessages)
  const f = useFormat()
  const pick = usePick()
  return (
    <header className="relative flex flex-col gap-1.5 pb-2">
      <Link
        to={paths.queue}
        className="inline-flex min-h-8 items-center gap-1 self-start text-sm text-ink-2 no-underline hover:text-ink"
      >
        <Icon name="back" size={16} />
        {t.backToQueue}
      </Link>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h1 className="text-2xl">
            <Written text={ticket.subject} />
          </h1>
          <p className="num text-ink-2">
            {f.digits(ticket.number)} · {pick(ticket.service.name)} · {pick(kindNames[ticket.kind])} ·{' '}
            {pick(channelNames[ticket.channel])}
          </p>
        </div>
        <ButtonLink to={to.slip(ticket.number)} variant="quiet" icon="print">
          {t.slip}
        </ButtonLink>
      </div>
      <Standing ticket={ticket} />
      <WhoIsHere ticket={ticket.number} />
    </header>
  )
}

function Standing({ ticket }: { ticket: Ticket }) {
  const t = useText(pageMessages)
  const shared = useText(ticketMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow(60_000)
  const { assignee, reopenUntil, mergedInto } = ticket
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <span className="rounded-sm bg-sunken px-2 py-0.5 font-medium leading-[1.4]">
        {pick(statusNames[ticket.status])}
      </span>
      {marksOf(ticket).map((mark) => (
        <span key={mark} className="rounded-sm bg-sunken px-2 py-0.5 leading-[1.4]">
          {shared[mark]}
          {mark === 'merged' && mergedInto && (
            <>
              {': '}
              <TextLink to={to.ticket(mergedInto)} className="num">
                {f.digits(mergedInto)}
              </TextLink>
            </>
          )}
        </span>
      ))}
      <span className="text-ink-2">
        {t.assignee}: {assignee ? pick(assignee.name) : shared.nobody}
      </span>
      {reopenUntil && (
        <span className="text-sm text-ink-2">
          {t.reopenUntil({ at: f.moment(reopenUntil, now, { inSentence: true }) })}
        </span>
      )}
    </p>
  )
}
