import type { Change } from '@sheba/contract/changes'
import { useEffect, useRef, useState } from 'react'
import { ProblemError } from '../api/problem-error.ts'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { uiMessages } from '../ui/messages.ts'
import { Sheet } from '../ui/sheet.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ChangeFacts } from './change-facts.tsx'
import type { ItemLook } from './change-items.tsx'
import { useChangeWords } from './change-words.ts'
import { changeMessages } from './messages.ts'
import { UndoQuestion } from './undo-question.tsx'
import { isWorking, type PreviewAsk, useApplyChange, useChange, useChangePreview } from './use-changes.ts'

type ChangeSheetProps = {
  /** What is previewed, and may then be applied. */
  ask: PreviewAsk
  look: ItemLook
  onClose: () => void
  /** What it enters is in force now, or has been withdrawn again: whoever shows the calendar or policy reads it anew. */
  onChanged?: (() => void) | undefined
}

/** What a change would move, beside the page; from here it is applied, followed and undone. */
export function ChangeSheet({ ask, look, onClose, onChanged }: ChangeSheetProps) {
  const t = useText(changeMessages)
  const u = useText(uiMessages)
  const words = useProblemWords()
  const preview = useChangePreview(ask)
  if (preview.data && !preview.isFetching) {
    return (
      <OpenChange
        key={preview.data.id}
        change={preview.data}
        look={look}
        onClose={onClose}
        onChanged={onChanged}
        onAgain={() => void preview.refetch()}
      />
    )
  }
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t.sheetTitle}
      footer={<Button onPress={onClose}>{preview.isError ? u.close : u.cancel}</Button>}
    >
      {preview.isError ? (
        <ErrorState
          title={t.previewFailed}
          onRetry={() => void preview.refetch()}
          isRetrying={preview.isFetching}
        >
          {words(preview.error).detail}
        </ErrorState>
      ) : (
        <div role="status" className="flex flex-col gap-3">
          <p className="font-medium">{t.reckoning}</p>
          <p className="text-sm text-ink-2">{t.reckoningDetail}</p>
          <Skeleton className="h-40 w-full" />
        </div>
      )}
    </Sheet>
  )
}

type OpenChangeProps = Omit<ChangeSheetProps, 'ask'> & { change: Change; onAgain?: () => void }

/** A change that is known: a preview, or one of the past. */
export function OpenChange({ change: known, look, onClose, onChanged, onAgain }: OpenChangeProps) {
  const t = useText(changeMessages)
  const u = useText(uiMessages)
  const about = useChangeWords()
  const change = useChange(known).data
  const apply = useApplyChange()
  const [isAsking, setAsking] = useState(false)
  useStateChanged(change, onChanged)
  const isPreview = change.state === 'previewed'
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={isPreview ? t.sheetTitle : t[change.kind]}
      footer={
        <>
          <Button onPress={onClose}>{isPreview ? u.cancel : u.close}</Button>
          {change.can.undo && <Button onPress={() => setAsking(true)}>{t.undo}</Button>}
          {isPreview && change.can.apply && (
            <Button variant="primary" isPending={apply.isPending} onPress={() => apply.mutate(change.id)}>
              {change.moving > 0 ? t.apply : t.applyEven}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {about(change) && <p className="text-ink-2">{about(change)}</p>}
        {apply.isError && <Refused error={apply.error} onAgain={onAgain} />}
        <ChangeFacts change={change} look={look} />
      </div>
      {isAsking && <UndoQuestion change={change} onClose={() => setAsking(false)} />}
    </Sheet>
  )
}

/** A stale preview is made again from here. */
function Refused({ error, onAgain }: { error: unknown; onAgain: (() => void) | undefined }) {
  const t = useText(changeMessages)
  const words = useProblemWords()
  const { title, detail } = words(error)
  const isStale = error instanceof ProblemError && error.code === 'preview-stale'
  return (
    <Banner
      tone="error"
      title={title || t.applyFailed}
      action={isStale && onAgain && <Button onPress={onAgain}>{t.again}</Button>}
    >
      {detail}
    </Banner>
  )
}

/** Told when the work of applying or undoing begins and when it ends. */
function useStateChanged(change: Change, onChanged: (() => void) | undefined) {
  const before = useRef(change.state)
  useEffect(() => {
    if (before.current === change.state) return
    before.current = change.state
    if (isWorking(change) || change.state === 'applied' || change.state === 'undone') onChanged?.()
  }, [change, onChanged])
}
