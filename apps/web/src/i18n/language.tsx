import type { Language } from '@sheba/contract/words'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { keepChoice, readChoice } from './choice.ts'

type LanguageChoice = {
  language: Language
  /** Chosen by the reader: kept on this device. */
  setLanguage: (language: Language) => void
  /** The account's own language: taken unless the reader chose one on this device. */
  suggestLanguage: (language: Language) => void
}

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

  function suggestLanguage(next: Language) {
    if (readChoice('sheba-language') === null) choose(next)
  }

  return <LanguageContext value={{ language, setLanguage, suggestLanguage }}>{children}</LanguageContext>
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

function storedLanguage(): Language {
  return readChoice('sheba-language') === 'en' ? 'en' : 'bn'
}
