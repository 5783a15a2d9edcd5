import type { Ticket } from '@sheba/contract/tickets'
import { type ReactNode, useId, useState } from 'react'
import { useNow } from '../i18n/use-now.ts'
import { useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import { promiseState } from './promise-state.ts'
import { toneEdge, toneText } from './promise-tone.ts'
import { portalTicketMessages } from './ticket-messages.tsx'

/** The promise and where it stands; `why` is the reckoning, shown when asked for, `mark` the sign of the band. */
export function PromiseCard({ ticket, mark, why }: { ticket: Ticket; mark: ReactNode; why: ReactNode }) {
  const t = useText(portalTicketMessages)
  const now = useNow()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { tone, title, detail } = promiseState(ticket, now, t)
  return (
    <section
      className={classes('rounded-md border border-s-4 border-line bg-panel px-4 pt-3', toneEdge[tone])}
    >
      <h2 className={classes('flex items-start gap-2 text-lg', toneText[tone])}>
        {mark && <span className="mt-1">{mark}</span>}
        {title}
      </h2>
      {detail && <p className="text-ink-2">{detail}</p>}
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 items-center gap-1.5 font-medium text-brand"
      >
        {t.whyThen}
        <Icon name={isOpen ? 'up' : 'down'} size={16} />
      </button>
      <div id={id}>{isOpen && <div className="pb-4">{why}</div>}</div>
    </section>
  )
}
