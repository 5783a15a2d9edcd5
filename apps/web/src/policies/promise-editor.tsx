import type { PromiseView } from '@sheba/contract/charter'
import type { PromiseInput } from '@sheba/contract/policies'
import { useState } from 'react'
import type { z } from 'zod'
import { promiseDraftOf, promiseOf } from './promise-draft.ts'
import { PromiseFields } from './promise-fields.tsx'

type PromiseEditorProps = {
  /** As a beginning; what is typed since is the editor's own. */
  initial: PromiseView
  onChange: (promise: z.input<typeof PromiseInput>) => void
  errorOf: (field: string) => string | undefined
}

/** The fields of a time limit for another form, which gets them as they are sent. */
export function PromiseEditor({ initial, onChange, errorOf }: PromiseEditorProps) {
  const [draft, setDraft] = useState(() => promiseDraftOf(initial))
  return (
    <PromiseFields
      value={draft}
      onChange={(next) => {
        setDraft(next)
        onChange(promiseOf(next))
      }}
      errorOf={errorOf}
    />
  )
}
