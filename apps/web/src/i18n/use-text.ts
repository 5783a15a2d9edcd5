import type { Language } from '@sheba/contract/words'
import { type Format, formatFor } from './format.ts'
import { useLanguage } from './language.tsx'
import { inLanguage, type Messages, type Texts } from './messages.ts'

/** A feature's messages in the reader's language: `const t = useText(messages)`, then `t.title` or `t.left({ minutes })`. */
export function useText<M extends Messages>(messages: M): Texts<M> {
  const { language } = useLanguage()
  return textsIn(messages, language)
}

/** Numbers, moments, durations in the reader's language. */
export function useFormat(): Format {
  return formatFor(useLanguage().language)
}

/** Picks the reader's language of a name that carries both: `pick(ticket.service.name)`. */
export function usePick(): <One>(of: { bn: One; en: One }) => One {
  const { language } = useLanguage()
  return (name) => name[language]
}

const known = new WeakMap<Messages, Partial<Record<Language, unknown>>>()

/** The same object at every render, so that it may stand in a list of dependencies. */
function textsIn<M extends Messages>(messages: M, language: Language): Texts<M> {
  const texts = known.get(messages) ?? {}
  known.set(messages, texts)
  texts[language] ??= inLanguage(messages, language, formatFor(language))
  // What was stored under `messages` was made from `messages`.
  return texts[language] as Texts<M>
}
