import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useLanguage } from '../i18n/language.tsx'

/** Tells the controls their language, for what they count and compare by themselves. */
export function AriaLanguage({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  return <I18nProvider locale={language === 'bn' ? 'bn-BD' : 'en-GB'}>{children}</I18nProvider>
}
