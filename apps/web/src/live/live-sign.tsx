import { useEffect, useState, useSyncExternalStore } from 'react'
import { useOnline } from '../api/use-online.ts'
import { useFormat, useText } from '../i18n/use-text.ts'
import { Icon } from '../ui/icon.tsx'
import { readLine, watchLive } from './live-store.ts'
import { liveMessages } from './messages.ts'

/** A line that is taken up again within this is not worth a word. */
const graceMs = 4_000

/** Says calmly, and without moving anything, that what others do is not heard of at the moment. */
export function LiveSign() {
  const t = useText(liveMessages)
  const f = useFormat()
  const line = useSyncExternalStore(watchLive, readLine)
  // Where the browser knows that there is none, the banner above says so.
  const isOnline = useOnline()
  const [isLong, setLong] = useState(false)
  const isDown = line.state === 'down'
  useEffect(() => {
    setLong(false)
    if (!isDown) return
    const timer = setTimeout(() => setLong(true), graceMs)
    return () => clearTimeout(timer)
  }, [isDown])
  return (
    <div
      role="status"
      data-screen-only
      className="pointer-events-none fixed start-3 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-30 lg:bottom-3"
    >
      {isDown && isLong && isOnline && (
        <p className="flex items-center gap-2 rounded-md border border-line bg-paused-soft px-3 py-1 text-sm text-paused shadow-raised">
          <Icon name="wifi-off" size={16} />
          {t.lineDown({ at: f.time(line.since) })}
        </p>
      )}
    </div>
  )
}
