import type { Charter } from '@sheba/contract/charter'
import { paths, to } from '../app/paths.ts'
import { useLanguage } from '../i18n/language.tsx'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { CallLink } from '../ui/call-link.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { welcomeMessages } from './welcome-messages.ts'

/** What this is, and the three ways in. Without the charter (it is on its way, or the line is down) the ways still stand. */
export function Welcome({ charter, isPending }: { charter: Charter | undefined; isPending: boolean }) {
  const t = useText(welcomeMessages)
  return (
    <div className="flex flex-col gap-10 pt-2 sm:pt-8">
      <div className="flex max-w-140 flex-col gap-4">
        <h1 className="text-3xl">{t.title}</h1>
        <p className="text-lg text-ink-2">{t.lead}</p>
        <div className="mt-1 flex flex-col gap-2.5 sm:flex-row">
          <ButtonLink to={to.signIn(paths.raise)} variant="primary" className="min-h-12!">
            {t.signIn}
          </ButtonLink>
          <ButtonLink to={paths.charter} className="min-h-12!">
            {t.charter}
          </ButtonLink>
        </div>
      </div>
      {charter ? <Promises charter={charter} /> : isPending && <Skeleton className="h-64 w-full" />}
    </div>
  )
}

function Promises({ charter }: { charter: Charter }) {
  const t = useText(welcomeMessages)
  const f = useFormat()
  const pick = usePick()
  const { language } = useLanguage()
  const { contact } = charter
  return (
    <section aria-labelledby="promises" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="promises" className="text-xl">
          {t.services}
        </h2>
        <p className="text-sm text-ink-2">{pick(charter.office.name)}</p>
      </div>
      <ul className="grid border-t border-line sm:grid-cols-2 sm:gap-x-8">
        {charter.services.map((service) => (
          <li
            key={service.slug}
            className="flex items-baseline justify-between gap-4 border-b border-line py-2.5"
          >
            <span>{pick(service.shortName)}</span>
            <span className="shrink-0 font-medium text-brand">
              {service[language].timeLimit.replace(/[।.]\s*$/, '')}
            </span>
          </li>
        ))}
      </ul>
      {contact?.phone && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="text-ink-2">
            {t.ask}: {pick(contact.designation)}
          </p>
          <CallLink phone={contact.phone}>
            {t.call}: {f.phone(contact.phone)}
          </CallLink>
        </div>
      )}
    </section>
  )
}
