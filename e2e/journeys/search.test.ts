import { replyToTicket } from '@sheba/contract/ticket-actions'
import { expect } from 'playwright/test'
import { call } from '../call.ts'
import { ownSubject, ownTicket } from '../own-ticket.ts'
import { languages, test } from '../people.ts'
import { rows } from '../rows.ts'
import { words } from '../words.ts'

const onDesk = { tag: '@desk' }

/** Whoever looks for a ticket finds it however it was spelt, and sees why. */
for (const language of languages) {
  const w = words[language]

  test(
    `a ticket is found by its sound, by a reply, and by its institution, ${language}`,
    onDesk,
    async ({ signedIn, line, tokenOf }) => {
      const subject = ownSubject('প্লটারের কালি শুকিয়ে গেছে')
      const serial = subject.split(' ').at(-1) ?? ''
      const { number } = await ownTicket({ line, tokenOf }, { subject })
      const body = { text: 'কার্টিজটি বদলানো হয়েছে।' }
      await call(line, await tokenOf('officer'), replyToTicket, { params: { number }, body })
      const { page } = await signedIn('officer', { language })
      await page.goto('/queue')
      const box = page.getByRole('combobox', { name: w.searchAll })
      const row = rows(page, language).filter({ hasText: subject })

      await box.fill(`plotar ${serial}`)
      await expect(row.locator('mark')).toHaveText(['প্লটারের', serial])
      await box.fill(`kartij ${serial}`)
      await expect(row).toContainText(w.foundInReply)
      await expect(row.locator('mark').last()).toHaveText('কার্টিজটি')

      await box.fill(`pilot high school ${serial}`)
      const filter = page.getByRole('listbox', { name: w.asFilter }).getByRole('option').first()
      await expect(filter).toContainText(w.pilotSchool)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/institution=/)
      await expect(box).toHaveValue(serial)
      await expect(rows(page, language)).toHaveCount(1)
      await expect(row).toBeVisible()
    },
  )

  test(`what is pasted in Bijoy is offered in Unicode, and found in both, ${language}`, async ({
    signedIn,
  }) => {
    const { page } = await signedIn('institution', { language })
    await page.goto('/raise/field-ict-support')
    const field = page.getByRole('textbox', { name: w.subject })
    const serial = ownSubject('').trim()
    await field.fill('j¨v‡ei cøUvi bó')
    await page.getByRole('button', { name: w.toUnicode }).click()
    await expect(field).toHaveValue('ল্যাবের প্লটার নষ্ট')
    await field.fill(`ল্যাবের প্লটার নষ্ট ${serial}`)
    await page.getByRole('button', { name: w.send, exact: true }).click()
    await expect(page).toHaveURL(/raised=/)
    await page.goto('/my-tickets?tab=all')
    await page.getByRole('searchbox', { name: w.searchTickets }).fill(`cøUvi bó ${serial}`)
    await expect(page.getByRole('listitem').filter({ hasText: serial })).toHaveCount(1)
  })
}
