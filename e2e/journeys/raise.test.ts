import { listServices } from '@sheba/contract/charter'
import { getTicket } from '@sheba/contract/ticket-actions'
import { listTickets } from '@sheba/contract/ticket-lists'
import { expect, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { digits, longMoment } from '../moments.ts'
import { ownSubject } from '../own-ticket.ts'
import { type Language, languages, test } from '../people.ts'
import { words } from '../words.ts'

/** An institution is promised: ask for any of the nine services in a minute, and know at once by when. */
for (const language of languages) {
  const w = words[language]

  test.describe(`raising a ticket, ${language}`, () => {
    test('each of the nine services: number, promised moment, slip', async ({ signedIn, line, tokenOf }) => {
      const { page } = await signedIn('institution', { language })
      const { items } = await call(line, await tokenOf('institution'), listServices)
      expect(items).toHaveLength(9)
      await page.goto('/raise')
      for (const [place, service] of items.entries()) {
        await test.step(service.slug, async () => {
          if (place > 0) await page.getByRole('link', { name: w.raiseAnother }).click()
          await page.getByRole('link', { name: service.shortName[language], exact: true }).click()
          const subject = ownSubject()
          await write(page, language, subject)
          await page.getByRole('button', { name: w.send, exact: true }).click()
          const number = await arrived(page)

          const ticket = await call(line, await tokenOf('institution'), getTicket, { params: { number } })
          expect(ticket.subject).toBe(subject)
          expect(ticket.service.slug).toBe(service.slug)
          const main = page.getByRole('main')
          await expect(main.getByText(digits(language, number), { exact: true })).toBeVisible()
          const promised = longMoment(language, ticket.clock.dueAt)
          await expect(
            main.getByText(language === 'bn' ? `${promised}-এর মধ্যে` : `by ${promised}`),
          ).toBeVisible()
        })
      }

      await page.getByRole('link', { name: w.printSlip }).click()
      const slip = page.getByRole('article')
      await expect(slip.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(slip.getByText(/^[A-Z]{3}-[\d০-৯]{4}-[\d০-৯]{6}$/)).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('button', { name: w.print })).toBeHidden()
      await expect(slip).toBeVisible()
    })

    test('a draft outlives the page, and is gone once it has arrived', async ({ signedIn }) => {
      const { page } = await signedIn('udc', { language })
      const subject = ownSubject()
      await page.goto('/raise/training-advice')
      await write(page, language, subject)
      await expect(page.getByText(w.draftKept)).toBeVisible()

      await page.reload()
      await expect(page.getByLabel(w.subject)).toHaveValue(subject)
      await expect(page.getByText(w.draftRestored)).toBeVisible()

      await page.getByRole('button', { name: w.send, exact: true }).click()
      await arrived(page)
      await page.goto('/raise/training-advice')
      await expect(page.getByLabel(w.subject)).toHaveValue('')
    })

    test('sent twice, it is one ticket', async ({ signedIn, line, tokenOf }) => {
      const { page } = await signedIn('institution2', { language })
      const subject = ownSubject()
      await page.goto('/raise/field-ict-support')
      await write(page, language, subject)
      await page.getByRole('button', { name: w.send, exact: true }).dblclick()
      await arrived(page)
      const found = await call(line, await tokenOf('institution2'), listTickets, { query: { q: subject } })
      expect(found.items.filter((ticket) => ticket.subject === subject)).toHaveLength(1)
    })

    test('what is missing is said before anything is sent', async ({ signedIn }) => {
      const { page } = await signedIn('institution', { language })
      await page.goto('/raise/website-information')
      await page.getByRole('button', { name: w.send, exact: true }).click()
      await expect(page.getByText(w.enterSubject)).toBeVisible()
      await expect(page.getByLabel(w.subject)).toBeFocused()
      await expect(page).toHaveURL(/\/raise\/website-information$/)
    })
  })
}

async function write(page: Page, language: Language, subject: string) {
  await page.getByLabel(words[language].subject).fill(subject)
  await page.getByLabel(words[language].description).fill('সকাল থেকে। তার ও সুইচ দেখা হয়েছে।')
}

/** The number of what has just been raised, from the address. */
async function arrived(page: Page): Promise<string> {
  await page.waitForURL(/[?&]raised=/)
  return new URL(page.url()).searchParams.get('raised') ?? ''
}
