import { statusNames } from '@sheba/contract/names'
import type { RelatedTicket } from '@sheba/contract/related'
import type { ReactNode } from 'react'
import { to } from '../../app/paths.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { relatedMessages } from './related-messages.ts'

type Row = Pick<RelatedTicket, 'number' | 'subject' | 'status' | 'receivedAt'>

/** Another ticket in two lines: what it is, then its number, how it stands and when it came. */
export function RelatedRow({ ticket, children }: { ticket: Row; children?: ReactNode }) {
  const t = useText(relatedMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow(60_000)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-60">
        <TextLink to={to.ticket(ticket.number)} className="block font-medium leading-[1.45]">
          {ticket.subject}
        </TextLink>
        <p className="text-sm text-ink-2">
          <span className="num">{f.digits(ticket.number)}</span> · {pick(statusNames[ticket.status])} ·{' '}
          {t.received({ at: f.moment(ticket.receivedAt, now, { inSentence: true }) })}
        </p>
      </div>
      {children}
    </li>
  )
}
