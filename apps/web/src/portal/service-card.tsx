import type { OfferedService } from '@sheba/contract/charter'
import { Link } from 'react-router'
import { to } from '../app/paths.ts'
import { useLanguage } from '../i18n/language.tsx'
import { usePick, useText } from '../i18n/use-text.ts'
import { CallLink } from '../ui/call-link.tsx'
import type { Contact } from './contact.ts'
import { serviceMessages } from './service-messages.ts'
import { feeWords, paperWords, timeLimitWords } from './service-words.ts'

type ServiceCardProps = { service: OfferedService; contact: Contact | null; hasDraft: boolean }

/** A service with the facts that decide. Pressing it anywhere begins a ticket; what is answered at once can also be called. */
export function ServiceCard({ service, contact, hasDraft }: ServiceCardProps) {
  const t = useText(serviceMessages)
  const pick = usePick()
  const { language } = useLanguage()
  const canCall = service.promise.kind === 'immediate' && contact?.phone
  return (
    <li className="relative flex flex-col rounded-md border border-line-strong bg-panel px-4 pt-3 pb-3 transition-colors duration-120 focus-within:border-brand hover:border-brand hover:bg-hover">
      <div className="flex items-start gap-3">
        <h3 className="min-w-0 flex-1 text-base">
          <Link
            to={to.raise(service.slug)}
            className="no-underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
          >
            {pick(service.shortName)}
          </Link>
        </h3>
        {hasDraft && (
          <span className="shrink-0 rounded-sm bg-paused-soft px-2 py-0.5 text-sm text-paused">
            {t.draftKept}
          </span>
        )}
      </div>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-ink-2">
        <li>
          <span className="sr-only">{t.timeLimit}: </span>
          <span className="font-medium text-brand">{timeLimitWords(service.promise, t)}</span>
        </li>
        <li>
          <span className="sr-only">{t.fee}: </span>
          {feeWords(service, language)}
        </li>
        <li>
          <span className="sr-only">{t.papers}: </span>
          {paperWords(service, language, t)}
        </li>
      </ul>
      {contact && (
        <p className="mt-0.5 flex flex-wrap items-center gap-x-4 text-sm text-ink-2">
          {t.answers({ who: pick(contact.designation) })}
          {canCall && (
            <CallLink phone={canCall} variant="text" className="relative z-10 -my-1.5">
              {t.call}
            </CallLink>
          )}
        </p>
      )}
    </li>
  )
}
