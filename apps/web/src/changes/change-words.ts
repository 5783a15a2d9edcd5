import type { Change } from '@sheba/contract/changes'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { changeMessages } from './messages.ts'

/** What a change brings tickets to, in a few words: a service, an edition, or the days. Null: its kind says it all. */
export function useChangeWords(): (change: Pick<Change, 'about'>) => string | null {
  const t = useText(changeMessages)
  const f = useFormat()
  const pick = usePick()
  return ({ about }) => {
    if (about.service) return pick(about.service)
    if (about.edition) return pick(about.edition)
    const [first, ...rest] = about.days ?? []
    if (!first) return null
    const day = f.day(first.on)
    const words = first.name ? `${day}: ${pick(first.name)}` : t.withdrawn({ day })
    return rest.length > 0 ? t.daysMore({ first: words, count: rest.length }) : words
  }
}
