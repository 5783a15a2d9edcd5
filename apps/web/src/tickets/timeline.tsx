import type { TicketEvent } from '@sheba/contract/ticket-history'
import type { EventType } from '@sheba/contract/words'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import { eventWords } from './event-words.ts'
import { TimelineMessage } from './timeline-message.tsx'
import { timelineMessages } from './timeline-messages.ts'

/** What happened to a ticket, in the order given: what was said stands out, the rest is one quiet line each. */
export function Timeline({ events }: { events: readonly TicketEvent[] }) {
  return (
    <ol className="flex flex-col gap-4">
      {events.map((event) =>
        event.type === 'ticket.replied' || event.type === 'ticket.noted' ? (
          <TimelineMessage key={event.id} event={event} />
        ) : (
          <Happening key={event.id} event={event} />
        ),
      )}
    </ol>
  )
}

function Happening({ event }: { event: TicketEvent }) {
  const t = useText(timelineMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow(60_000)
  const isBreach = event.type === 'ticket.breached'
  return (
    <li className="flex gap-3">
      <span
        className={classes(
          'mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full bg-sunken text-ink-2',
          isBreach && 'bg-overdue-soft text-overdue-ink',
        )}
      >
        <Icon name={icons[event.type]} size={14} />
      </span>
      <div className="min-w-0 flex-1">
        <p className={classes('leading-[1.5]', isBreach && 'font-medium text-overdue-ink')}>
          <span className={event.withdrawn && 'line-through'}>{eventWords(event, t, pick)}</span>
          {event.withdrawn && ` (${t.withdrawn})`}
        </p>
        {event.text && <p className="mt-1 border-s-2 border-line ps-3 whitespace-pre-line">{event.text}</p>}
        <p className="text-sm text-ink-3">
          {pick(event.by.name)} · <time dateTime={event.at}>{f.ago(event.at, now)}</time>
          {event.rating !== undefined && ` · ${t.rating({ rating: event.rating })}`}
          {event.dueAt &&
            event.type !== 'ticket.breached' &&
            ` · ${t.due({ at: f.moment(event.dueAt, now, { inSentence: true }) })}`}
        </p>
      </div>
    </li>
  )
}

const icons: Record<EventType, IconName> = {
  'ticket.raised': 'plus',
  'ticket.assigned': 'user',
  'ticket.started': 'play',
  'ticket.edited': 'edit',
  'ticket.reclassified': 'refresh',
  'ticket.replied': 'reply',
  'ticket.noted': 'file',
  'ticket.paused': 'pause',
  'ticket.resumed': 'play',
  'ticket.resolved': 'check',
  'ticket.reopened': 'undo',
  'ticket.closed': 'check',
  'ticket.cancelled': 'close',
  'ticket.breached': 'alert',
  'ticket.referred': 'external',
  'ticket.referralEnded': 'back',
  'ticket.escalated': 'up',
  'ticket.reminded': 'send',
  'ticket.merged': 'copy',
  'ticket.absorbed': 'copy',
  'ticket.deadlineSet': 'clock',
  'ticket.deadlineTakenBack': 'clock',
  'ticket.excused': 'info',
  'ticket.resolutionRefused': 'close',
  'ticket.deadlineChanged': 'calendar',
  'ticket.deadlineRestored': 'undo',
  'ticket.undone': 'undo',
  'ticket.split': 'copy',
  'ticket.linked': 'external',
  'ticket.unlinked': 'close',
}
