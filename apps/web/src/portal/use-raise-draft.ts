import { useRef, useState } from 'react'
import { forgetDraft, isBlank, keepDraft, newDraft, type RaiseDraft, readDraft } from './raise-draft.ts'

export type KeptDraft = ReturnType<typeof useRaiseDraft>

/** The draft of an account for a service: every change is kept on the device at once, and survives a reload. */
export function useRaiseDraft(userId: string, service: string) {
  const [begun] = useState(() => readDraft(userId, service))
  const [draft, setDraft] = useState<RaiseDraft>(() => begun ?? newDraft())
  const [isKept, setKept] = useState(true)
  // What was typed while an answer was on its way must not be lost to the state of that render.
  const latest = useRef(draft)

  function put(next: RaiseDraft) {
    latest.current = next
    setDraft(next)
    setKept(keepDraft(userId, service, next))
  }

  return {
    draft,
    wasRestored: begun !== null && begun.key === draft.key && !isBlank(draft),
    /** Whether the device keeps it. */
    isKept,
    isBlank: isBlank(draft),
    read: () => latest.current,
    change: (patch: Partial<RaiseDraft>) => put({ ...latest.current, ...patch }),
    put,
    discard: () => put(newDraft()),
    /** The server has it. */
    forget: () => forgetDraft(userId, service),
  }
}
