import { lazy } from 'react'
import { useUser } from '../../auth/use-session.ts'

const PortalTicket = lazy(async () => ({
  default: (await import('./portal-ticket-page.tsx')).PortalTicketPage,
}))
const DeskTicket = lazy(async () => ({ default: (await import('./desk-ticket-page.tsx')).DeskTicketPage }))

/** One address for a ticket, and two pages behind it: who asked follows it, who serves works on it. */
export function Page() {
  const { role } = useUser()
  return role === 'institution' ? <PortalTicket /> : <DeskTicket />
}
