import { useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { uiMessages } from '../ui/messages.ts'
import { calendarMessages } from './messages.ts'

type SavedBannerProps = { onPreview?: () => void; onClose: () => void }

/** After an entry: whom it holds for already, and the way to the others. */
export function SavedBanner({ onPreview, onClose }: SavedBannerProps) {
  const t = useText(calendarMessages)
  const u = useText(uiMessages)
  return (
    <Banner
      tone="good"
      title={t.savedTitle}
      action={
        <span className="flex shrink-0 items-center gap-1">
          {onPreview && <Button onPress={onPreview}>{t.seeMoved}</Button>}
          <IconButton icon="close" label={u.dismiss} onPress={onClose} />
        </span>
      }
    >
      {t.savedDetail}
    </Banner>
  )
}
