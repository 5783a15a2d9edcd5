import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { useOffices } from '../../offices/use-offices.ts'
import { reportMessages } from '../../reports/messages.ts'
import { Report } from '../../reports/report.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(reportMessages)
  const offices = useOffices()
  usePageTitle(t.pageTitle)
  return <Report me={useUser()} offices={offices.data ?? []} />
}
