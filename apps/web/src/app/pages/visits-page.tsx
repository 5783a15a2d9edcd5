import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { visitMessages } from '../../tickets/visits/visit-messages.ts'
import { VisitSheet } from '../../tickets/visits/visit-sheet.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(visitMessages)
  const { office, role } = useUser()
  usePageTitle(t.title)
  return <VisitSheet office={role === 'officer' ? office?.code : undefined} />
}
