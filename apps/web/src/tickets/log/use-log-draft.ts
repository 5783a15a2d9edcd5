import { useEffect, useState } from 'react'
import { type LogDraft, newLogDraft } from './log-draft.ts'

/** The draft of this tab: it outlives a reload and a look at another page, and ends with the tab or when it is saved. */
export function useLogDraft(userId: string) {
  const place = `sheba-log:${userId}`
  const [draft, setDraft] = useState<LogDraft>(() => readDraft(place) ?? newLogDraft())

  useEffect(() => {
    try {
      sessionStorage.setItem(place, JSON.stringify(draft))
    } catch {
      // A browser that refuses storage: the draft lasts as long as the page.
    }
  }, [place, draft])

  return {
    draft,
    change: (part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part })),
    begin: () => setDraft(newLogDraft()),
  }
}

function readDraft(place: string): LogDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null')
    // A draft of this page's own making; one of an older edition lacks fields, which the new ones stand in for.
    return typeof kept === 'object' && kept !== null ? { ...newLogDraft(), ...(kept as LogDraft) } : null
  } catch {
    return null
  }
}
