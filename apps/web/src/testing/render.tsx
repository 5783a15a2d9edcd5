import type { Language } from '@sheba/contract/words'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { makeQueryClient } from '../api/query-client.ts'
import { AriaLanguage } from '../app/aria-language.tsx'
import { ThemeProvider } from '../app/theme.tsx'
import { LanguageProvider } from '../i18n/language.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'

/** Renders with everything a page has around it. `address()` is where the router is by now. */
export function renderWith(
  ui: ReactNode,
  { language = 'bn', path = '/' }: { language?: Language; path?: string } = {},
) {
  const queries = makeQueryClient()
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } })
  let address = path
  const shown = render(
    <LanguageProvider initial={language}>
      <AriaLanguage>
        <ThemeProvider>
          <QueryClientProvider client={queries}>
            <MemoryRouter initialEntries={[path]}>
              {ui}
              <Address onChange={(next) => (address = next)} />
            </MemoryRouter>
            <ToastRegion />
          </QueryClientProvider>
        </ThemeProvider>
      </AriaLanguage>
    </LanguageProvider>,
  )
  return { ...shown, user: userEvent.setup(), address: () => address, queries }
}

function Address({ onChange }: { onChange: (address: string) => void }) {
  const { pathname, search } = useLocation()
  onChange(`${pathname}${search}`)
  return null
}
