import type { Bulk } from '@sheba/contract/bulk'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { bulkMessages } from './bulk-messages.ts'
import { BulkOutcome } from './bulk-outcome.tsx'
import { useUndoBulk } from './use-bulk.ts'

/** The result for each, and the way back. */
export function BulkOutcomeDialog({ bulk, onClose }: { bulk: Bulk; onClose: () => void }) {
  const t = useText(bulkMessages)
  const words = useProblemWords()
  const undo = useUndoBulk()
  return (
    <Dialog
      isOpen
      title={t.bar}
      onClose={onClose}
      footer={
        <>
          {bulk.can.undo && (
            <Button icon="undo" isPending={undo.isPending} onPress={() => undo.mutate(bulk.id)}>
              {t.undo}
            </Button>
          )}
          <Button variant="primary" onPress={onClose}>
            {t.close}
          </Button>
        </>
      }
    >
      {undo.error && (
        <Banner tone="error" title={t.undoFailed} className="mb-4">
          {words(undo.error).detail}
        </Banner>
      )}
      <BulkOutcome bulk={bulk} />
    </Dialog>
  )
}
