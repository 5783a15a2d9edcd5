import type { CalendarDraft } from '@sheba/contract/changes'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { dayMessages } from './day-messages.ts'

type PreviewButtonProps = {
  onPreview: ((draft: CalendarDraft) => void) | undefined
  /** The draft as it is written; null when something is missing, which the form then says. */
  read: () => CalendarDraft | null
}

/** Hands the draft to the preview instead of entering it. */
export function PreviewButton({ onPreview, read }: PreviewButtonProps) {
  const t = useText(dayMessages)
  if (!onPreview) return null
  return (
    <Button
      icon="search"
      className="max-sm:order-first max-sm:basis-full!"
      onPress={() => {
        const draft = read()
        if (draft) onPreview(draft)
      }}
    >
      {t.preview}
    </Button>
  )
}
