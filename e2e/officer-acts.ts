import { expect, type Locator, type Page } from 'playwright/test'

/** Opens the form of an action: its button, or its line under the button for more. */
export async function openAct(page: Page, name: string, more: string): Promise<Locator> {
  const button = page.getByRole('button', { name: new RegExp(`^${name}`) })
  const moreButton = page.getByRole('button', { name: more })
  await expect(button.or(moreButton).first()).toBeVisible()
  if (await button.isVisible()) {
    await button.click()
  } else {
    await moreButton.click()
    await page.getByRole('dialog', { name: more }).getByRole('button', { name }).click()
  }
  return page.getByRole('dialog', { name })
}

/** Presses the button that does it, and waits until it is done. */
export async function send(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('button', { name, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** The status beside the ticket's officer; the same word may stand again further down, among its facts. */
export function status(page: Page, name: string): Locator {
  return page.getByRole('main').getByText(name, { exact: true }).first()
}
