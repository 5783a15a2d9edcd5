import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toast.ts'
import { raiseMessages } from './raise-messages.tsx'
import type { RaiseForm } from './use-raise-form.ts'

/** Says that nothing written here is lost, and lets it be thrown away on purpose. */
export function DraftState({ form }: { form: RaiseForm }) {
  const t = useText(raiseMessages)
  if (form.isBlank) return null

  function discard() {
    const thrown = form.draft
    form.discard()
    toast(t.discarded, { tone: 'info', action: { label: t.undo, onPress: () => form.put(thrown) } })
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3">
      <p className="text-sm text-ink-2">
        {!form.isKept ? t.draftNotKept : form.wasRestored ? t.draftRestored : t.draftKept}
      </p>
      <Button variant="quiet" onPress={discard} isDisabled={form.isSending}>
        {t.discard}
      </Button>
    </div>
  )
}
