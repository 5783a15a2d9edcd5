import { type ComponentType, useEffect, useState } from 'react'
import { useSession } from '../auth/use-session.ts'

/** Listens to what others do, for who is signed in and has tickets: once the page stands, so that it waits for nothing. */
export function Live() {
  const session = useSession()
  const LiveDesk = useLiveDesk(session.status === 'signedIn' && session.user.role !== 'admin')
  if (session.status !== 'signedIn' || !LiveDesk) return null
  return <LiveDesk key={session.user.id} />
}

const afterFirstScreenMs = 1_000
const againMs = 15_000

function useLiveDesk(isWanted: boolean): ComponentType | null {
  const [loaded, setLoaded] = useState<{ Desk: ComponentType } | null>(null)
  useEffect(() => {
    if (!isWanted) {
      setLoaded(null)
      return
    }
    let timer = setTimeout(load, afterFirstScreenMs)
    let isOver = false
    function load() {
      import('./live-desk.tsx').then(
        ({ LiveDesk }) => isOver || setLoaded({ Desk: LiveDesk }),
        () => {
          if (!isOver) timer = setTimeout(load, againMs)
        },
      )
    }
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [isWanted])
  return loaded?.Desk ?? null
}
