import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { digits } from '../moments.ts'
import { languages, test } from '../people.ts'
import { words } from '../words.ts'

type Service = {
  number: number
  shortName: Record<'bn' | 'en', string>
} & Record<
  'bn' | 'en',
  Record<'name' | 'recipients' | 'method' | 'price' | 'timeLimit', string> & { documents: string | null }
>

const published = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../prisma/seed/data/charter.json'), 'utf8'),
) as { services: Service[]; columns: Record<'bn' | 'en', string>[] } & Record<
  'title' | 'vision' | 'mission',
  Record<'bn' | 'en', string>
>

/** Anybody is promised: the charter word for word, in both languages, without an account. */
for (const language of languages) {
  const w = words[language]

  test(`the charter for anybody, ${language}`, async ({ visitor }) => {
    const { page } = await visitor({ language })
    await page.goto('/charter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(published.title[language])
    await expect(page.getByText(published.vision[language])).toBeVisible()
    await expect(page.getByText(published.mission[language])).toBeVisible()

    const table = page.getByRole('table', { name: w.promisedServices })
    const cards = page.getByRole('main').getByRole('listitem')
    const isTable = (page.viewportSize()?.width ?? 0) > 1000
    if (isTable) {
      await expect(table.getByRole('columnheader')).toHaveText(
        published.columns.map((column) => column[language]),
      )
    }
    for (const { number, ...service } of published.services) {
      const { name, recipients, method, documents, price, timeLimit } = service[language]
      const row = isTable ? table.getByRole('row').nth(number) : cards.nth(number - 1)
      const facts = [recipients, method, documents || w.noneStated, price, timeLimit]
      if (isTable) {
        await expect(row.getByRole('rowheader')).toHaveText(name)
        const cells = await row.getByRole('cell').allTextContents()
        expect(cells.slice(0, 6)).toEqual([digits(language, String(number)), ...facts])
      } else {
        await expect(row.getByRole('heading')).toContainText(name)
        for (const fact of facts)
          await expect(row.getByRole('definition').filter({ hasText: fact }).first()).toBeVisible()
      }
    }
  })

  test(`the way in shows what is promised, ${language}`, async ({ visitor }) => {
    const { page } = await visitor({ language })
    await page.goto('/')
    for (const { shortName } of published.services) {
      await expect(page.getByRole('listitem').filter({ hasText: shortName[language] })).toBeVisible()
    }
    await page
      .getByRole('main')
      .getByRole('link', { name: language === 'bn' ? 'সিটিজেন চার্টার দেখুন' : "See the citizen's charter" })
      .click()
    await expect(page).toHaveURL(/\/charter$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(published.title[language])
  })
}
