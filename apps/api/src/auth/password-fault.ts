import type { FieldFault } from '../http/problem.ts'
import { isCommonPassword } from './password-rules.ts'

/** What is wrong with the password of a body besides its length, as a list of none or one. */
export function passwordFault(body: Record<string, unknown>, login: string): FieldFault[] {
  if (typeof body.password !== 'string' || !isCommonPassword(body.password, login)) return []
  return [
    {
      pointer: '#/password',
      detail: {
        bn: 'এই পাসওয়ার্ড সহজেই অনুমান করা যায়; কয়েকটি শব্দ মিলিয়ে অন্যটি দিন।',
        en: 'This password is easily guessed; put a few words together for another.',
      },
    },
  ]
}
