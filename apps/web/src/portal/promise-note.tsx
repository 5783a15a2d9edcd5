import { useNow } from '../i18n/use-now.ts'
import { useText } from '../i18n/use-text.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { raiseMessages } from './raise-messages.tsx'
import { usePromisedMoment } from './use-promised-moment.ts'

/** The promise in a sentence, before anything is sent. */
export function PromiseNote({ service }: { service: string }) {
  const t = useText(raiseMessages)
  const now = useNow()
  const promised = usePromisedMoment(service)
  return (
    <div role="status" className="rounded-md bg-brand-soft px-4 py-3 text-brand">
      {promised.data ? (
        <p>{t.promised({ dueAt: promised.data.dueAt, now })}</p>
      ) : promised.isError ? (
        <p className="text-ink-2">{t.promiseUnknown}</p>
      ) : (
        <div className="flex flex-col gap-2 py-1">
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-1/2" />
        </div>
      )}
    </div>
  )
}
