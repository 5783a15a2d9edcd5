import { statusNames } from '@sheba/contract/names'
import { expect, type Page } from 'playwright/test'
import { type SecondDesk, secondDesk } from '../launch/second-desk.ts'
import { openAct, send, status } from '../officer-acts.ts'
import { ownTicket } from '../own-ticket.ts'
import { test as base, languages } from '../people.ts'
import { words } from '../words.ts'

/** What one officer does the others see as it happens, whichever server process each of them has come to. */
const test = base.extend<object, { other: SecondDesk }>({
  other: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern
    async ({}, use) => {
      const desk = await secondDesk()
      await use(desk)
      await desk.stop()
    },
    { scope: 'worker' },
  ],
})

/** Opens an address, and waits until the page hears what others do. */
async function listening(page: Page, address: string): Promise<void> {
  const stream = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/events') && answer.ok())
  await page.goto(address)
  await stream
}

for (const language of languages) {
  const w = words[language]

  test(`two browsers at two servers see each other's work within a second, ${language}`, async ({
    signedIn,
    line,
    tokenOf,
    other,
  }) => {
    const { number } = await ownTicket({ line, tokenOf })
    const here = await signedIn('officer', { language })
    const there = await signedIn('officer2', { language, origin: other.origin })
    await listening(here.page, `/tickets/${number}`)
    await listening(there.page, `/tickets/${number}`)

    const assigning = await openAct(there.page, w.assign, w.more)
    await assigning.getByText(new RegExp(`^${w.me} \\(`)).click()
    await send(assigning, w.assign)
    await expect(status(here.page, statusNames.inProgress[language])).toBeVisible({ timeout: 1_000 })

    const resolving = await openAct(here.page, w.resolve, w.more)
    await resolving.getByLabel(w.whatWasDone).fill('টোনার বদলানো হয়েছে')
    await send(resolving, w.resolve)
    await expect(status(there.page, statusNames.resolved[language])).toBeVisible({ timeout: 1_000 })
  })
}
