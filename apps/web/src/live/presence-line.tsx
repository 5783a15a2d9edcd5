import type { PresenceDoing } from '@sheba/contract/words'
import type { ReactNode } from 'react'
import { usePick, useText } from '../i18n/use-text.ts'
import { Icon } from '../ui/icon.tsx'
import { liveMessages } from './messages.ts'
import { usePresence } from './use-presence.ts'

/** Who else is at the ticket, and what they do there; spoken when that changes. */
export function PresenceLine({ ticket, doing }: { ticket: string; doing: PresenceDoing }): ReactNode {
  const t = useText(liveMessages)
  const pick = usePick()
  const present = usePresence(ticket, doing)
  const others = (what: PresenceDoing) => {
    const names = present.filter((one) => one.doing === what).map((one) => (one.you ? t.you : pick(one.name)))
    const [last, ...rest] = names.toReversed()
    if (last === undefined) return null
    const who = rest.length === 0 ? last : t.and({ others: rest.toReversed().join(', '), last })
    return t[what]({ who, count: names.length })
  }
  const said = [others('writing'), others('looking')].filter((part) => part !== null).join(' · ')
  return (
    <p
      role="status"
      data-screen-only
      className="absolute inset-x-0 top-[calc(100%-0.25rem)] flex h-5 items-center gap-1.5 text-sm leading-5 text-brand"
    >
      {said && <Icon name={present.some((one) => one.doing === 'writing') ? 'edit' : 'users'} size={14} />}
      <span className="min-w-0 truncate" title={said || undefined}>
        {said}
      </span>
    </p>
  )
}
