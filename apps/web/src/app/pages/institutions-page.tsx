import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { Institutions } from '../../institutions/institutions.tsx'
import { institutionMessages } from '../../institutions/messages.ts'
import { useOffices } from '../../offices/use-offices.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(institutionMessages)
  const offices = useOffices()
  usePageTitle(t.title)
  return <Institutions me={useUser()} offices={offices.data ?? []} />
}
