import type { Language } from '@sheba/contract/words'
import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'

/** Text in a language of its own inside a page of another: marked, so that it is read aloud and shaped rightly. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const page = useLanguage().language
  return page === language ? children : <span lang={language}>{children}</span>
}
