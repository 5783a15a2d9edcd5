import type { Found } from '@sheba/contract/tickets'
import { useText } from '../i18n/use-text.ts'
import { Marked } from '../ui/marked.tsx'
import { ticketMessages } from './ticket-messages.ts'

/** Where the sought words stand in what a list does not show. */
export function FoundExcerpt({ found }: { found: Found | undefined }) {
  const t = useText(ticketMessages)
  if (!found?.excerpt) return null
  const { of, text, marks } = found.excerpt
  return (
    <span className="line-clamp-2 text-sm text-ink-2">
      {t[foundIn[of]]} <Marked text={text} marks={marks} />
    </span>
  )
}

const foundIn = { description: 'foundInDescription', reply: 'foundInReply', note: 'foundInNote' } as const
