import type { PromiseView } from '@sheba/contract/charter'
import type { Language } from '@sheba/contract/words'
import { formatNumber } from '../i18n/format-number.ts'

/** A promise as the charter says it: সর্বোচ্চ ২ দিন, তাৎক্ষণিক. */
export function promiseWords({ kind, days }: PromiseView, language: Language): string {
  if (kind === 'immediate') return language === 'bn' ? 'তাৎক্ষণিক' : 'Immediate'
  const count = formatNumber(language, days ?? 0)
  return language === 'bn' ? `সর্বোচ্চ ${count} দিন` : `At most ${count} ${days === 1 ? 'day' : 'days'}`
}
