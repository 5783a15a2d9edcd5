import type { Ticket } from '@sheba/contract/tickets'
import type { ReactNode } from 'react'
import { to } from '../../app/paths.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { ClockCard } from '../clock-card.tsx'
import { FactList } from '../fact-list.tsx'
import { RequesterFacts } from '../requester-card.tsx'
import { pageMessages } from './page-messages.ts'

/** Beside the ticket: its clock, who asks, and the rest of its facts. */
export function TicketAside({ ticket }: { ticket: Ticket }) {
  const t = useText(pageMessages)
  return (
    <aside aria-label={t.facts} className="flex min-w-0 flex-col gap-6">
      <div className="hidden lg:block">
        <ClockCard ticket={ticket} />
      </div>
      <Part title={t.requester}>
        <RequesterFacts ticket={ticket} />
      </Part>
      <Part title={t.facts}>
        <OtherFacts ticket={ticket} />
      </Part>
    </aside>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-base">{title}</h2>
      {children}
    </section>
  )
}

function OtherFacts({ ticket }: { ticket: Ticket }) {
  const t = useText(pageMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow(60_000)
  const at = (term: string, moment: string | null) =>
    moment ? { term, value: <time dateTime={moment}>{f.moment(moment, now)}</time> } : null
  const { rating, trackingCode, linked, clock } = ticket
  return (
    <FactList
      facts={[
        { term: t.office, value: pick(ticket.office.name) },
        at(t.receivedAt, ticket.receivedAt),
        ticket.loggedAt === ticket.receivedAt ? null : at(t.loggedAt, ticket.loggedAt),
        at(t.writtenAt, ticket.writtenAt),
        at(t.firstResponse, ticket.firstResponseAt),
        at(t.resolvedAt, ticket.resolvedAt),
        clock.pausedMinutes > 0
          ? { term: t.pausedMinutes, value: t.officeTime({ minutes: clock.pausedMinutes }) }
          : null,
        rating ? { term: t.rating, value: `${f.number(rating)}/${f.number(5)}` } : null,
        trackingCode
          ? { term: t.trackingCode, value: <span className="num break-all">{trackingCode}</span> }
          : null,
        linked.length > 0
          ? {
              term: t.linked,
              value: linked.map((number) => (
                <TextLink key={number} to={to.ticket(number)} className="block">
                  {f.digits(number)}
                </TextLink>
              )),
            }
          : null,
      ]}
    />
  )
}
