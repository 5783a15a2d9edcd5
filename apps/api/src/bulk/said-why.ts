import { type ProblemCode, problems } from '@sheba/contract/problem'
import type { Language } from '@sheba/contract/words'
import type { Problem } from '../http/problem.ts'
import type { Because } from './bulk-store.ts'

/** A refusal in the asker's language: its own sentence, or the title of its code. */
export function saidWhy(
  because: Because | null,
  language: Language,
): { code: string | null; detail: string | null } {
  if (!because) return { code: null, detail: null }
  const { code, detail } = because
  return { code, detail: (detail ?? (isProblem(code) ? problems[code] : problems.unexpected))[language] }
}

/** What of a refusal is kept with the ticket it was for. */
export function becauseOf({ code, extra }: Problem): Because {
  return { code, detail: extra.detail ?? extra.faults?.[0]?.detail ?? null }
}

function isProblem(code: string): code is ProblemCode {
  return code in problems
}
