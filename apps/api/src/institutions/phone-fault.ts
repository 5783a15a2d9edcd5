import type { FieldFault } from '../http/problem.ts'
import { foldPhone } from '../text/phone.ts'

/** What is wrong with the phone number of a body, as a list of none or one. */
export function phoneFault(body: Record<string, unknown>): FieldFault[] {
  if (typeof body.phone !== 'string' || foldPhone(body.phone)) return []
  return [
    {
      pointer: '#/phone',
      detail: {
        bn: 'ফোন নম্বরটি ঠিক নয়; ০১৭XXXXXXXX এভাবে লিখুন।',
        en: 'This is not a phone number; write it as 017XXXXXXXX.',
      },
    },
  ]
}
