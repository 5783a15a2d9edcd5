import { statusNames } from '@sheba/contract/names'
import { replyToTicket } from '@sheba/contract/ticket-actions'
import { expect, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { type SecondDesk, secondDesk } from '../launch/second-desk.ts'
import { openAct, send, status } from '../officer-acts.ts'
import { breachedTicket, ownTicket } from '../own-ticket.ts'
import { test as base, languages } from '../people.ts'
import { rows } from '../rows.ts'
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

  test(`who else is at a ticket, and who writes, ${language}`, async ({ signedIn, line, tokenOf, other }) => {
    const { number } = await ownTicket({ line, tokenOf })
    const here = await signedIn('officer', { language })
    const there = await signedIn('officer2', { language, origin: other.origin })
    await listening(here.page, `/tickets/${number}`)
    await there.page.goto(`/tickets/${number}`)
    const said = here.page.getByRole('status').filter({ hasText: there.user.name[language] })
    await expect(said).toContainText(w.isLooking)

    const replying = await openAct(there.page, w.reply, w.more)
    await expect(said).toContainText(w.isWriting)
    await replying.getByRole('button', { name: w.back }).click()
    await expect(said).toContainText(w.isLooking)

    await there.page.goto('/queue')
    await expect(said).toBeHidden()
  })
}

const w = words.bn

test('new tickets wait until they are asked for, and no row moves under the pointer @desk', async ({
  signedIn,
  line,
  tokenOf,
}) => {
  const { page } = await signedIn('officer')
  await listening(page, '/queue?view=open')
  const first = rows(page, 'bn').first()
  await first.hover()
  const [subject, place] = [await first.getByRole('link').first().textContent(), await first.boundingBox()]

  const late = await breachedTicket({ line, tokenOf })
  await page.getByRole('button', { name: w.newOnes }).waitFor()
  expect(await first.getByRole('link').first().textContent()).toBe(subject)
  expect(await first.boundingBox()).toEqual(place)
  await expect(page.getByRole('link', { name: late.subject })).toBeHidden()

  await page.getByRole('button', { name: w.newOnes }).click()
  await expect(page.getByRole('link', { name: late.subject })).toBeVisible()
})

test('while the line is down it says so, and afterwards nothing is missing @desk', async ({
  signedIn,
  line,
  tokenOf,
  other,
}) => {
  const { number } = await ownTicket({ line, tokenOf })
  const { page } = await signedIn('officer', { origin: other.origin })
  await listening(page, `/tickets/${number}`)
  await other.stop()
  const down = page.getByRole('status').filter({ hasText: w.lineDown })
  await expect(down).toBeVisible()
  const body = { text: 'প্রিন্টারের তার বদলানো হয়েছে' }
  await call(line, await tokenOf('officer2'), replyToTicket, { params: { number }, body })

  await other.startAgain()
  await expect(page.getByText(body.text)).toBeVisible({ timeout: 30_000 })
  await expect(down).toBeHidden()
})

test('the tabs of a browser share one line, and another takes it over when its tab closes @desk', async ({
  signedIn,
  line,
  tokenOf,
}) => {
  const { number } = await ownTicket({ line, tokenOf })
  const { page, context } = await signedIn('officer')
  const opened: Page[] = []
  context.on('request', (request) => {
    if (request.url().endsWith('/api/v1/events')) opened.push(request.frame().page())
  })
  await listening(page, `/tickets/${number}`)
  const second = await context.newPage()
  await second.goto(`/tickets/${number}`)
  const says = async (text: string) =>
    call(line, await tokenOf('officer2'), replyToTicket, { params: { number }, body: { text } })

  await says('প্রথম কথা')
  for (const tab of [page, second]) await expect(tab.getByText('প্রথম কথা')).toBeVisible()
  expect(opened).toEqual([page])

  const takenOver = second.waitForResponse((answer) => answer.url().endsWith('/api/v1/events') && answer.ok())
  await page.close()
  await says('দ্বিতীয় কথা')
  await takenOver
  await expect(second.getByText('দ্বিতীয় কথা')).toBeVisible()
  expect(opened).toEqual([page, second])
})
