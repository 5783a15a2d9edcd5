import { useText } from '../../i18n/use-text.ts'
import { listMessages } from '../../portal/list-messages.ts'
import { MyTickets } from '../../portal/my-tickets.tsx'
import { BandMark } from '../../tickets/band-mark.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(listMessages)
  usePageTitle(t.title)
  return <MyTickets markOf={({ clock }) => clock.band && <BandMark band={clock.band} size={16} />} />
}
