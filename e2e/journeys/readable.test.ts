import { closeTicket, pauseTicket, replyToTicket, resolveTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { expect, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { ownTicket } from '../own-ticket.ts'
import { accessibilityFaults, wordsOfOtherLanguage } from '../page-checks.ts'
import { type Language, type Login, languages, test } from '../people.ts'
import { gatherUserTexts } from '../user-texts.ts'
import { words } from '../words.ts'

type Visit = { address: string; after?: (page: Page, language: Language) => Promise<unknown> }

const press = (name: 'pause' | 'resolve' | 'yesSolved') => (page: Page, language: Language) =>
  page
    .getByRole('button', { name: new RegExp(`^${words[language][name]}`) })
    .click()
    .then(() => expect(page.getByRole('dialog')).toBeVisible())

// Many pages each, and nothing in them that a recording would explain better than the list of faults.
test.use({ trace: 'off' })
test.describe.configure({ timeout: 150_000 })

/** Everybody is promised pages that can be read: by eye, by ear, in light and dark, and in the language chosen. */
for (const language of languages) {
  // The widths have the same words and colours: at a phone's the longer language is enough.
  const where = language === 'bn' ? {} : { tag: '@desk' }

  test(`who is not signed in, ${language}`, where, async ({ visitor }) => {
    const { page } = await visitor({ language })
    await visit(page, language, [
      { address: '/' },
      { address: '/sign-in' },
      { address: '/charter' },
      { address: '/no-such-page' },
    ])
  })

  test(`an institution, ${language}`, where, async ({ signedIn, line, tokenOf }) => {
    const [running, paused, resolved, closed] = await tickets({ line, tokenOf })
    const { page } = await signedIn('institution', { language })
    await visit(page, language, [
      { address: '/raise' },
      { address: '/raise/field-ict-support' },
      { address: `/raise/field-ict-support?raised=${running.number}` },
      { address: '/my-tickets' },
      { address: '/my-tickets?tab=all' },
      { address: '/members' },
      { address: `/tickets/${running.number}` },
      { address: `/tickets/${paused.number}` },
      { address: `/tickets/${resolved.number}`, after: press('yesSolved') },
      { address: `/tickets/${closed.number}` },
      { address: `/slip/${running.number}` },
      { address: '/charter' },
      { address: '/tickets/LHG-2000-000001' },
    ])
  })

  for (const login of ['officer', 'supervisor'] as const) {
    test(`the desk of ${login}, ${language}`, where, async ({ signedIn, line, tokenOf }) => {
      const [running, paused, resolved, closed] = await tickets({ line, tokenOf })
      const { page } = await signedIn(login, { language })
      await visit(page, language, [
        { address: '/queue' },
        { address: '/queue?view=paused&band=paused' },
        { address: '/queue?q=LHG-2000-000001' },
        { address: `/tickets/${running.number}`, after: press('pause') },
        { address: `/tickets/${running.number}`, after: press('resolve') },
        { address: `/tickets/${paused.number}` },
        { address: `/tickets/${resolved.number}` },
        { address: `/tickets/${closed.number}` },
        { address: `/slip/${running.number}` },
        { address: '/log' },
        { address: '/institutions' },
        { address: '/reports' },
        { address: '/reports?period=thisYear&by=month&clock=gross' },
        { address: '/charter' },
        { address: '/tickets/LHG-2000-000001' },
      ])
    })
  }

  test(`headquarters and the administrator, ${language}`, where, async ({ signedIn }) => {
    for (const login of ['hq', 'admin'] as const) {
      const { page } = await signedIn(login, { language })
      await visit(page, language, [
        { address: '/' },
        { address: '/offices' },
        { address: '/officers' },
        { address: '/institutions' },
        { address: '/charter' },
      ])
    }
  })
}

async function visit(page: Page, language: Language, visits: Visit[]) {
  const userTexts = gatherUserTexts(page)
  const faults: string[] = []
  // What is still moving or fading in has colours of its own.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { address, after } of visits) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.animate-breathe, [aria-busy=true]')).toHaveCount(0)
    await after?.(page, language)
    const found = [
      ...(await accessibilityFaults(page, language)),
      ...(await wordsOfOtherLanguage(page, language, await userTexts())).map((text) => `says “${text}”`),
    ]
    faults.push(...found.map((fault) => `${address}: ${fault}`))
  }
  expect(faults).toEqual([])
}

type Desk = Parameters<typeof ownTicket>[0]

/** One ticket in each state that looks its own: running with a reply and a note, paused, resolved, closed. */
async function tickets(desk: Desk): Promise<[Ticket, Ticket, Ticket, Ticket]> {
  const { line, tokenOf } = desk
  const as = (login: Login) => tokenOf(login)
  const act = async (
    login: Login,
    endpoint: Parameters<typeof call>[2],
    { number, version }: Ticket,
    body: object,
  ) => (await call(line, await as(login), endpoint, { params: { number }, body, ifMatch: version })) as Ticket

  const expectedOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const pause = { reason: 'requesterMustAnswer', message: 'কোন কক্ষে?', expectedOn }
  const solved = { outcome: 'solved', text: 'তার বদলানো হয়েছে।' }
  const noted = await act('officer', replyToTicket, await ownTicket(desk), {
    text: 'চাবি কার্যালয়ে।',
    internal: true,
  })
  return [
    await act('officer', replyToTicket, noted, { text: 'আজ আসছি।' }),
    await act('officer', pauseTicket, await ownTicket(desk), pause),
    await act('officer', resolveTicket, await ownTicket(desk), solved),
    await act(
      'institution',
      closeTicket,
      await act('officer', resolveTicket, await ownTicket(desk), solved),
      { rating: 4 },
    ),
  ]
}
