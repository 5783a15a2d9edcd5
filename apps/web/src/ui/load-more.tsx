import { useEffect, useRef } from 'react'
import { useText } from '../i18n/use-text.ts'
import { Button } from './button.tsx'
import { uiMessages } from './messages.ts'

type LoadMoreProps = {
  hasMore: boolean
  isLoading: boolean
  onMore: () => void
  /** Asks by itself when the end of the list comes near. */
  isEager?: boolean
}

/** The rest of a list, a page at a time. Absent when all is here. */
export function LoadMore({ hasMore, isLoading, onMore, isEager = false }: LoadMoreProps) {
  const t = useText(uiMessages)
  const end = useRef<HTMLDivElement>(null)
  useNear(end, onMore, isEager && hasMore && !isLoading)
  if (!hasMore) return null
  return (
    <div ref={end} className="flex justify-center p-4" data-screen-only>
      <Button onPress={onMore} isPending={isLoading}>
        {isLoading ? t.loadingMore : t.loadMore}
      </Button>
    </div>
  )
}

/** A screen's height before it is reached. */
function useNear(end: { current: Element | null }, onNear: () => void, isWatching: boolean) {
  const hear = useRef(onNear)
  useEffect(() => {
    hear.current = onNear
  }, [onNear])
  useEffect(() => {
    if (!isWatching || !end.current || typeof IntersectionObserver === 'undefined') return
    const watcher = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && hear.current(),
      { rootMargin: '100% 0px' },
    )
    watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [end, isWatching])
}
