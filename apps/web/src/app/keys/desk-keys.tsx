import { lazy, Suspense, useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router'
import { useUser } from '../../auth/use-session.ts'
import { undoLastDone } from '../../tickets/last-undo.ts'
import { useShortcut } from '../../ui/use-shortcut.ts'
import { goPlaces } from './go-places.ts'
import { useGoKeys } from './use-go-keys.ts'

const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.tsx')).KeysHelp }))
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

export type KeysBox = 'help' | 'palette' | null

/** The keys that act everywhere on the desk, and what they open. */
export function DeskKeys({ open, setOpen }: { open: KeysBox; setOpen: (open: KeysBox) => void }) {
  const { role } = useUser()
  const navigate = useNavigate()
  useShortcut('u', undoLastDone)
  useShortcut('?', () => setOpen('help'))
  useGoKeys(new Map(goPlaces(role).map(({ letter, entry }) => [letter, entry.to])), navigate)
  usePaletteKey(() => setOpen(open === 'palette' ? null : 'palette'))
  const close = () => setOpen(null)
  return (
    <Suspense>
      {open === 'help' && <KeysHelp onClose={close} />}
      {open === 'palette' && <Palette onClose={close} onHelp={() => setOpen('help')} />}
    </Suspense>
  )
}

/** Ctrl or ⌘ with K, also while typing: no letter is lost by it. */
function usePaletteKey(toggle: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isIt = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK'
    if (!isIt || event.repeat) return
    event.preventDefault()
    toggle()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
