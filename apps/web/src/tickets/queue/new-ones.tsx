import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { queueMessages } from './queue-messages.ts'

/** What came in while the reader is among the rows waits behind a button, so that nothing moves under the pointer. */
export function NewOnes({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useText(queueMessages)
  return (
    <div
      role="status"
      className="pointer-events-none sticky top-[calc(var(--top-bar)+2.75rem)] z-20 flex h-0 justify-center"
    >
      {count > 0 && (
        <Button
          icon="up"
          className="pointer-events-auto h-11 rounded-full shadow-raised"
          onPress={() => {
            window.scrollTo({ top: 0 })
            onShow()
          }}
        >
          {t.newOnes({ count })}
        </Button>
      )}
    </div>
  )
}
