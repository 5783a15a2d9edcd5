import type { Role } from '@sheba/contract/words'
import { useTicketCounts } from '../../tickets/queue/use-queue.ts'
import { mayOpen } from '../pages.ts'
import { paths } from '../paths.ts'
import type { NavCounts } from './side-nav.tsx'

/** How many tickets stand in each view of the queue; empty until known, and for who has no queue. */
export function useNavCounts(role: Role): NavCounts {
  const { data } = useTicketCounts({}, { isOff: !mayOpen(role, paths.queue) })
  return data?.byView ?? {}
}
