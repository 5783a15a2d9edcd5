import { useText } from '../i18n/use-text.ts'
import { uiMessages } from '../ui/messages.ts'
import { Skeleton } from '../ui/skeleton.tsx'

/** Cards of the size of what is coming. */
export function ServiceChoiceSkeleton() {
  const t = useText(uiMessages)
  return (
    <div role="status">
      <span className="sr-only">{t.loading}</span>
      <div className="grid gap-2.5 lg:grid-cols-2">
        {['a', 'b', 'c', 'd', 'e', 'f'].map((name) => (
          <div key={name} className="flex flex-col gap-3 rounded-md border border-line bg-panel px-4 py-4">
            <Skeleton className="h-5 w-3/5" />
            <Skeleton className="h-4 w-4/5" />
            <Skeleton className="h-4 w-2/5" />
          </div>
        ))}
      </div>
    </div>
  )
}
