import { useOnline } from '../../api/use-online.ts'
import { useText } from '../../i18n/use-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { shellMessages } from './messages.ts'

/** Says calmly that the line is down, for as long as it is. */
export function OfflineBanner() {
  const t = useText(shellMessages)
  const isOnline = useOnline()
  return (
    <div role="status" data-screen-only>
      {!isOnline && (
        <p className="flex items-center justify-center gap-2.5 bg-paused-soft px-4 py-2 text-paused">
          <Icon name="wifi-off" size={18} />
          {t.offline}
        </p>
      )}
    </div>
  )
}
