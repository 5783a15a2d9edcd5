import { statusNames } from '@sheba/contract/names'
import { expect, type Locator, type Page } from 'playwright/test'
import { status } from '../officer-acts.ts'
import { ownSubject, ownTicket } from '../own-ticket.ts'
import { languages, password, test } from '../people.ts'
import { rows } from '../rows.ts'
import { words } from '../words.ts'

/** Whoever cannot use a pointer is promised the same work. */
for (const language of languages) {
  const w = words[language]

  test(`signs in and raises a ticket by keyboard alone, ${language}`, { tag: '@desk' }, async ({
    visitor,
  }) => {
    const { page } = await visitor({ language })
    await page.goto('/sign-in')
    await tabTo(page, page.getByLabel(w.login))
    await page.keyboard.type('institution2')
    await tabTo(page, page.getByLabel(w.password, { exact: true }))
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/raise$/)

    const service = page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('heading')
      .getByRole('link')
      .first()
    await tabTo(page, service)
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByLabel(w.subject))
    await page.keyboard.type(ownSubject())
    await tabTo(page, page.getByRole('button', { name: w.send, exact: true }))
    await page.keyboard.press('Enter')
    await page.waitForURL(/[?&]raised=/)
    await tabTo(page, page.getByRole('link', { name: w.printSlip }))
  })

  test(`resolves a ticket by keyboard alone, ${language}`, { tag: '@desk' }, async ({
    signedIn,
    line,
    tokenOf,
  }) => {
    const { number, subject } = await ownTicket({ line, tokenOf })
    const { page } = await signedIn('officer', { language })
    await page.goto('/queue')
    const search = page.getByRole('search').getByRole('combobox')
    await expect(search).toBeVisible()
    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await page.keyboard.type(number)
    const link = rows(page, language).filter({ hasText: subject }).getByRole('link')
    await expect(link).toBeVisible()
    await tabTo(page, link)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible()
    await expect(page.getByRole('button', { name: new RegExp(`^${w.resolve}`) })).toBeVisible()

    // One key opens it; Escape closes it and gives the focus back.
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: w.resolve })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await tabTo(page, page.getByRole('button', { name: new RegExp(`^${w.resolve}`) }))
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel(w.whatWasDone)).toBeFocused()
    await page.keyboard.type('তার বদলানো হয়েছে।')
    await tabTo(page, dialog.getByRole('button', { name: w.resolve, exact: true }))
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(status(page, statusNames.resolved[language])).toBeVisible()
  })
}

/** Presses Tab until it is there; a page that needs more than eighty presses is no page for a keyboard. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}
