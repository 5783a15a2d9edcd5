import type { Ticket } from '@sheba/contract/tickets'
import { useParams } from 'react-router'
import { useUser } from '../../auth/use-session.ts'
import { useCharter } from '../../charter/use-charter.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { PortalTicket } from '../../portal/portal-ticket.tsx'
import { portalTicketMessages } from '../../portal/ticket-messages.tsx'
import { Timeline } from '../../tickets/timeline.tsx'
import { useTicketEvents } from '../../tickets/use-ticket.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { ClockMark } from '../clock-mark.tsx'
import { DeadlineReckoning } from '../deadline-reckoning.tsx'
import { paths, to } from '../paths.ts'
import { PageBar } from '../shell/page-bar.tsx'
import { TicketGate } from '../ticket-gate.tsx'
import { usePageTitle } from '../use-page-title.ts'
import { useTakeTicket } from '../use-take-ticket.ts'

/** A ticket as its institution follows it. */
export function PortalTicketPage() {
  const t = useText(portalTicketMessages)
  const f = useFormat()
  const { id, office } = useUser()
  const { number = '' } = useParams()
  const charter = useCharter(office?.code)
  const takeTicket = useTakeTicket()
  usePageTitle(f.digits(number))
  return (
    <>
      <PageBar
        title={t.myTicket}
        backTo={paths.myTickets}
        aside={
          <ButtonLink to={to.slip(number)} variant="quiet" icon="print">
            {t.print}
          </ButtonLink>
        }
      />
      <TicketGate number={number}>
        {(ticket) => (
          <PortalTicket
            key={ticket.number}
            ticket={ticket}
            userId={id}
            contact={charter.data?.contact ?? null}
            onTicket={takeTicket}
            mark={<ClockMark ticket={ticket} />}
            why={<DeadlineReckoning ticket={ticket} />}
            timeline={<Story ticket={ticket} />}
          />
        )}
      </TicketGate>
    </>
  )
}

function Story({ ticket }: { ticket: Ticket }) {
  const { data } = useTicketEvents(ticket.number, ticket.version)
  return data ? <Timeline events={data.pages.flatMap(({ items }) => items)} /> : <SkeletonLines lines={4} />
}
