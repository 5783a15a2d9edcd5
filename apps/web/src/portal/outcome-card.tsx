import { outcomeNames } from '@sheba/contract/names'
import type { Ticket } from '@sheba/contract/tickets'
import { outcomes } from '@sheba/contract/words'
import { useNow } from '../i18n/use-now.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'

type OutcomeCardProps = { ticket: Ticket; onConfirm: () => void; onReopen: () => void }

/** The office says it is done; the requester has the last word. */
export function OutcomeCard({ ticket, onConfirm, onReopen }: OutcomeCardProps) {
  const t = useText(portalTicketMessages)
  const pick = usePick()
  const now = useNow()
  const last = ticket.cycles.at(-1)
  const outcome = outcomes.find((known) => known === last?.outcome)
  const isSolved = outcome === 'solved'
  const isAsked = ticket.can.close || ticket.can.reopen
  return (
    <section className="flex flex-col gap-4 rounded-md bg-brand-soft px-4 py-4">
      {last && (
        <div>
          <h2 className="text-base font-medium text-brand">
            {t.officeSays}
            {outcome && `: ${pick(outcomeNames[outcome])}`}
          </h2>
          <p className="mt-1 whitespace-pre-line">{last.text}</p>
        </div>
      )}
      {isAsked && (
        <div className="flex flex-col gap-2.5">
          <p className="text-lg font-medium">{isSolved ? t.isItSolved : t.isItEnough}</p>
          <div className="flex flex-col gap-2 sm:flex-row">
            {ticket.can.close && (
              <Button variant="primary" icon="check" onPress={onConfirm}>
                {isSolved ? t.confirm : t.enough}
              </Button>
            )}
            {ticket.can.reopen && (
              <Button icon="undo" onPress={onReopen}>
                {isSolved ? t.reopen : t.notEnough}
              </Button>
            )}
          </div>
          {ticket.can.reopen && ticket.reopenUntil && (
            <p className="text-sm text-ink-2">{t.untilWhen({ at: ticket.reopenUntil, now })}</p>
          )}
        </div>
      )}
    </section>
  )
}
