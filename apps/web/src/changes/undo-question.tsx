import type { Change } from '@sheba/contract/changes'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { uiMessages } from '../ui/messages.ts'
import { changeMessages } from './messages.ts'
import { useUndoChange } from './use-changes.ts'

/** Says what undoing does and does not put back, before it is done. */
export function UndoQuestion({ change, onClose }: { change: Change; onClose: () => void }) {
  const t = useText(changeMessages)
  const u = useText(uiMessages)
  const words = useProblemWords()
  const undo = useUndoChange()
  return (
    <Dialog
      isOpen
      isQuestion
      onClose={onClose}
      title={t.undoTitle}
      footer={
        <>
          <Button onPress={onClose}>{u.cancel}</Button>
          <Button
            variant="primary"
            isPending={undo.isPending}
            onPress={() => undo.mutate(change.id, { onSuccess: onClose })}
          >
            {t.undo}
          </Button>
        </>
      }
    >
      {undo.isError && (
        <Banner tone="error" title={t.undoFailed} className="mb-3">
          {words(undo.error).detail}
        </Banner>
      )}
      <p>{t.undoDetail}</p>
    </Dialog>
  )
}
