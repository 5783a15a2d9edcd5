import { useProblemWords } from '../../api/use-problem-words.ts'
import type { useServerErrors } from '../../api/use-server-errors.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { logMessages } from './log-messages.ts'

const shown = [
  'channel',
  'institutionId',
  'requester/name',
  'requester/title',
  'requester/phone',
  'service',
  'subject',
  'description',
  'receivedAt',
  'kind',
  'union',
  'resolution/text',
  'resolution/outcome',
]

/** Why it was not saved, as far as no field says it. The draft stays. */
export function LogRefusal({
  error,
  server,
}: {
  error: Error | null
  server: ReturnType<typeof useServerErrors>
}) {
  const t = useText(logMessages)
  const words = useProblemWords()
  if (!error) return null
  const rest = server.rest(shown)
  const isOnFields = shown.some((field) => server.errorOf(field))
  if (isOnFields && rest.length === 0) return null
  const { title, detail } = words(error)
  return (
    <Banner tone="error" title={title}>
      {rest.length > 0 ? rest.join(' ') : detail} {t.draftKept}
    </Banner>
  )
}
