import { useText } from '../i18n/use-text.ts'
import { Button } from './button.tsx'
import { uiMessages } from './messages.ts'

type LoadMoreProps = { hasMore: boolean; isLoading: boolean; onMore: () => void }

/** The rest of a list, a page at a time. Absent when all is here. */
export function LoadMore({ hasMore, isLoading, onMore }: LoadMoreProps) {
  const t = useText(uiMessages)
  if (!hasMore) return null
  return (
    <div className="flex justify-center p-4" data-screen-only>
      <Button onPress={onMore} isPending={isLoading}>
        {isLoading ? t.loadingMore : t.loadMore}
      </Button>
    </div>
  )
}
