import type { User } from '@sheba/contract/sessions'
import type { TicketViewName } from '@sheba/contract/words'
import { lazy, Suspense, useState } from 'react'
import { useMedia } from '../../app/shell/use-media.ts'
import { useIsWriting } from '../../app/writing.ts'
import { useText } from '../../i18n/use-text.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { queryOf } from './queue-filters.ts'
import { QueueHeader } from './queue-header.tsx'
import { QueueList } from './queue-list.tsx'
import { queueMessages } from './queue-messages.ts'
import { useQueueFilters } from './use-queue-filters.ts'

const TicketPreview = lazy(async () => ({ default: (await import('./ticket-preview.tsx')).TicketPreview }))

type QueueProps = {
  me: User
  /** The view of an address that names none. */
  defaultView: TicketViewName
}

/** The dashboard: what is late or will be late first, and beside it, where there is room, the ticket that is looked at. */
export function Queue({ me, defaultView }: QueueProps) {
  const t = useText(queueMessages)
  const hasPreview = useMedia('(width >= 75rem)')
  const { filters } = useQueueFilters()
  const query = queryOf(filters, defaultView)
  const [selected, select] = useState<string | null>(null)
  const [first, setFirst] = useState<string | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const shown = useShown(selected ?? first)

  return (
    <div className="flex min-h-full">
      <section className="min-w-0 flex-1">
        <QueueHeader me={me} query={query} />
        <QueueList
          me={me}
          query={query}
          filters={filters}
          selected={hasPreview ? shown : null}
          onSelect={hasPreview ? select : undefined}
          onFirst={setFirst}
          onChosen={setChoosing}
        />
      </section>
      {hasPreview && (
        <aside
          aria-label={t.preview}
          className="sticky top-(--top-bar) h-[calc(100dvh-var(--top-bar))] w-97 shrink-0 overflow-y-auto border-s border-line px-5 py-5"
        >
          {shown ? (
            <Suspense fallback={<Skeleton className="h-6 w-48" />}>
              <TicketPreview key={shown} number={shown} me={me} hasKeys={!isChoosing} />
            </Suspense>
          ) : (
            <p className="pt-10 text-center text-ink-3">{t.choosePreview}</p>
          )}
        </aside>
      )}
    </div>
  )
}

/** The ticket of the preview. As long as its form is open it stays, whatever comes to stand first meanwhile. */
function useShown(wanted: string | null): string | null {
  const [shown, setShown] = useState(wanted)
  const isWriting = useIsWriting(shown ?? '')
  if (isWriting || shown === wanted) return shown
  setShown(wanted)
  return wanted
}
