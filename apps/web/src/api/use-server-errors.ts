import { useState } from 'react'
import { ProblemError } from './problem-error.ts'

/**
 * The server's word on each field. `take(error)` keeps what a refused call said; `errorOf('subject')` goes to the field's
 * `error`; `clear('subject')` when it is edited; `rest(['subject'])` is what no field on the screen shows. Nested fields are
 * named as in the pointer: `requester/phone`.
 */
export function useServerErrors() {
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  return {
    /** Answers whether the error was about fields. */
    take(error: unknown): boolean {
      const found = fieldErrors(error)
      setErrors(found)
      return found.size > 0
    },
    errorOf: (field: string): string | undefined => errors.get(field),
    /** Whether anything within a part of the form is wrong, such as `services/3/`. */
    hasUnder: (part: string): boolean => [...errors.keys()].some((name) => name.startsWith(part)),
    clear(field?: string) {
      setErrors((all) => new Map([...all].filter(([name]) => field !== undefined && name !== field)))
    },
    rest: (shown: readonly string[]): string[] =>
      [...errors].filter(([name]) => !shown.includes(name)).map(([, detail]) => detail),
  }
}

/** Field → what to correct. The first word on a field stands. */
export function fieldErrors(error: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!(error instanceof ProblemError)) return found
  for (const { pointer, detail } of error.errors) {
    const field = pointer.replace(/^#?\//, '').replaceAll('~1', '/').replaceAll('~0', '~')
    if (!found.has(field)) found.set(field, detail)
  }
  return found
}

/** After a refusal: to the first field that is wrong, so that its error is read out. Call when the errors are on the page. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button')?.focus()
  })
}
