import type { SimilarTickets } from '@sheba/contract/related'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { relatedMessages } from './related-messages.ts'
import { RelatedRow } from './related-row.tsx'
import { type SimilarDraft, useSimilar } from './use-related.ts'

type SimilarHintProps = SimilarDraft & {
  /** Whether it is the asker who writes; else the office for them. */
  isOwn?: boolean
}

/** While a ticket is written: what it may be the same as, and that it is the third time. Nothing where there is nothing. */
export function SimilarHint({ isOwn = false, ...draft }: SimilarHintProps) {
  const t = useText(relatedMessages)
  const { data } = useSimilar(draft)
  if (!data || draft.subject.trim().length < 3) return null
  const { duplicates } = data
  return (
    <>
      {duplicates.length > 0 && (
        <Banner tone="info" icon="copy" title={isOwn ? t.duplicatesOwn : t.duplicates}>
          {isOwn && <p>{t.duplicatesOwnDetail}</p>}
          <ul className="divide-y divide-line text-ink">
            {duplicates.slice(0, 3).map((ticket) => (
              <RelatedRow key={ticket.number} ticket={ticket} />
            ))}
          </ul>
        </Banner>
      )}
      <RecurringNote recurring={data.recurring} isOwn={isOwn} />
    </>
  )
}

type RecurringNoteProps = {
  recurring: SimilarTickets['recurring']
  isOwn: boolean
  children?: React.ReactNode
}

/** That it is the third time, since when, and what that asks for. */
export function RecurringNote({ recurring, isOwn, children }: RecurringNoteProps) {
  const t = useText(relatedMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow(60_000)
  if (!recurring) return null
  const { times, fault, since } = recurring
  const on = f.moment(since, now, { inSentence: true })
  return (
    <Banner tone="warn" icon="refresh" title={t.recurring({ times, fault: fault && pick(fault) })}>
      <p>{isOwn ? t.recurringOwn({ on }) : t.recurringDetail({ on })}</p>
      {children}
    </Banner>
  )
}
