import { useParams } from 'react-router'
import { useUser } from '../../auth/use-session.ts'
import { useFormat } from '../../i18n/use-text.ts'
import { TicketScreen } from '../../tickets/ticket/ticket-screen.tsx'
import { usePageTitle } from '../use-page-title.ts'

/** A ticket as officers and supervisors work on it. */
export function DeskTicketPage() {
  const f = useFormat()
  const me = useUser()
  const { number = '' } = useParams()
  usePageTitle(f.digits(number))
  return <TicketScreen key={number} number={number} me={me} />
}
