import { useSyncExternalStore } from 'react'

/** Whether a media query holds now, such as `(width >= 64rem)`. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}

/** Room for the side navigation. */
export function useIsWide(): boolean {
  return useMedia('(width >= 64rem)')
}
