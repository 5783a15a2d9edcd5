import type { Locator, Page } from 'playwright/test'
import type { Language } from './people.ts'
import { words } from './words.ts'

/** The tickets of the queue by their links: a table where there is room, cards on a phone. */
export function rows(page: Page, language: Language): Locator {
  const name = words[language].tickets
  return page
    .getByRole('table', { name })
    .getByRole('row')
    .or(page.getByRole('list', { name }).getByRole('listitem'))
    .filter({ has: page.getByRole('link') })
}
