import { useFormat, useText } from '../../i18n/use-text.ts'
import { viewMessages } from './view-messages.ts'

/** Beyond this it is only said that there are more. */
const mostSaid = 999

export function ViewCount({ count }: { count: number | null }) {
  const t = useText(viewMessages)
  const f = useFormat()
  if (count === null) return null
  return (
    <span className="num text-sm text-ink-2">
      {count > mostSaid ? t.many({ count: mostSaid }) : f.number(count)}
    </span>
  )
}
