import type { Found } from '@sheba/contract/tickets'
import { useText } from '../../i18n/use-text.ts'
import { Excerpt } from '../../ui/excerpt.tsx'
import { queueMessages } from './queue-messages.ts'

/** Where the sought words stand in what a list does not show. */
export function FoundExcerpt({ found }: { found: Found | undefined }) {
  const t = useText(queueMessages)
  if (!found?.excerpt) return null
  const { of, ...excerpt } = found.excerpt
  return <Excerpt label={t[foundIn[of]]} {...excerpt} />
}

const foundIn = { description: 'foundInDescription', reply: 'foundInReply', note: 'foundInNote' } as const
