import { applyChange, previewChange } from '@sheba/contract/changes'
import { listEditions } from '@sheba/contract/charter-editions'
import {
  closeTicket,
  excuseBreach,
  pauseTicket,
  referTicket,
  replyToTicket,
  resolveTicket,
  setDeadline,
} from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { expect, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { openAct } from '../officer-acts.ts'
import { breachedTicket, ownTicket } from '../own-ticket.ts'
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

type Act = 'refer' | 'escalate' | 'setDeadline' | 'excuse' | 'merge'
const act = (name: Act) => async (page: Page, language: Language) => {
  const w = words[language]
  await expect(await openAct(page, w[name], w.more)).toBeVisible()
}

/** A button of the calendar, a promise or the list of changes that opens its part beside the page. */
const open = (name: Record<Language, string>) => async (page: Page, language: Language) => {
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(name[language]) })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.locator('.animate-breathe, [aria-busy=true]')).toHaveCount(0)
}

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
    const [running, paused, resolved, closed, marked] = await tickets({ line, tokenOf })
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
      { address: `/tickets/${marked.number}` },
      { address: `/slip/${running.number}` },
      { address: '/charter' },
      { address: '/tickets/LHG-2000-000001' },
    ])
  })

  for (const login of ['officer', 'supervisor'] as const) {
    test(`the desk of ${login}, ${language}`, where, async ({ signedIn, line, tokenOf }) => {
      const [running, paused, resolved, closed, marked] = await tickets({ line, tokenOf })
      const { page } = await signedIn(login, { language })
      await visit(page, language, [
        { address: '/queue' },
        { address: '/queue', after: byKey('?') },
        { address: '/queue', after: byKey('Control+k') },
        { address: '/visits' },
        { address: '/visits?union=none&service=call-centre-service' },
        { address: '/queue?view=paused&band=paused' },
        { address: '/queue?q=LHG-2000-000001' },
        { address: `/queue?q=${language === 'bn' ? 'প্রিন্টার' : 'printer'}` },
        {
          address: '/queue?view=open&columns=union,receivedAt,officer&density=dense',
          after: opens('savedViews'),
        },
        { address: '/queue?view=open', after: opens('filters') },
        { address: `/tickets/${running.number}`, after: press('pause') },
        { address: `/tickets/${running.number}`, after: press('resolve') },
        { address: `/tickets/${running.number}`, after: act('refer') },
        { address: `/tickets/${running.number}`, after: act('escalate') },
        { address: `/tickets/${running.number}`, after: act('setDeadline') },
        { address: `/tickets/${running.number}`, after: act('merge') },
        { address: `/tickets/${paused.number}` },
        { address: `/tickets/${resolved.number}` },
        { address: `/tickets/${closed.number}` },
        { address: `/tickets/${marked.number}` },
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

  for (const login of ['officer', 'supervisor', 'admin'] as const) {
    test(`the rules, as ${login} reads them, ${language}`, where, async ({ signedIn, line, tokenOf }) => {
      const { items } = await call(line, await tokenOf(login), listEditions, { query: { office: 'LHG' } })
      const { page } = await signedIn(login, { language })
      await visit(page, language, [
        { address: '/calendar?office=LHG&view=year' },
        { address: '/calendar?office=LHG&view=month' },
        { address: '/calendar?office=LHG&view=month&month=2026-12', after: open(rules.victoryDay) },
        { address: '/policies?office=LHG' },
        { address: '/policies/field-ict-support?office=LHG' },
        { address: '/editions?office=LHG' },
        { address: `/editions/${items[0]?.id}` },
      ])
    })
  }

  test(`who changes the rules, ${language}`, where, async ({ signedIn, line, tokenOf }) => {
    await appliedChange({ line, tokenOf })
    const breached = await breachedTicket({ line, tokenOf })
    const { page } = await signedIn('supervisor', { language })
    await visit(page, language, [
      { address: '/calendar?office=LHG', after: open(rules.enterDay) },
      { address: '/calendar?office=LHG', after: open(rules.import) },
      { address: '/calendar?office=LHG', after: open(rules.datedHours) },
      { address: '/calendar?office=LHG', after: open(rules.week) },
      { address: '/policies?office=LHG', after: open(rules.newVersion) },
      { address: '/editions/new?office=LHG' },
      { address: '/editions/new?office=LHG', after: open(rules.changeService) },
      { address: '/changes', after: open(rules.details) },
      { address: '/changes' },
      { address: `/tickets/${breached.number}`, after: act('excuse') },
    ])
  })

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

/** What a button of the queue opens beside the page. */
function opens(name: 'savedViews' | 'filters') {
  return async (page: Page, language: Language) => {
    await page.getByRole('button', { name: words[language][name] }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.locator('.animate-breathe')).toHaveCount(0)
  }
}

/** What a key opens. */
const byKey = (key: string) => async (page: Page) => {
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** What opens a part of the rules; the words that it says or begins with. */
const rules = {
  victoryDay: { bn: 'বিজয় দিবস', en: 'Victory Day' },
  enterDay: { bn: '^দিন লিখুন', en: '^Enter a day' },
  import: { bn: '^ফাইল থেকে আনুন', en: '^Import' },
  datedHours: { bn: 'সময়সূচি লিখুন$', en: 'Enter special hours' },
  week: { bn: 'সপ্তাহের সময় বদলান', en: 'Change the week' },
  newVersion: { bn: 'নতুন নিয়ম', en: 'new version' },
  changeService: { bn: 'বদলান$', en: 'change$' },
  details: { bn: 'বিস্তারিত$', en: 'details$' },
} as const

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

/** A change that has nothing to move leaves every ticket as it was, and stands in the list. */
async function appliedChange({ line, tokenOf }: Desk) {
  const as = await tokenOf('supervisor')
  const body = { kind: 'calendar', office: 'LHG' }
  const { change } = await call(line, as, previewChange, { body })
  expect(change.moving).toBe(0)
  await call(line, as, applyChange, { body: { preview: change.id } })
}

/**
 * One ticket in each state that looks its own: running with a reply and a note, paused, resolved, closed, and one with
 * every mark that can stand beside a status.
 */
async function tickets(desk: Desk): Promise<[Ticket, Ticket, Ticket, Ticket, Ticket]> {
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
  const dueAt = new Date(Date.now() + 2 * 86_400_000).toISOString()
  const excused = await act('supervisor', excuseBreach, await breachedTicket(desk), {
    reason: 'ঝড়ে বিদ্যুৎ ছিল না।',
  })
  const handed = await act('supervisor', setDeadline, excused, { dueAt, reason: 'যন্ত্র আসতে সময় লাগবে।' })
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
    await act('officer', referTicket, handed, { to: 'সরবরাহকারী', text: 'যন্ত্রটি বদলে দিন।' }),
  ]
}
