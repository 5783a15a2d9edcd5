import type { SavedView } from '@sheba/contract/views'
import { lazy, Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import type { QueueFilters } from '../queue/queue-filters.ts'
import type { QueueLook } from '../queue/queue-look.ts'
import { addressOf } from './view-address.ts'
import { viewMessages } from './view-messages.ts'

const ViewsSheet = lazy(async () => ({ default: (await import('./views-sheet.tsx')).ViewsSheet }))
const ViewForm = lazy(async () => ({ default: (await import('./view-form.tsx')).ViewForm }))

type ViewsButtonProps = { current: SavedView | null; shown: { filters: QueueFilters; look: QueueLook } }

/** The saved views, and what stands on the page as one more. */
export function ViewsButton({ current, shown }: ViewsButtonProps) {
  const t = useText(viewMessages)
  const navigate = useNavigate()
  const [open, setOpen] = useState<'sheet' | 'new' | SavedView | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button icon="list" onPress={() => setOpen('sheet')} className="shrink-0 rounded-full">
        {t.views}
      </Button>
      <Suspense>
        {open === 'sheet' && (
          <ViewsSheet
            current={current}
            shown={shown}
            onNew={() => setOpen('new')}
            onEdit={setOpen}
            onClose={close}
          />
        )}
        {open !== null && open !== 'sheet' && (
          <ViewForm
            view={open === 'new' ? null : open}
            shown={shown}
            onSaved={(view) => open === 'new' && void navigate(addressOf(view))}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  )
}
