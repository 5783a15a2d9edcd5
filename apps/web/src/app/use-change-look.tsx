import { useUser } from '../auth/use-session.ts'
import type { ItemLook } from '../changes/change-items.tsx'
import { BandMark } from '../tickets/band-mark.tsx'
import { to } from './paths.ts'

const sign: ItemLook['sign'] = (band) => <BandMark band={band} size={16} isSilent />

/** How a change shows tickets: bands by their signs, numbers as links for those who may open them. */
export function useChangeLook(): ItemLook {
  return { sign, toTicket: useUser().role === 'admin' ? undefined : to.ticket }
}
