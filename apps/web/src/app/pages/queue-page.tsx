import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { Queue } from '../../tickets/queue/queue.tsx'
import { shellMessages } from '../shell/messages.ts'
import { defaultView } from '../shell/navigation.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(shellMessages)
  const me = useUser()
  usePageTitle(t.queue)
  return <Queue me={me} defaultView={defaultView(me.role)} />
}
