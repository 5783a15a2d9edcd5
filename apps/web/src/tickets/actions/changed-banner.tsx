import type { Ticket } from '@sheba/contract/tickets'
import { useLanguage } from '../../i18n/language.tsx'
import { useNow } from '../../i18n/use-now.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { actionMessages } from './action-messages.ts'
import { ticketChanges } from './ticket-changes.ts'

/** Somebody was faster: what is different now. What was typed stays in the form below. */
export function ChangedBanner({ before, after }: { before: Ticket; after: Ticket }) {
  const t = useText(actionMessages)
  const { language } = useLanguage()
  const now = useNow()
  return (
    <Banner tone="warn" title={t.changedTitle}>
      <p>{t.changedDetail}</p>
      <ul className="mt-1.5 list-disc ps-5 text-ink">
        {ticketChanges(before, after, language, now).map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Banner>
  )
}
