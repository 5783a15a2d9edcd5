import { expect } from 'playwright/test'
import { ownSubject, ownTicket } from '../own-ticket.ts'
import { languages, test } from '../people.ts'
import { rows } from '../rows.ts'
import { words } from '../words.ts'

const onDesk = { tag: '@desk' }

/** What an officer looks at again and again is one press away, for colleagues too. */
for (const language of languages) {
  const w = words[language]

  test(
    `a choice of tickets is saved, pinned, shared and opened by a colleague, ${language}`,
    onDesk,
    async ({ signedIn, line, tokenOf }) => {
      const subject = ownSubject('প্রজেক্টরের আলো')
      const serial = subject.split(' ').at(-1) ?? ''
      const name = ownSubject('আলো')
      await ownTicket({ line, tokenOf }, { subject })
      const { page } = await signedIn('officer', { language })
      await page.goto(
        `/queue?q=${encodeURIComponent(serial)}&view=open&columns=service,officer&density=dense`,
      )
      await expect(page.getByRole('columnheader', { name: w.officer })).toBeVisible()
      await page.getByRole('button', { name: w.savedViews }).click()
      await page.getByRole('button', { name: w.saveAsView }).click()
      await page.getByRole('textbox', { name: w.viewName }).fill(name)
      await page.getByText(w.everybodySees).click()
      await page.getByRole('dialog').getByRole('button', { name: w.saveView, exact: true }).click()
      const pinned = page.getByRole('navigation').getByRole('link', { name: new RegExp(name) })
      await expect(pinned).toContainText(language === 'bn' ? '১' : '1')

      // Its address is the view: another page and back by its name.
      await page.goto('/queue')
      await pinned.click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await expect(rows(page, language)).toHaveCount(1)
      await expect(page.getByRole('columnheader', { name: w.officer })).toBeVisible()

      const { page: other } = await signedIn('officer2', { language })
      await other.goto('/queue')
      await other.getByRole('button', { name: w.savedViews }).click()
      await other.getByRole('link', { name }).click()
      await expect(rows(other, language)).toHaveCount(1)

      await page.getByRole('button', { name: w.savedViews }).click()
      await page.getByRole('button', { name: `${w.removeView}: ${name}` }).click()
      await expect(pinned).toHaveCount(0)
    },
  )
}
