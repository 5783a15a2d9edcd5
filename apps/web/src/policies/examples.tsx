import type { WritePolicy } from '@sheba/contract/policies'
import { useDeferredValue } from 'react'
import type { z } from 'zod'
import { useNow } from '../i18n/use-now.ts'
import { useText } from '../i18n/use-text.ts'
import { writeMessages } from './messages.ts'
import { useExamples } from './use-policies.ts'

type ExamplesProps = Pick<z.input<typeof WritePolicy>, 'office' | 'promise' | 'thresholds'>

/** What the promise being written would come to, reckoned by the server in the office's own calendar. */
export function Examples({ office, promise, thresholds }: ExamplesProps) {
  const t = useText(writeMessages)
  const now = useNow()
  const isWhole = [...Object.values(promise), ...Object.values(thresholds ?? {})].every(
    (value) => !Number.isNaN(value),
  )
  const asked = useDeferredValue(
    JSON.stringify(
      isWhole ? { ...(office ? { office } : {}), promise, ...(thresholds ? { thresholds } : {}) } : null,
    ),
  )
  // What was just written; as text it is the same until something changes.
  const examples = useExamples(JSON.parse(asked) as ExamplesProps | null)
  return (
    <section aria-live="polite" className="rounded-md border border-line bg-sunken px-4 py-3">
      <h3 className="text-sm font-medium text-ink-2">{t.example}</h3>
      {isWhole && examples.data && !examples.isError ? (
        <ul className="mt-1 flex flex-col gap-1.5">
          {examples.data.items.map(({ receivedAt, dueAt }) => (
            <li key={receivedAt}>{t.exampleLine({ receivedAt, dueAt, now })}</li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-sm text-ink-2">{t.exampleWaits}</p>
      )}
    </section>
  )
}
