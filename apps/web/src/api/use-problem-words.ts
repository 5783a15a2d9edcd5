import type { Texts } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { LineError } from './line-error.ts'
import { apiMessages } from './messages.ts'
import { ProblemError } from './problem-error.ts'

export type ProblemWords = { title: string; detail: string }

/** Any error in the reader's words: what happened, and what to do next. */
export function useProblemWords(): (error: unknown) => ProblemWords {
  const t = useText(apiMessages)
  return (error) => {
    if (error instanceof LineError) return lineWords(t, error.kind)
    const unexpected = { title: t.unexpectedTitle, detail: t.unexpectedDetail }
    if (!(error instanceof ProblemError)) return unexpected
    const { title, detail, requestId } = error
    if (error.status < 500)
      return { title: title || unexpected.title, detail: title ? detail : unexpected.detail }
    const number = requestId ? ` ${t.requestId({ id: requestId })}` : ''
    return { title: title || unexpected.title, detail: `${detail || unexpected.detail}${number}` }
  }
}

function lineWords(t: Texts<typeof apiMessages>, kind: LineError['kind']): ProblemWords {
  if (kind === 'offline') return { title: t.offlineTitle, detail: t.offlineDetail }
  if (kind === 'timeout') return { title: t.timeoutTitle, detail: t.timeoutDetail }
  return { title: t.unreachableTitle, detail: t.unreachableDetail }
}
