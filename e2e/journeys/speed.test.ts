import { cancelTicket, getTicket } from '@sheba/contract/ticket-actions'
import { listTickets } from '@sheba/contract/ticket-lists'
import type { Ticket } from '@sheba/contract/tickets'
import type { Status } from '@sheba/contract/words'
import { expect, type Locator, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { ownSubject, ownTicket } from '../own-ticket.ts'
import { type Language, languages, test } from '../people.ts'
import { rows } from '../rows.ts'
import { words } from '../words.ts'

const onDesk = { tag: '@desk' }

/** The officer spends the day in the queue: all of it goes by the keyboard alone. */
test('thirty tickets are triaged by keyboard alone', onDesk, async ({ signedIn, line, tokenOf }) => {
  const language = 'bn'
  const subject = ownSubject('রাউটার')
  for (let count = 0; count < 30; count += 1) await ownTicket({ line, tokenOf }, { subject })
  const { page } = await signedIn('officer', { language })
  await page.goto(`/queue?q=${encodeURIComponent(subject)}&sort=number`)
  await expect(rows(page, language)).toHaveCount(30)

  const expected: Status[] = []
  for (let place = 0; place < 30; place += 1) {
    if (place > 0) await page.keyboard.press('j')
    await inFront(page, language, place)
    if (place % 3 === 0) await reply(page, language)
    else if (place % 3 === 1) await resolve(page, language)
    else await page.keyboard.press('s')
    expected.push(place % 3 === 1 ? 'resolved' : 'inProgress')
  }
  const statuses = async () => {
    const query = { q: subject, sort: 'number', limit: 50 } as const
    const { items } = await call(line, await tokenOf('officer'), listTickets, { query })
    return items.map(({ status }) => status)
  }
  await expect.poll(statuses).toEqual(expected)

  // The last thing done is taken back by one key.
  await page.keyboard.press('u')
  await expect.poll(async () => (await statuses())[29]).toBe('new')
})

for (const language of languages) {
  const w = words[language]

  test(
    `four are chosen, one is refused, all of it is undone, ${language}`,
    onDesk,
    async ({ signedIn, line, tokenOf }) => {
      const subject = ownSubject('প্রজেক্টর')
      const tickets: Ticket[] = []
      for (let count = 0; count < 4; count += 1) tickets.push(await ownTicket({ line, tokenOf }, { subject }))
      const officer = await tokenOf('officer')
      const { number = '', version = 0 } = tickets[2] ?? {}
      const body = { reason: 'ভুল করে পাঠানো।' }
      await call(line, officer, cancelTicket, { params: { number }, body, ifMatch: version })
      const statuses = async () => {
        const asked = tickets.map((one) => call(line, officer, getTicket, { params: { number: one.number } }))
        return (await Promise.all(asked)).map(({ status }) => status)
      }

      const { page } = await signedIn('officer', { language })
      await page.goto(`/queue?q=${encodeURIComponent(subject)}&sort=number`)
      await expect(rows(page, language)).toHaveCount(4)
      await inFront(page, language, 0)
      await page.keyboard.press('x')
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('j')
      await page.keyboard.press('Shift+X')
      await expect(page.getByRole('region', { name: w.chosenBar }).getByText(w.chosenFour)).toBeVisible()

      // The key means all that are chosen; what will happen is seen before it does.
      await page.keyboard.press('s')
      const dialog = page.getByRole('dialog', { name: w.start })
      const doIt = dialog.getByRole('button', { name: w.doThree })
      await expect(doIt).toBeEnabled()
      await doIt.click()
      const outcome = page.getByRole('dialog', { name: w.chosenBar })
      await expect(outcome.getByText(w.doneThree)).toBeVisible()
      expect(await statuses()).toEqual(['inProgress', 'inProgress', 'cancelled', 'inProgress'])

      await outcome.getByRole('button', { name: w.undoAll }).click()
      await expect(outcome.getByText(w.undoneThree)).toBeVisible()
      expect(await statuses()).toEqual(['new', 'new', 'cancelled', 'new'])
    },
  )

  test(
    `keys lead anywhere, and say what they do, ${language}`,
    onDesk,
    async ({ signedIn, line, tokenOf }) => {
      const { number, subject } = await ownTicket({ line, tokenOf })
      const { page } = await signedIn('officer', { language })
      await page.goto('/queue')
      await inFront(page, language, 0)
      await page.keyboard.press('g')
      await page.keyboard.press('n')
      await expect(page.getByRole('heading', { level: 1, name: w.unassigned })).toBeVisible()

      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: w.keysHelp })
      await expect(help).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(help).toBeHidden()

      await page.keyboard.press('Control+k')
      const palette = page.getByRole('dialog', { name: w.palette })
      await expect(palette.getByLabel(w.paletteBox)).toBeFocused()
      await page.keyboard.type(number)
      await atHand(palette, subject)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible()
      await expect(page.getByRole('button', { name: new RegExp(`^${w.resolve}`) })).toBeVisible()

      // What can be done to the ticket in front is found by its name.
      await page.keyboard.press('Control+k')
      await page.keyboard.type(w.resolve)
      await atHand(palette, w.resolve)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog', { name: w.resolve })).toBeVisible()
    },
  )
}

/** Waits until it is what Enter would take. */
async function atHand(palette: Locator, name: string): Promise<void> {
  await expect(palette.getByRole('menuitem', { name }).first()).toHaveAttribute('data-focused', 'true')
}

/** Waits until the row of that place is looked at and its actions stand beside the list. */
async function inFront(page: Page, language: Language, place: number): Promise<void> {
  const link = rows(page, language).nth(place).getByRole('link')
  await expect(link).toHaveAttribute('aria-current', 'true')
  const number = (await link.getAttribute('data-number')) ?? ''
  const aside = page.getByRole('complementary', { name: words[language].preview })
  await expect(aside.getByRole('link', { name: words[language].openWhole })).toHaveAttribute(
    'href',
    `/tickets/${number}`,
  )
  await expect(aside.getByRole('button').first()).toBeVisible()
}

async function reply(page: Page, language: Language): Promise<void> {
  await written(page, 'r', words[language].reply)
}

async function resolve(page: Page, language: Language): Promise<void> {
  await written(page, 'e', words[language].resolve)
}

async function written(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key)
  const dialog = page.getByRole('dialog', { name })
  await expect(dialog.getByRole('textbox').first()).toBeFocused()
  await page.keyboard.type('দেখা হয়েছে।')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}
