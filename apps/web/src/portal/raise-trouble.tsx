import { LineError } from '../api/line-error.ts'
import { isProblem } from '../api/problem-error.ts'
import { useOnline } from '../api/use-online.ts'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { raiseMessages } from './raise-messages.tsx'
import type { RaiseForm } from './use-raise-form.ts'

/** What stands between the draft and the office: no line, a queue, or a refusal. Absent when all is well. */
export function RaiseTrouble({ form }: { form: RaiseForm }) {
  const t = useText(raiseMessages)
  const words = useProblemWords()
  const isOnline = useOnline()
  const { error } = form

  if (form.draft.queuedAt) {
    return (
      <Banner icon="wifi-off" title={t.queuedTitle}>
        {t.queuedDetail}
      </Banner>
    )
  }
  if (!isOnline) {
    return (
      <Banner icon="wifi-off" title={t.offlineTitle}>
        {t.offlineDetail}
      </Banner>
    )
  }
  if (!error || error instanceof LineError) return null
  if (isProblem(error, 'key-reused')) return <Banner tone="warn">{t.sentEarlier}</Banner>
  const { title, detail } = words(error)
  const others = form.otherErrors
  return (
    <Banner tone="error" title={title}>
      {others.length > 0 ? others.join(' ') : detail}
    </Banner>
  )
}
