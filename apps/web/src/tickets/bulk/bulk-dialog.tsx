import type { BulkAction, BulkResult } from '@sheba/contract/bulk'
import type { User } from '@sheba/contract/sessions'
import { useState } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { BulkFields } from './bulk-fields.tsx'
import { BulkForecast } from './bulk-forecast.tsx'
import { bulkMessages } from './bulk-messages.ts'
import {
  actionOf,
  type BulkAct,
  type BulkDraft,
  type BulkSelection,
  emptyDraft,
  isPlain,
  isTold,
} from './bulk-selection.ts'
import { useBulkPreview, useStartBulk } from './use-bulk.ts'

type BulkDialogProps = {
  act: BulkAct
  selection: BulkSelection
  me: User
  onStarted: (result: BulkResult) => void
  onClose: () => void
}

/** What is to be done, then what that will do; nothing happens before the second was seen. */
export function BulkDialog(props: BulkDialogProps) {
  const { act, selection, me, onClose } = props
  const t = useText(bulkMessages)
  const [draft, setDraft] = useState<BulkDraft>({ ...emptyDraft, officerId: me.officerId ?? undefined })
  const [wasTried, setTried] = useState(false)
  const [seen, setSeen] = useState<BulkAction | null>(isPlain(act) ? actionOf(act, draft) : null)
  if (seen) {
    const back = isPlain(act) ? onClose : () => setSeen(null)
    return <Foreseen {...props} action={seen} onBack={back} />
  }

  function look() {
    setTried(true)
    setSeen(actionOf(act, draft))
  }

  return (
    <Dialog
      isOpen
      title={t[act]}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t.back}
          </Button>
          <Button variant="primary" onPress={look}>
            {t.next}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <BulkFields
          act={act}
          draft={draft}
          onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
          selection={selection}
          me={me}
          wasTried={wasTried}
        />
      </div>
    </Dialog>
  )
}

function Foreseen(props: BulkDialogProps & { action: BulkAction; onBack: () => void }) {
  const { act, selection, action, onStarted, onClose, onBack } = props
  const t = useText(bulkMessages)
  const words = useProblemWords()
  const [notify, setNotify] = useState(false)
  const preview = useBulkPreview(selection, action)
  const start = useStartBulk(onStarted)
  const { data } = preview
  const isStale = isProblem(start.error, 'preview-stale')
  const failed = start.error ?? preview.error

  function doIt() {
    if (!data) return
    if (isStale) {
      start.reset()
      void preview.refetch()
      return
    }
    start.mutate({ selection, action, notify, expected: data.total })
  }

  return (
    <Dialog
      isOpen
      title={t[act]}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onBack}>
            {t.back}
          </Button>
          <Button
            variant={act === 'cancel' || act === 'merge' ? 'danger' : 'primary'}
            isDisabled={!data || data.allowed === 0}
            isPending={start.isPending}
            onPress={doIt}
          >
            {isStale ? t.next : act === 'export' ? t.export : t.doIt({ count: data?.allowed ?? 0 })}
          </Button>
        </>
      }
    >
      {preview.isFetching && !data && <SkeletonLines lines={4} />}
      {failed && (
        <Banner tone="error" title={isStale ? t.listStale : words(failed).title} className="mb-4">
          {isStale ? null : words(failed).detail}
        </Banner>
      )}
      {data && <BulkForecast preview={data} notify={isTold(act) ? notify : null} onNotify={setNotify} />}
    </Dialog>
  )
}
