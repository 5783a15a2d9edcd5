import { channelNames } from '@sheba/contract/names'
import type { TicketEvent } from '@sheba/contract/ticket-history'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import { Written } from '../ui/written.tsx'
import { eventWords, isOfRequester } from './event-words.ts'
import { timelineMessages } from './timeline-messages.ts'

/** Something said: the office's reply, the requester's words, or a note that only the office sees; each looks its own. */
export function TimelineMessage({ event }: { event: TicketEvent }) {
  const t = useText(timelineMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow(60_000)
  const isNote = event.internal
  const ofRequester = !isNote && isOfRequester(event)
  const name = pick(event.by.name)
  return (
    <li
      className={classes(
        'rounded-md border px-4 py-3',
        isNote && 'border-dashed border-line-strong bg-sunken',
        !isNote && (ofRequester ? 'me-6 border-line bg-panel' : 'ms-6 border-transparent bg-brand-soft'),
      )}
    >
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <Icon name={isNote ? 'file' : ofRequester ? 'user' : 'reply'} size={16} className="text-ink-2" />
        <span className="font-medium">{eventWords(event, t, pick)}</span>
        {isNote && <span className="rounded-sm border border-line-strong px-1.5 text-xs">{t.internal}</span>}
        <span className="text-ink-2">
          {event.from === 'requester' ? t.enteredBy({ name }) : name}
          {event.channel && ` · ${pick(channelNames[event.channel])}`}
        </span>
        <time dateTime={event.at} className="ms-auto text-ink-3">
          {f.ago(event.at, now)}
        </time>
      </p>
      {event.withdrawn && <p className="mt-1.5 text-sm text-ink-2">{t.messageWithdrawn}</p>}
      {event.text && (
        <p className="mt-1.5 whitespace-pre-line">
          <Written text={event.text} />
        </p>
      )}
      {event.saidAt && (
        <p className="mt-1 text-sm text-ink-3">{t.saidAt({ at: f.moment(event.saidAt, now) })}</p>
      )}
    </li>
  )
}
