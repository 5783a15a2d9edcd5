import type { Ticket } from '@sheba/contract/tickets'
import { useEffect, useRef } from 'react'
import { to } from '../../app/paths.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { logMessages } from './log-messages.ts'

/** Saved: the number to say aloud, the promised moment, the slip, and the next one. */
export function LoggedTicket({ ticket, onAnother }: { ticket: Ticket; onAnother: () => void }) {
  const t = useText(logMessages)
  const f = useFormat()
  const now = useNow()
  const head = useRef<HTMLHeadingElement>(null)
  const isResolved = ticket.status === 'resolved'
  useEffect(() => head.current?.focus(), [])
  return (
    <div className="mx-auto flex max-w-140 flex-col items-center gap-3 px-4 py-14 text-center">
      <h1 ref={head} tabIndex={-1} className="text-xl outline-none">
        {isResolved ? t.savedResolved : t.saved}
      </h1>
      <p className="num text-3xl font-semibold break-all">
        <span className="sr-only">{t.number} </span>
        {f.digits(ticket.number)}
      </p>
      <p className="text-ink-2">{ticket.subject}</p>
      {!isResolved && (
        <p className="num font-medium">
          {t.promised({ at: f.moment(ticket.clock.dueAt, now, { style: 'long' }) })}
        </p>
      )}
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        <Button variant="primary" icon="plus" onPress={onAnother}>
          {t.another}
        </Button>
        <ButtonLink to={to.slip(ticket.number)} icon="print">
          {t.printSlip}
        </ButtonLink>
        <ButtonLink to={to.ticket(ticket.number)} variant="quiet">
          {t.openTicket}
        </ButtonLink>
      </div>
    </div>
  )
}
