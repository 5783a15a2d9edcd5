import type { ServicePolicy } from '@sheba/contract/policies'
import type { ReactNode } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { policyMessages } from './messages.ts'
import { promiseSentence } from './promise-sentence.ts'
import { TermsList } from './terms.tsx'

type ServiceCardProps = {
  policy: ServicePolicy
  /** What has just happened to it, where the reader is looking. */
  said: ReactNode
  /** Where all its versions are. */
  versions: string
  /** null: the reader may not. */
  onWrite: (() => void) | null
}

/** One service: what the charter prints, how the desk counts it, and what is to come. */
export function ServiceCard({ policy, said, versions, onWrite }: ServiceCardProps) {
  const t = useText(policyMessages)
  const pick = usePick()
  const f = useFormat()
  const { service, timeLimit, inForce, upcoming } = policy
  const name = pick(service.name)
  return (
    <li className="flex flex-col gap-3 rounded-md border border-line bg-panel p-4 sm:p-5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="flex gap-2.5 text-lg">
          <span className="num text-ink-3">{f.number(service.number)}</span>
          {name}
        </h2>
        <p className="text-sm text-ink-2">
          {t.printed}: {pick(timeLimit)}
        </p>
      </header>
      <TermsList terms={inForce} />
      {upcoming.map((version) => (
        <p key={version.id} className="rounded-md bg-sunken px-3 py-2">
          {version.holdsFrom && (
            <strong className="font-medium">{t.upcoming({ on: version.holdsFrom })}: </strong>
          )}
          {promiseSentence(t, version.promise)}
        </p>
      ))}
      {said}
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {onWrite && (
          <Button icon="edit" aria-label={t.writeOf({ service: name })} onPress={onWrite}>
            {t.write}
          </Button>
        )}
        <TextLink to={versions} aria-label={t.versionsOf({ service: name })}>
          {t.versions}
        </TextLink>
      </footer>
    </li>
  )
}
