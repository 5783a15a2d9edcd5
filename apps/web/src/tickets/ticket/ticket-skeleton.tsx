import { useText } from '../../i18n/use-text.ts'
import { uiMessages } from '../../ui/messages.ts'
import { Skeleton } from '../../ui/skeleton.tsx'

/** A ticket to come, in its size. */
export function TicketSkeleton() {
  const t = useText(uiMessages)
  return (
    <div role="status" className="mx-auto max-w-300 px-4 py-5 sm:px-6">
      <span className="sr-only">{t.loading}</span>
      <Skeleton className="h-4 w-28" />
      <Skeleton className="mt-4 h-7 w-2/3" />
      <Skeleton className="mt-3 h-4 w-1/2" />
      <Skeleton className="mt-4 h-6 w-48" />
      <div className="mt-7 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex flex-col gap-6">
          <Skeleton className="h-10 w-full max-w-120" />
          <Skeleton className="h-32 w-full" />
          <Skeleton className="h-48 w-full" />
        </div>
        <Skeleton className="h-72 w-full" />
      </div>
    </div>
  )
}
