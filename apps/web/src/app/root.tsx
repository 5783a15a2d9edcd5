import { useEffect } from 'react'
import { Outlet } from 'react-router'
import { useSession } from '../auth/use-session.ts'
import { useLanguage } from '../i18n/language.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'
import { Live } from './live.tsx'
import { PageGuard } from './page-guard.tsx'
import { Starting } from './starting.tsx'
import { useArrival } from './use-arrival.ts'

/** Around every page: waits for the session, and brings the reader of a new page to its beginning. */
export function Root() {
  const session = useSession()
  useArrival()
  useAccountLanguage()
  if (session.status === 'starting') return <Starting />
  return (
    <>
      <PageGuard>
        <Outlet />
      </PageGuard>
      <ToastRegion />
      <Live />
    </>
  )
}

/** Who signs in on a device where nobody chose a language reads in the account's own. */
function useAccountLanguage() {
  const session = useSession()
  const { suggestLanguage } = useLanguage()
  const language = session.status === 'signedIn' ? session.user.language : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: who signed in is what this answers to
  useEffect(() => {
    if (language) suggestLanguage(language)
  }, [language])
}
