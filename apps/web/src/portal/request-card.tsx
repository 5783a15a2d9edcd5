import { kindNames } from '@sheba/contract/names'
import type { Ticket } from '@sheba/contract/tickets'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'

/** What was asked, by whom and when, in the requester's own words. */
export function RequestCard({ ticket }: { ticket: Ticket }) {
  const t = useText(portalTicketMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow()
  const { name, title, phone } = ticket.requester
  const who = [...new Set([name, title, phone && f.phone(phone)])].filter(Boolean).join(' · ')
  return (
    <Card title={t.request} aside={pick(kindNames[ticket.kind])}>
      {ticket.description && (
        <p lang={ticket.language} className="mb-3 whitespace-pre-line">
          {ticket.description}
        </p>
      )}
      <dl className="flex flex-col gap-1 text-sm text-ink-2">
        <div>
          <dt className="sr-only">{t.askedBy}</dt>
          <dd>
            {who && `${who} · `}
            <time dateTime={ticket.receivedAt}>{f.moment(ticket.receivedAt, now)}</time>
          </dd>
        </div>
        {ticket.trackingCode && (
          <div className="flex flex-wrap gap-x-1.5">
            <dt>{t.trackingCode}:</dt>
            <dd lang="en" className="num break-all select-all">
              {ticket.trackingCode}
            </dd>
          </div>
        )}
      </dl>
    </Card>
  )
}
