import type { Answered } from './test-desk.ts'

/** What a refusal points at, sorted. */
export function pointers(answer: Answered): string[] {
  const errors: { pointer: string }[] = answer.body?.errors ?? []
  return errors.map(({ pointer }) => pointer).sort()
}
