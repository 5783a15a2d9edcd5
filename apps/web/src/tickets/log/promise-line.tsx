import { getPromisedMoment } from '@sheba/contract/charter'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { type LogDraft, mayBeAnswered, receivedAtOf } from './log-draft.ts'
import { logMessages } from './log-messages.ts'

/** By when it will be promised, before it is saved; reckoned by the server. */
export function PromiseLine({ draft, office }: { draft: LogDraft; office: string | undefined }) {
  const t = useText(logMessages)
  const f = useFormat()
  const now = useNow()
  const moment = usePromisedMoment(draft, office)
  return (
    <p role="status" className="num me-auto min-w-0 font-medium">
      {words()}
    </p>
  )

  function words() {
    if (mayBeAnswered(draft) && draft.isAnswered) return t.promisedKept
    if (!draft.service || waitsForMoment(draft))
      return <span className="font-normal text-ink-2">{t.promisedWaits}</span>
    if (moment.error) return <span className="font-normal text-ink-2">{t.promisedFailed}</span>
    if (!moment.data) return ' '
    const at = f.moment(moment.data.dueAt, now, { inSentence: true })
    const isPast = Date.parse(moment.data.dueAt) < now
    return isPast ? <span className="text-overdue-ink">{t.promisedPast({ at })}</span> : t.promised({ at })
  }
}

/** Another moment than now is chosen, and not entered yet. */
function waitsForMoment(draft: LogDraft): boolean {
  return draft.when !== 'now' && receivedAtOf(draft) === null
}

function usePromisedMoment(draft: LogDraft, office: string | undefined) {
  const { service } = draft
  const serving = (draft.asker === 'institution' && draft.institution?.office.code) || office
  const receivedAt = receivedAtOf(draft)
  return useQuery({
    queryKey: ['promised-moment', service, serving ?? '', receivedAt],
    enabled: service !== null && !waitsForMoment(draft),
    placeholderData: keepPreviousData,
    // What is received now is promised later with every minute.
    refetchInterval: 60_000,
    queryFn: ({ signal }) =>
      call(getPromisedMoment, {
        params: { slug: service ?? '' },
        query: { ...(serving ? { office: serving } : {}), ...(receivedAt ? { receivedAt } : {}) },
        signal,
      }),
  })
}
