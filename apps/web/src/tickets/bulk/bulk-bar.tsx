import type { Bulk, BulkResult } from '@sheba/contract/bulk'
import type { User } from '@sheba/contract/sessions'
import { useEffect, useEffectEvent, useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { Popover } from '../../ui/popover.tsx'
import { toast } from '../../ui/toast.ts'
import { useShortcut } from '../../ui/use-shortcut.ts'
import { keepUndo } from '../last-undo.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { bulkMessages } from './bulk-messages.ts'
import { BulkOutcomeDialog } from './bulk-outcome-dialog.tsx'
import { BulkProgress } from './bulk-progress.tsx'
import { type BulkAct, type BulkSelection, bulkActs, sizeOf } from './bulk-selection.ts'
import { outcomeWords } from './outcome-words.ts'
import { isUnderWay, saveExport, useBulk, useUndoBulk } from './use-bulk.ts'

type BulkBarProps = {
  /** null: nothing is chosen any more; what was begun is still shown until it has ended. */
  selection: BulkSelection | null
  /** How many the list holds beside those chosen, to choose them all; left out where that is no choice. */
  all?: { total: number; onChoose: () => void } | undefined
  me: User
  onClear: () => void
}

/** What can be done to the chosen tickets, over the list; then how far it has come, and the way back. */
export function BulkBar({ selection, all, me, onClear }: BulkBarProps) {
  const [act, setAct] = useState<BulkAct | null>(null)
  const [begun, setBegun] = useState<Bulk | null>(null)
  const [isOpen, setOpen] = useState(false)
  const ended = useEnded()

  function started({ bulk }: BulkResult) {
    setAct(null)
    onClear()
    if (bulk.action.kind === 'export') return void ended.exported(bulk)
    const isClean = !isUnderWay(bulk) && bulk.counts.refused === 0
    if (isClean) return ended.done(bulk)
    setBegun(bulk)
    setOpen(true)
  }

  return (
    <>
      {selection && sizeOf(selection) > 0 && !act && (
        <ChosenBar selection={selection} all={all} onAct={setAct} onClear={onClear} />
      )}
      {act && selection && (
        <BulkDialog
          act={act}
          selection={selection}
          me={me}
          onStarted={started}
          onClose={() => setAct(null)}
        />
      )}
      {begun && (
        <Begun
          known={begun}
          isOpen={isOpen}
          onOpen={() => setOpen(true)}
          onClose={(goesOn) => {
            setOpen(false)
            if (!goesOn) setBegun(null)
          }}
          onEnded={(bulk) => {
            ended.done(bulk)
            setBegun(null)
          }}
        />
      )}
    </>
  )
}

type ChosenBarProps = {
  selection: BulkSelection
  all: BulkBarProps['all']
  onAct: (act: BulkAct) => void
  onClear: () => void
}

const shape =
  'fixed inset-x-3 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-30 mx-auto flex max-w-4xl flex-wrap items-center gap-x-2 gap-y-1 rounded-lg border border-line bg-panel px-3 py-2 shadow-raised lg:bottom-4'

function ChosenBar({ selection, all, onAct, onClear }: ChosenBarProps) {
  const t = useText(bulkMessages)
  const usual = bulkActs.slice(0, 4)
  useShortcut('a', () => onAct('assign'))
  useShortcut('e', () => onAct('resolve'))
  useShortcut('p', () => onAct('pause'))
  useShortcut('r', () => onAct('reply'))
  useShortcut('s', () => onAct('start'))
  return (
    <section aria-label={t.bar} className={shape}>
      <IconButton icon="close" label={t.clear} onPress={onClear} />
      <p role="status" className="font-medium">
        {t.chosen({ count: sizeOf(selection) })}
      </p>
      {all && 'tickets' in selection && all.total > selection.tickets.length && (
        <Button variant="quiet" className="text-brand!" onPress={all.onChoose}>
          {t.chooseAll({ count: all.total })}
        </Button>
      )}
      <div className="ms-auto flex flex-wrap gap-1">
        {usual.map((act) => (
          <Button key={act} icon={icons[act]} variant="quiet" className="px-3" onPress={() => onAct(act)}>
            {t[act]}
          </Button>
        ))}
        <Popover
          label={t.more}
          trigger={(opening) => (
            <Button {...opening} icon="more" variant="quiet" className="px-3">
              {t.more}
            </Button>
          )}
        >
          {(close) => (
            <ul className="-m-2 flex flex-col">
              {bulkActs.slice(4).map((act) => (
                <li key={act}>
                  <Button
                    icon={icons[act]}
                    variant="quiet"
                    className="w-full justify-start"
                    onPress={() => {
                      close()
                      onAct(act)
                    }}
                  >
                    {t[act]}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Popover>
      </div>
    </section>
  )
}

type BegunProps = {
  known: Bulk
  isOpen: boolean
  onOpen: () => void
  onClose: (goesOn: boolean) => void
  /** Came to its end while nobody looked. */
  onEnded: (bulk: Bulk) => void
}

/** What was begun: looked at, or going on behind. */
function Begun({ known, isOpen, onOpen, onClose, onEnded }: BegunProps) {
  const t = useText(bulkMessages)
  const { data: bulk } = useBulk(known)
  const goesOn = isUnderWay(bulk)
  const ended = useEffectEvent(() => onEnded(bulk))
  useEffect(() => {
    if (!goesOn && !isOpen) ended()
  }, [goesOn, isOpen])
  if (isOpen) return <BulkOutcomeDialog bulk={bulk} onClose={() => onClose(goesOn)} />
  return (
    <section aria-label={t.bar} className={shape}>
      <BulkProgress bulk={bulk} />
      <Button variant="quiet" onPress={onOpen}>
        {t.show}
      </Button>
    </section>
  )
}

/** Says in passing what became of it, with the way back. */
function useEnded() {
  const t = useText(bulkMessages)
  const undo = useUndoBulk()
  return {
    done(bulk: Bulk) {
      const tone = bulk.counts.refused + bulk.counts.left > 0 ? 'info' : 'good'
      const takeBack = () =>
        undo.mutate(bulk.id, {
          onSuccess: (result) => toast(outcomeWords(result.bulk, t)),
          onError: () => toast(t.undoFailed, { tone: 'error' }),
        })
      toast(outcomeWords(bulk, t), {
        tone,
        ...(bulk.can.undo ? { action: { label: t.undoShort, onPress: keepUndo(takeBack) } } : {}),
      })
    },
    async exported(bulk: Bulk) {
      try {
        await saveExport(bulk)
        toast(t.exported({ count: bulk.counts.done }))
      } catch {
        toast(t.exportFailed, { tone: 'error' })
      }
    },
  }
}

const icons: Record<BulkAct, IconName> = {
  assign: 'user',
  resolve: 'check',
  pause: 'pause',
  reply: 'reply',
  start: 'play',
  resume: 'play',
  note: 'file',
  reclassify: 'refresh',
  merge: 'copy',
  cancel: 'close',
  export: 'download',
}
