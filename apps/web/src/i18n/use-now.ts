import { useEffect, useState } from 'react'

/** The present moment in milliseconds, renewed each half minute and when the page is looked at again. */
export function useNow(everyMs = 30_000): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const renew = () => setNow(Date.now())
    const renewWhenSeen = () => document.visibilityState === 'visible' && renew()
    const timer = setInterval(renew, everyMs)
    document.addEventListener('visibilitychange', renewWhenSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renewWhenSeen)
    }
  }, [everyMs])
  return now
}
