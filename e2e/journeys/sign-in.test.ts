import { expect, type Page } from 'playwright/test'
import { type Language, languages, logins, password, test } from '../people.ts'
import { words } from '../words.ts'

/** Everybody is promised: in when it is they, out when they say so, and nothing told to who guesses. */
for (const language of languages) {
  const w = words[language]

  test(`a wrong password tells nothing, ${language}`, async ({ visitor }) => {
    const { page } = await visitor({ language })
    await page.goto('/sign-in')
    // A name of nobody: its failures shut out no account that another journey needs.
    await enter(page, language, `nobody-${crypto.randomUUID()}`, 'not-the-password')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel(w.password, { exact: true })).toHaveValue('not-the-password')
    await expect(page).toHaveURL(/\/sign-in/)
  })

  test(`in by a demo account, out for good, ${language}`, async ({ visitor }) => {
    const { page } = await visitor({ language })
    await page.goto('/queue?view=open')
    await expect(page).toHaveURL(/\/sign-in/)
    const demo = page.getByRole('region', { name: w.demo })
    for (const login of logins) await expect(demo.getByText(login, { exact: true })).toBeVisible()
    await demo
      .getByRole('button')
      .filter({ has: page.getByText('officer', { exact: true }) })
      .click()
    await expect(page.getByLabel(w.login)).toHaveValue('officer')
    await page.getByRole('button', { name: w.signIn, exact: true }).click()
    // Back to where one wanted to go.
    await expect(page).toHaveURL(/\/queue\?view=open$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    await page.reload()
    await expect(page).toHaveURL(/\/queue\?view=open$/)
    await expect(page.getByRole('button', { name: new RegExp(`^${w.account}`) })).toBeVisible()

    await signOut(page, language)
    await expect(page).toHaveURL(/\/sign-in$/)
    await page.goto('/queue')
    await expect(page).toHaveURL(/\/sign-in\?from=/)
  })

  test(`two tabs are one session, ${language}`, async ({ signedIn }) => {
    const { page, context } = await signedIn('institution', { language })
    const other = await context.newPage()
    await Promise.all([page.goto('/my-tickets'), other.goto('/my-tickets')])
    for (const tab of [page, other]) {
      await expect(tab.getByRole('heading', { level: 1, name: w.ourTickets })).toBeVisible()
    }
    await signOut(page, language)
    await expect(other).toHaveURL(/\/sign-in/)
  })
}

async function enter(page: Page, language: Language, login: string, secret = password) {
  const w = words[language]
  await page.getByLabel(w.login).fill(login)
  await page.getByLabel(w.password, { exact: true }).fill(secret)
  await page.getByRole('button', { name: w.signIn, exact: true }).click()
}

async function signOut(page: Page, language: Language) {
  const w = words[language]
  await page.getByRole('button', { name: new RegExp(`^${w.account}`) }).click()
  await page.getByRole('button', { name: w.signOut }).click()
}
