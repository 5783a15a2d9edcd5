export type ToastTone = 'good' | 'info' | 'error'

export type Toast = {
  id: number
  tone: ToastTone
  text: string
  action: { label: string; onPress: () => void } | null
}

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

/**
 * Says in passing that something was done: `toast('পাঠানো হয়েছে')`, with an action such as undo. It leaves by itself; an
 * error stays until it is dismissed. Never the only place of something the reader needs.
 */
export function toast(text: string, options: { tone?: ToastTone; action?: Toast['action'] } = {}): number {
  lastId += 1
  const next: Toast = { id: lastId, text, tone: options.tone ?? 'good', action: options.action ?? null }
  // Three at most: more would cover the page.
  change([...toasts, next].slice(-3))
  return lastId
}

export function dismissToast(id: number): void {
  change(toasts.filter((one) => one.id !== id))
}

export function readToasts(): readonly Toast[] {
  return toasts
}

export function watchToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}
