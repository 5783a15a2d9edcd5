import type { Ticket } from '@sheba/contract/tickets'
import { usePick, useText } from '../i18n/use-text.ts'
import { CallLink } from '../ui/call-link.tsx'
import type { Contact } from './contact.ts'
import { portalTicketMessages } from './ticket-messages.tsx'

/** Who works on it, and how to speak to the office. */
export function OfficeCard({ ticket, contact }: { ticket: Ticket; contact: Contact | null }) {
  const t = useText(portalTicketMessages)
  const pick = usePick()
  const { assignee, office } = ticket
  return (
    <section className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-md border border-line bg-panel px-4 py-3">
      <div className="min-w-0">
        <h2 className="sr-only">{t.whoServes}</h2>
        <p className="font-medium">{assignee ? pick(assignee.name) : t.nobodyYet}</p>
        <p className="text-sm text-ink-2">{pick(office.name)}</p>
      </div>
      {contact?.phone && (
        <CallLink phone={contact.phone} variant="text">
          {t.call}
        </CallLink>
      )}
    </section>
  )
}
