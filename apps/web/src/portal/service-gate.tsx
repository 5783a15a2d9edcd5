import type { OfferedService } from '@sheba/contract/charter'
import type { ReactNode } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { paths } from '../app/paths.ts'
import { useText } from '../i18n/use-text.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { serviceMessages } from './service-messages.ts'
import { useOfferedServices } from './use-offered-services.ts'

type ServiceGateProps = { slug: string; children: (service: OfferedService) => ReactNode }

/** One service of those on offer, or why it is not here. */
export function ServiceGate({ slug, children }: ServiceGateProps) {
  const t = useText(serviceMessages)
  const words = useProblemWords()
  const services = useOfferedServices()
  const service = services.data?.items.find((one) => one.slug === slug)
  if (service) return children(service)
  if (services.isPending) return <FormSkeleton />
  if (services.isError) {
    return (
      <ErrorState title={t.failed} onRetry={() => void services.refetch()} isRetrying={services.isFetching}>
        {words(services.error).detail}
      </ErrorState>
    )
  }
  return (
    <EmptyState title={t.unknownService} action={<ButtonLink to={paths.raise}>{t.toServices}</ButtonLink>}>
      {t.unknownServiceDetail}
    </EmptyState>
  )
}

function FormSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-6">
      <Skeleton className="h-18 w-full" />
      <Skeleton className="h-36 w-full" />
      <Skeleton className="h-18 w-full" />
      <Skeleton className="h-14 w-full" />
    </div>
  )
}
