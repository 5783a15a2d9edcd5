import type { Language } from '@sheba/contract/words'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { keepChoice, readChoice } from './choice.ts'

type LanguageChoice = { language: Language; setLanguage: (language: Language) => void }

const LanguageContext = createContext<LanguageChoice | null>(null)

/** Bangla unless the reader chose otherwise on this device; `html` says which, for the browser and for screen readers. */
export function LanguageProvider({ children, initial }: { children: ReactNode; initial?: Language }) {
  const [language, choose] = useState<Language>(() => initial ?? storedLanguage())

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  function setLanguage(next: Language) {
    keepChoice('sheba-language', next)
    choose(next)
  }

  return <LanguageContext value={{ language, setLanguage }}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext)
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it')
  return choice
}

/** For what stands outside the tree of components, such as the header of a request. */
export function currentLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'bn'
}

/** Whether a language was chosen on this device; if not, the account's own language may decide. */
export function languageWasChosen(): boolean {
  return readChoice('sheba-language') !== null
}

function storedLanguage(): Language {
  return readChoice('sheba-language') === 'en' ? 'en' : 'bn'
}
