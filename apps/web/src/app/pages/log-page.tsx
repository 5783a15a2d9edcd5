import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { logMessages } from '../../tickets/log/log-messages.ts'
import { LogScreen } from '../../tickets/log/log-screen.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(logMessages)
  const me = useUser()
  usePageTitle(t.title)
  return <LogScreen me={me} />
}
