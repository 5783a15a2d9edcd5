import { Link } from 'react-router'
import { to } from '../../app/paths.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { useOfficeDays } from '../use-office-time.ts'
import { officeToday } from './office-today.ts'
import { queueMessages } from './queue-messages.ts'

/** How many are due by closing today; the sentence opens them. */
export function DueToday({ count, office }: { count: number; office: string | undefined }) {
  const t = useText(queueMessages)
  const f = useFormat()
  const now = useNow()
  const { data } = useOfficeDays(office)
  const day = data && officeToday(data.items, now)
  const words = day?.closesAt
    ? t.dueByClosing({ time: f.time(day.closesAt), count })
    : t.dueTodayCount({ count })
  if (count === 0) return <p className="text-ink-2">{words}</p>
  return (
    <Link
      to={to.queue({ view: 'dueToday' })}
      className="text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-current"
    >
      {words}
    </Link>
  )
}
