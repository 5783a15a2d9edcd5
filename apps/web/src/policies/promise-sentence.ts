import type { PromiseView } from '@sheba/contract/charter'
import type { Texts } from '../i18n/messages.ts'
import type { policyMessages } from './messages.ts'

/** A time limit as a sentence: within what, how it is counted, and until when on the last day. */
export function promiseSentence(t: Texts<typeof policyMessages>, promise: PromiseView): string {
  if (promise.kind === 'immediate') return t.immediate({ minutes: promise.toleranceMinutes ?? 0 })
  const days = promise.days ?? 0
  const closes = promise.ends === 'closeOfDay'
  if (promise.basis === 'calendar') return t.calendarSame({ days })
  if (promise.basis === 'working') return closes ? t.workingClose({ days }) : t.workingSame({ days })
  return closes ? t.rolledClose({ days }) : t.rolledSame({ days })
}
