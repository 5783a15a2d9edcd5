import type { SavedView } from '@sheba/contract/views'
import { useState } from 'react'
import { useServerErrors } from '../../api/use-server-errors.ts'
import { useText } from '../../i18n/use-text.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FormSheet } from '../../ui/form-sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import type { QueueFilters } from '../queue/queue-filters.ts'
import type { QueueLook } from '../queue/queue-look.ts'
import { useCreateView, useEditView } from './use-views.ts'
import { viewMessages } from './view-messages.ts'

type ViewFormProps = {
  /** To name and share anew; null: a new one of what stands on the page. */
  view: SavedView | null
  shown: { filters: QueueFilters; look: QueueLook }
  onSaved: (view: SavedView) => void
  onClose: () => void
}

/** The name of a view, who sees it, and whether it stands beside the pages. */
export function ViewForm({ view, shown, onSaved, onClose }: ViewFormProps) {
  const t = useText(viewMessages)
  const [draft, setDraft] = useState({
    name: view?.name ?? '',
    shared: view?.shared ?? false,
    pinned: view?.pinned ?? true,
  })
  const [isMissing, setMissing] = useState(false)
  const server = useServerErrors()
  const [create, edit] = [useCreateView(), useEditView()]
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })

  function submit() {
    setMissing(!draft.name.trim())
    if (!draft.name.trim()) return
    const then = {
      onError: server.take,
      onSuccess(kept: SavedView) {
        toast(t.saved({ name: kept.name }))
        onSaved(kept)
        onClose()
      },
    }
    const { filters, look } = shown
    if (view) edit.mutate({ id: view.id, ...draft }, then)
    else create.mutate({ ...draft, query: filters, columns: [...look.columns], density: look.density }, then)
  }

  return (
    <FormSheet
      title={view ? t.editView : t.newView}
      submit={t.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={create.isPending || edit.isPending}
      error={create.error ?? edit.error}
      rest={server.rest(['name', 'pinned'])}
    >
      <TextField
        label={t.name}
        hint={t.nameHint}
        limit={60}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={server.errorOf('name') ?? (isMissing && !draft.name.trim() ? t.needsName : undefined)}
        autoFocus
      />
      <Checkbox isSelected={draft.shared} onChange={(shared) => change({ shared })}>
        {t.shared}
      </Checkbox>
      <div>
        <Checkbox isSelected={draft.pinned} onChange={(pinned) => change({ pinned })}>
          {t.pinned}
        </Checkbox>
        {server.errorOf('pinned') && (
          <p role="alert" className="text-sm font-medium text-overdue-ink">
            {server.errorOf('pinned')}
          </p>
        )}
      </div>
    </FormSheet>
  )
}
