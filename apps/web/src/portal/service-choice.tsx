import type { OfferedService } from '@sheba/contract/charter'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import type { Contact } from './contact.ts'
import { draftedServices } from './raise-draft.ts'
import { ServiceCard } from './service-card.tsx'
import { ServiceChoiceSkeleton } from './service-choice-skeleton.tsx'
import { serviceMessages } from './service-messages.ts'
import { useOfferedServices } from './use-offered-services.ts'

type ServiceChoiceProps = { userId: string; contact: Contact | null }

/** The services of the charter, those meant for the institution first, the rest within reach. */
export function ServiceChoice({ userId, contact }: ServiceChoiceProps) {
  const t = useText(serviceMessages)
  const words = useProblemWords()
  const services = useOfferedServices()

  if (services.isPending) return <ServiceChoiceSkeleton />
  if (services.isError) {
    return (
      <ErrorState title={t.failed} onRetry={() => void services.refetch()} isRetrying={services.isFetching}>
        {words(services.error).detail}
      </ErrorState>
    )
  }
  const { items } = services.data
  if (items.length === 0) return <EmptyState title={t.none}>{t.noneDetail}</EmptyState>

  const others = items.filter(({ eligible }) => !eligible)
  const drafted = draftedServices(userId)
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="own-services">
        <h2 id="own-services" className="sr-only">
          {t.forYou}
        </h2>
        <CardList services={items.filter(({ eligible }) => eligible)} contact={contact} drafted={drafted} />
      </section>
      {others.length > 0 && (
        <section aria-labelledby="other-services" className="flex flex-col gap-3">
          <h2 id="other-services" className="text-base font-normal text-ink-2">
            {t.others({ count: others.length })}
          </h2>
          <CardList services={others} contact={contact} drafted={drafted} />
        </section>
      )}
    </div>
  )
}

type CardListProps = {
  services: readonly OfferedService[]
  contact: Contact | null
  drafted: ReadonlySet<string>
}

function CardList({ services, contact, drafted }: CardListProps) {
  return (
    <ul className="grid gap-2.5 lg:grid-cols-2">
      {services.map((service) => (
        <ServiceCard
          key={service.slug}
          service={service}
          contact={contact}
          hasDraft={drafted.has(service.slug)}
        />
      ))}
    </ul>
  )
}
