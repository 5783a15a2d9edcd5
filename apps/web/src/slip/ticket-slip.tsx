import { channelNames, statusNames } from '@sheba/contract/names'
import type { Ticket } from '@sheba/contract/tickets'
import type { ReactNode } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { slipMessages } from './messages.ts'

type TicketSlipProps = {
  ticket: Ticket
  /** Whom to ask at the office. */
  contact: { designation: { bn: string; en: string }; phone: string | null; email: string | null } | null
  department: { bn: string; en: string } | null
  /** How the deadline came about. */
  ledger: ReactNode
  now: number
}

/** A ticket on half a sheet: black on white, on the screen as on paper, whatever the colours of the page. */
export function TicketSlip({ ticket, contact, department, ledger, now }: TicketSlipProps) {
  const t = useText(slipMessages)
  const f = useFormat()
  const pick = usePick()
  const { name, title } = ticket.requester
  const who = [...new Set([ticket.institution && pick(ticket.institution.name), name, title])]
    .filter(Boolean)
    .join(', ')
  const due = ticket.clock.state === 'paused' ? t.ifResumedNow : t.promisedBy
  return (
    <article className="slip mx-auto w-full max-w-[148mm] rounded-md border border-line-strong bg-white p-6 text-black sm:p-8 print:max-w-none print:rounded-none print:border-0 print:p-0">
      <header className="border-b-2 border-black pb-3 text-center print:pb-1.5">
        {department && <p className="text-sm">{pick(department)}</p>}
        <h1 className="text-lg">{pick(ticket.office.name)}</h1>
        <p className="text-sm">{t.title}</p>
      </header>
      <div className="mt-4 text-center print:mt-2">
        <p className="text-sm">{t.number}</p>
        <p className="num text-3xl font-semibold">{f.digits(ticket.number)}</p>
      </div>
      <div className="mt-3 border-2 border-black px-4 py-2 text-center print:mt-2 print:py-1">
        <p className="text-sm">{t.promised}</p>
        <p className="text-lg font-semibold text-balance">{due({ at: ticket.clock.dueAt })}</p>
      </div>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm print:mt-2 print:gap-y-0">
        <Fact name={t.service}>{pick(ticket.service.name)}</Fact>
        <Fact name={t.subject}>
          <span lang={ticket.language}>{ticket.subject}</span>
        </Fact>
        <Fact name={t.institution}>{who}</Fact>
        <Fact name={t.received}>
          {t.receivedAt({ at: ticket.receivedAt, channel: pick(channelNames[ticket.channel]) })}
        </Fact>
        <Fact name={t.status}>{pick(statusNames[ticket.status])}</Fact>
        {ticket.trackingCode && (
          <Fact name={t.trackingCode}>
            <span lang="en" className="num font-semibold break-all">
              {ticket.trackingCode}
            </span>
          </Fact>
        )}
      </dl>
      <section className="mt-4 print:mt-2" data-keep-together>
        <h2 className="border-b border-black pb-1 text-sm font-semibold">{t.how}</h2>
        <div className="pt-2 print:pt-1">{ledger}</div>
      </section>
      <footer className="mt-4 border-t border-black pt-2 text-sm print:mt-2 print:pt-1" data-keep-together>
        {contact && (
          <p>
            {t.contact}: {pick(contact.designation)}
            {contact.phone && `, ${f.phone(contact.phone)}`}
            {contact.email && (
              <>
                , <span lang="en">{contact.email}</span>
              </>
            )}
          </p>
        )}
        <p>{t.printedAt({ at: now })}</p>
      </footer>
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="font-medium">{children}</dd>
    </>
  )
}
