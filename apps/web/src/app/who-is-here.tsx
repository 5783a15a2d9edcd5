import { lazy, Suspense } from 'react'
import { useIsWriting } from './writing.ts'

// Not worth a failed page: where it cannot be fetched nobody is shown.
const PresenceLine = lazy(() =>
  import('../live/presence-line.tsx').then(
    ({ PresenceLine }) => ({ default: PresenceLine }),
    () => ({ default: () => null }),
  ),
)

/**
 * Who else of the office is at a ticket, and tells the others of this page. Stands in the gap below the heading that it
 * is put into (which is `relative`), so that it moves nothing when it comes and goes.
 */
export function WhoIsHere({ ticket }: { ticket: string }) {
  const isWriting = useIsWriting(ticket)
  return (
    <Suspense>
      <PresenceLine key={ticket} ticket={ticket} doing={isWriting ? 'writing' : 'looking'} />
    </Suspense>
  )
}
