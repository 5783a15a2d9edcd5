import type { Language } from '@sheba/contract/words'
import { formatMoment } from './format-moment.ts'
import { formatNumber } from './format-number.ts'

/** How long ago, while that says more than the moment: এইমাত্র, ৫ মিনিট আগে, ৩ ঘণ্টা আগে; from twelve hours on the moment itself. */
export function formatAgo(
  language: Language,
  at: string | number | Date,
  now: string | number | Date,
): string {
  const minutes = Math.floor((new Date(now).getTime() - new Date(at).getTime()) / 60_000)
  if (minutes >= 12 * 60) return formatMoment(language, at, now)
  if (minutes < 1) return language === 'bn' ? 'এইমাত্র' : 'just now'
  const [count, bn, en] =
    minutes < 60 ? [minutes, 'মিনিট', 'minute'] : [Math.floor(minutes / 60), 'ঘণ্টা', 'hour']
  const figure = formatNumber(language, count)
  return language === 'bn' ? `${figure} ${bn} আগে` : `${figure} ${en}${count === 1 ? '' : 's'} ago`
}
