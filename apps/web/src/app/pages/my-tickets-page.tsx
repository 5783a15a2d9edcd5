import { useText } from '../../i18n/use-text.ts'
import { listMessages } from '../../portal/list-messages.ts'
import { MyTickets } from '../../portal/my-tickets.tsx'
import { ClockMark } from '../clock-mark.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(listMessages)
  usePageTitle(t.title)
  return <MyTickets markOf={(ticket) => <ClockMark ticket={ticket} size={16} />} />
}
