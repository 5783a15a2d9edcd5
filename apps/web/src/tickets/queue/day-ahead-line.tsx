import { getDayAhead } from '@sheba/contract/day-ahead'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { call } from '../../api/call.ts'
import { renewQuietly } from '../../api/renew-quietly.ts'
import { to } from '../../app/paths.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { ticketKeys } from '../ticket-keys.ts'
import { queueMessages } from './queue-messages.ts'

const quietly = renewQuietly(60_000)

/** What the officer's day cannot hold, in a line; nothing where both days fit. The tickets it speaks of open from it. */
export function DayAheadLine() {
  const t = useText(queueMessages)
  const f = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery({
    queryKey: ticketKeys.dayAhead,
    queryFn: ({ signal }) => call(getDayAhead, { signal }),
    refetchInterval: quietly,
  })
  const next = data?.next
  const beyond = next && next.beyond > 0 && next.usual !== null
  if (!data || (data.tightCount === 0 && !beyond)) return null
  return (
    <div className="mt-1 text-sm leading-[1.5]">
      <p className="flex flex-wrap gap-x-3">
        {data.tightCount > 0 && (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="min-h-8 text-start font-medium text-critical underline decoration-dotted underline-offset-4"
          >
            {t.tight({ count: data.tightCount })}
          </button>
        )}
        {beyond && (
          <span className="min-h-8 py-1 text-ink-2">
            {t.beyond({
              day: f.day(next.on, 'short'),
              due: next.due,
              usual: next.usual ?? 0,
              beyond: next.beyond,
            })}
          </span>
        )}
      </p>
      {isOpen && (
        <ul className="mt-1 flex flex-col gap-1.5 border-s-2 border-line ps-3">
          {data.tight.map(({ number, subject, leftMinutes, usualMinutes }) => (
            <li key={number}>
              <Link to={to.ticket(number)} className="underline underline-offset-4">
                {subject}
              </Link>{' '}
              <span className="text-ink-2">
                {t.tightWhy({ left: f.officeMinutes(leftMinutes), usual: f.officeMinutes(usualMinutes) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
