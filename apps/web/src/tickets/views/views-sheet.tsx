import type { SavedView } from '@sheba/contract/views'
import { useNavigate } from 'react-router'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import type { QueueFilters } from '../queue/queue-filters.ts'
import type { QueueLook } from '../queue/queue-look.ts'
import { useEditView, useRemoveView, useViews } from './use-views.ts'
import { isAsSaved } from './view-address.ts'
import { ViewLine } from './view-line.tsx'
import { viewMessages } from './view-messages.ts'

type ViewsSheetProps = {
  current: SavedView | null
  shown: { filters: QueueFilters; look: QueueLook }
  onNew: () => void
  onEdit: (view: SavedView) => void
  onClose: () => void
}

/** Every view one sees: to open, pin, name, share or remove. */
export function ViewsSheet({ current, shown, onNew, onEdit, onClose }: ViewsSheetProps) {
  const t = useText(viewMessages)
  const words = useProblemWords()
  const navigate = useNavigate()
  const { data, error } = useViews()
  const [edit, remove] = [useEditView(), useRemoveView()]
  const { filters, look } = shown
  const isChanged = current?.own && !isAsSaved(current, filters, look)
  const failed = edit.error ?? remove.error ?? (data ? null : error)

  function keepChanges(view: SavedView) {
    const body = { query: filters, columns: [...look.columns], density: look.density }
    edit.mutate(
      { id: view.id, ...body },
      {
        onSuccess() {
          toast(t.saved({ name: view.name }))
          onClose()
        },
      },
    )
  }

  return (
    <Sheet
      isOpen
      title={t.views}
      onClose={onClose}
      footer={
        <>
          {isChanged && (
            <Button isPending={edit.isPending} onPress={() => keepChanges(current)}>
              {t.keepChanges}
            </Button>
          )}
          <Button variant="primary" onPress={onNew}>
            {t.saveAs}
          </Button>
        </>
      }
    >
      {failed && (
        <Banner tone="error" title={words(failed).title}>
          {words(failed).detail}
        </Banner>
      )}
      {!data && !error && <Skeleton className="h-6 w-48" />}
      {data?.items.length === 0 && <p className="text-ink-2">{t.none}</p>}
      <ul className="flex flex-col">
        {data?.items.map((view) => (
          <ViewLine
            key={view.id}
            view={view}
            isHere={view.id === current?.id}
            onGo={(address) => {
              onClose()
              void navigate(address)
            }}
            onPin={(pinned) => edit.mutate({ id: view.id, pinned })}
            onEdit={() => onEdit(view)}
            onRemove={() =>
              remove.mutate(view.id, { onSuccess: () => void toast(t.removed({ name: view.name })) })
            }
          />
        ))}
      </ul>
    </Sheet>
  )
}
