import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { makeQueryClient } from '../api/query-client.ts'
import { LanguageProvider } from '../i18n/language.tsx'
import { AriaLanguage } from './aria-language.tsx'
import { ThemeProvider } from './theme.tsx'

/** What every page may use: language, theme, fetched data. */
export function Providers({ children }: { children: ReactNode }) {
  const [queries] = useState(makeQueryClient)
  return (
    <LanguageProvider>
      <AriaLanguage>
        <ThemeProvider>
          <QueryClientProvider client={queries}>{children}</QueryClientProvider>
        </ThemeProvider>
      </AriaLanguage>
    </LanguageProvider>
  )
}
