import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { officerMessages } from '../../officers/messages.ts'
import { Officers } from '../../officers/officers.tsx'
import { useOffices } from '../../offices/use-offices.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(officerMessages)
  const offices = useOffices()
  usePageTitle(t.title)
  return <Officers me={useUser()} offices={offices.data ?? []} />
}
