import type { Language } from '@sheba/contract/words'
import type { ReactNode } from 'react'
import type { Format } from './format.ts'

/** One wording: a text, or a function of what is put into it and of the language's formatters. */
type Wording = string | ((params: never, format: Format) => ReactNode)

/** What a screen says, in both languages. A missing language does not compile. */
export type Message = { bn: Wording; en: Wording }
export type Messages = Record<string, Message>

/** Declares what a feature says. Values are written where they stand: `{ bn: (p: { n: number }, f) => …, en: … }`. */
export function defineMessages<M extends Messages>(messages: M): M {
  return messages
}

type Result<W> = W extends (...args: never[]) => infer R ? R : W extends string ? string : never

type ParamsOf<W> = W extends () => unknown
  ? unknown
  : W extends (params: infer P, ...rest: never[]) => unknown
    ? P
    : unknown

/** A message in one language: text, or a function when either language takes values. */
export type Said<M extends Message> = M['bn'] | M['en'] extends string
  ? string
  : unknown extends ParamsOf<M['bn']> & ParamsOf<M['en']>
    ? () => Result<M['bn']> | Result<M['en']>
    : (params: ParamsOf<M['bn']> & ParamsOf<M['en']>) => Result<M['bn']> | Result<M['en']>

export type Texts<M extends Messages> = { readonly [Name in keyof M]: Said<M[Name]> }

/** All messages in one language. */
export function inLanguage<M extends Messages>(messages: M, language: Language, format: Format): Texts<M> {
  const said: Record<string, unknown> = {}
  for (const [name, message] of Object.entries(messages)) said[name] = say(message, language, format)
  // Built key by key from `messages`, which the compiler cannot follow.
  return said as Texts<M>
}

function say(message: Message, language: Language, format: Format): unknown {
  const wording = message[language]
  const takesValues = typeof message.bn === 'function' || typeof message.en === 'function'
  if (typeof wording === 'string') return takesValues ? () => wording : wording
  // `never` above lets every message name its own values; here they are passed on unseen.
  return (params: unknown) => wording(params as never, format)
}
