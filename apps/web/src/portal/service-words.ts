import type { CharterService, PromiseView } from '@sheba/contract/charter'
import type { Language } from '@sheba/contract/words'
import type { Texts } from '../i18n/messages.ts'
import type { serviceMessages } from './service-messages.ts'

/** The time limit of a service as a person says it. */
export function timeLimitWords(promise: PromiseView, t: Texts<typeof serviceMessages>): string {
  return promise.kind === 'immediate' || promise.days === null
    ? t.immediate
    : t.atMostDays({ days: promise.days })
}

/** The papers the charter asks for; it may say nothing. */
export function paperWords(
  service: CharterService,
  language: Language,
  t: Texts<typeof serviceMessages>,
): string {
  const { documents } = service[language]
  return documents ? withoutFullStop(documents) : t.noPapersStated
}

export function feeWords(service: CharterService, language: Language): string {
  return withoutFullStop(service[language].price)
}

/** A cell of the charter as part of a line of facts. */
function withoutFullStop(text: string): string {
  return text.replace(/[।.]\s*$/, '')
}
