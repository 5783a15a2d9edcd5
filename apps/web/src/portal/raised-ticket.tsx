import type { Ticket } from '@sheba/contract/tickets'
import type { ReactNode } from 'react'
import { to } from '../app/paths.ts'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Icon } from '../ui/icon.tsx'
import { raiseMessages } from './raise-messages.tsx'

/** The ticket has arrived: its number, the promised moment, the slip. `another`: where the next one begins. */
export function RaisedTicket({
  ticket,
  isEarlier,
  another,
}: {
  ticket: Ticket
  isEarlier: boolean
  another: string
}) {
  const t = useText(raiseMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow()
  return (
    <div className="flex flex-col gap-6">
      <div role="status" className="flex flex-col gap-1">
        <p className="flex items-center gap-2 font-medium text-brand">
          <Icon name="check" />
          {t.received}
        </p>
        <p className="text-sm text-ink-2">{t.number}</p>
        <p className="num text-3xl font-semibold">{f.digits(ticket.number)}</p>
        <p className="text-ink-2">
          {pick(ticket.service.name)}: {ticket.subject}
        </p>
      </div>
      {isEarlier && <Banner tone="warn">{t.earlierArrived}</Banner>}
      <dl className="flex flex-col gap-4">
        <Fact name={t.promisedBy}>
          <strong className="text-lg font-semibold">{t.byThen({ at: ticket.clock.dueAt, now })}</strong>
        </Fact>
        {ticket.trackingCode && (
          <Fact name={t.trackingCode} hint={t.trackingHint}>
            <span lang="en" className="num text-lg font-medium break-all select-all">
              {ticket.trackingCode}
            </span>
          </Fact>
        )}
      </dl>
      <div className="flex flex-col gap-2.5 sm:flex-row sm:flex-wrap">
        <ButtonLink to={to.ticket(ticket.number)} variant="primary">
          {t.seeTicket}
        </ButtonLink>
        <ButtonLink to={to.slip(ticket.number)} icon="print">
          {t.printSlip}
        </ButtonLink>
        <ButtonLink to={another} variant="quiet">
          {t.raiseAnother}
        </ButtonLink>
      </div>
    </div>
  )
}

function Fact({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div className="rounded-md border border-line bg-panel px-4 py-3">
      <dt className="text-sm text-ink-2">{name}</dt>
      <dd>{children}</dd>
      {hint && <dd className="text-sm text-ink-2">{hint}</dd>}
    </div>
  )
}
