let last: (() => void) | null = null

/** Remembers how to take back what was just done. What it answers does that, once, whoever presses first. */
export function keepUndo(undo: () => void): () => void {
  let isUsed = false
  const once = () => {
    if (last === once) last = null
    if (isUsed) return
    isUsed = true
    undo()
  }
  last = once
  return once
}

/** Takes back what was done last in this page, if there is anything. */
export function undoLastDone(): void {
  last?.()
}
