import { useEffect, useEffectEvent } from 'react'
import { isForKeys, isKey } from '../../ui/use-shortcut.ts'

const secondKeyMs = 1_500

/** G, then a letter, goes somewhere. While the second is awaited no other single key acts. */
export function useGoKeys(places: ReadonlyMap<string, string>, go: (address: string) => void): void {
  const find = useEffectEvent((event: KeyboardEvent) => [...places].find(([letter]) => isKey(event, letter)))
  const follow = useEffectEvent(go)
  useEffect(() => {
    let awaitedUntil = 0
    function onKey(event: KeyboardEvent) {
      if (event.repeat || !isForKeys(event)) return
      if (event.timeStamp < awaitedUntil) {
        awaitedUntil = 0
        event.preventDefault()
        const place = find(event)
        if (place) follow(place[1])
      } else if (isKey(event, 'g')) {
        event.preventDefault()
        awaitedUntil = event.timeStamp + secondKeyMs
      }
    }
    // Before the keys of what stands in the page: they pass over an event that is taken already.
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
