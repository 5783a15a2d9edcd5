import type { SavedView } from '@sheba/contract/views'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { addressOf } from './view-address.ts'
import { ViewCount } from './view-count.tsx'
import { viewMessages } from './view-messages.ts'

type ViewLineProps = {
  view: SavedView
  isHere: boolean
  onGo: (address: string) => void
  onPin: (pinned: boolean) => void
  onEdit: () => void
  onRemove: () => void
}

/** A saved view: its name goes there; whose it is, and what may be done to it. */
export function ViewLine({ view, isHere, onGo, onPin, onEdit, onRemove }: ViewLineProps) {
  const t = useText(viewMessages)
  const f = useFormat()
  const pick = usePick()
  const address = addressOf(view)
  return (
    <li className="flex flex-col gap-1 border-b border-line py-2.5">
      <div className="flex items-baseline gap-2">
        <a
          href={address}
          aria-current={isHere ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            onGo(address)
          }}
          className="min-h-9 flex-1 py-1 font-medium"
        >
          {f.digits(view.name)}
        </a>
        <ViewCount count={view.count} />
      </div>
      {!view.own && <p className="text-sm text-ink-2">{t.of({ name: pick(view.owner) })}</p>}
      {view.own && view.shared && <p className="text-sm text-ink-2">{t.shared}</p>}
      <div className="flex flex-wrap gap-1.5">
        <Button
          variant="quiet"
          aria-label={`${view.pinned ? t.unpin : t.pin}: ${view.name}`}
          onPress={() => onPin(!view.pinned)}
        >
          {view.pinned ? t.unpin : t.pin}
        </Button>
        {view.own && (
          <>
            <Button variant="quiet" aria-label={`${t.edit}: ${view.name}`} onPress={onEdit}>
              {t.edit}
            </Button>
            <Button variant="quiet" aria-label={`${t.remove}: ${view.name}`} onPress={onRemove}>
              {t.remove}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
