import { useParams } from 'react-router'
import { useCharter } from '../../charter/use-charter.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { slipMessages } from '../../slip/messages.ts'
import { TicketSlip } from '../../slip/ticket-slip.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DeadlineReckoning } from '../deadline-reckoning.tsx'
import { to } from '../paths.ts'
import { TicketGate } from '../ticket-gate.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(slipMessages)
  const f = useFormat()
  const { number = '' } = useParams()
  usePageTitle(`${t.title} ${f.digits(number)}`)
  return (
    <div className="min-h-dvh bg-sunken px-4 py-5 print:bg-white print:p-0">
      <nav data-screen-only className="mx-auto mb-5 flex max-w-[148mm] items-center justify-between gap-2">
        <ButtonLink to={to.ticket(number)} variant="quiet" icon="back">
          {t.back}
        </ButtonLink>
        <Button variant="primary" icon="print" onPress={() => window.print()}>
          {t.print}
        </Button>
      </nav>
      <main id="main" tabIndex={-1} className="outline-none">
        <TicketGate number={number}>{(ticket) => <Slip key={ticket.number} ticket={ticket} />}</TicketGate>
      </main>
    </div>
  )
}

function Slip({ ticket }: Pick<Parameters<typeof TicketSlip>[0], 'ticket'>) {
  const now = useNow()
  const charter = useCharter(ticket.office.code)
  return (
    <TicketSlip
      ticket={ticket}
      contact={charter.data?.contact ?? null}
      department={charter.data?.edition.department ?? null}
      ledger={<DeadlineReckoning ticket={ticket} isForPaper />}
      now={now}
    />
  )
}
