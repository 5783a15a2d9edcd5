import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { officeMessages } from '../../offices/messages.ts'
import { Offices } from '../../offices/offices.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(officeMessages)
  usePageTitle(t.title)
  return <Offices me={useUser()} />
}
