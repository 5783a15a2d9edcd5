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

/** Takes one of the list under a field, once the list has found its place: until then it cannot be seen. */
export async function choose(page: Page, name: string): Promise<void> {
  const option = page.getByRole('option', { name })
  await expect(page.getByRole('listbox').filter({ has: option }).locator('..')).toHaveCSS('opacity', '1')
  await option.click()
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
