import type { PolicyVersion } from '@sheba/contract/policies'
import type { TestDesk } from './test-desk.ts'

/** A version as a supervisor would write it: three office days instead of two, from the next Sunday on. */
export const newPolicy = {
  service: 'field-ict-support',
  holdsFrom: '2026-11-29',
  promise: { kind: 'days', days: 3, basis: 'working', ends: 'sameTime' },
  reason: 'জনবল কম',
}

export async function writtenPolicy(
  desk: TestDesk,
  change: Record<string, unknown> = {},
): Promise<PolicyVersion> {
  const answer = await desk.ask('POST', '/policies', { as: 'supervisor', body: { ...newPolicy, ...change } })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}
