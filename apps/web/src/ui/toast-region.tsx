import { useEffect, useState, useSyncExternalStore } from 'react'
import { useText } from '../i18n/use-text.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { uiMessages } from './messages.ts'
import { dismissToast, readToasts, type Toast, watchToasts } from './toast.ts'

const stayMs = 7_000

/** Where toasts appear; stands once in the page. Spoken politely, and they wait while pointed at or focused. */
export function ToastRegion() {
  const t = useText(uiMessages)
  const toasts = useSyncExternalStore(watchToasts, readToasts)
  return (
    <section
      aria-label={t.notices}
      aria-live="polite"
      data-screen-only
      className="pointer-events-none fixed inset-x-0 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 flex flex-col items-center gap-2 px-4 lg:bottom-6"
    >
      {toasts.map((toast) => (
        <ToastRow key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function ToastRow({ toast }: { toast: Toast }) {
  const t = useText(uiMessages)
  const [isHeld, setHeld] = useState(false)
  const leaves = toast.tone !== 'error' && !isHeld

  useEffect(() => {
    if (!leaves) return
    const timer = setTimeout(() => dismissToast(toast.id), stayMs)
    return () => clearTimeout(timer)
  }, [leaves, toast.id])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the timer; everything to press is a button inside
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex w-full max-w-md animate-rise items-center gap-3 rounded-md border border-line bg-panel py-1.5 ps-4 pe-1.5 shadow-raised"
    >
      <Icon
        name={toast.tone === 'good' ? 'check' : toast.tone === 'info' ? 'info' : 'alert'}
        className={classes(toast.tone === 'error' ? 'text-overdue-ink' : 'text-brand')}
      />
      <p className="min-w-0 flex-1 py-1">{toast.text}</p>
      {toast.action && (
        <Button variant="quiet" className="text-brand!" onPress={() => act(toast)}>
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label={t.dismiss} onPress={() => dismissToast(toast.id)} />
    </div>
  )
}

function act(toast: Toast) {
  toast.action?.onPress()
  dismissToast(toast.id)
}
