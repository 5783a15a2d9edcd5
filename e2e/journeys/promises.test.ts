import { getCharter } from '@sheba/contract/charter'
import { listEditions } from '@sheba/contract/charter-editions'
import { getTicket } from '@sheba/contract/ticket-actions'
import { expect, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { dayInDhaka, digits, typedDay } from '../moments.ts'
import { ownSubject, ownTicket } from '../own-ticket.ts'
import { accessibilityFaults } from '../page-checks.ts'
import { languages, test } from '../people.ts'

const said = {
  bn: {
    // Each language has a service of its own, so that neither moves the other's tickets.
    service: { slug: 'training-advice', name: 'প্রশিক্ষণ পরামর্শ' },
    newVersion: 'নতুন নিয়ম',
    allVersions: 'সব সংস্করণ',
    holdsFrom: 'কোন দিন থেকে',
    days: /^কত দিন/,
    why: 'কেন বদলানো হচ্ছে',
    comesTo: /গৃহীত → সময়সীমা/,
    save: 'সংরক্ষণ করুন',
    saved: 'নতুন নিয়ম লেখা হয়েছে',
    changed: 'বদলেছে',
    from: 'গ্রহণের ২ দিনের মধ্যে',
    to: 'গ্রহণের ৯ দিনের মধ্যে',
    toBegin: 'শুরু হবে',
    inForce: 'কার্যকর',
    withdrawn: 'প্রত্যাহৃত',
    withdraw: 'প্রত্যাহার করুন',
    preview: 'খোলা আবেদনে প্রয়োগ দেখুন',
    apply: 'প্রয়োগ করুন',
    applied: 'প্রয়োগ হয়েছে',
    details: 'বিস্তারিত',
    undo: 'ফিরিয়ে নিন',
    undone: 'ফিরিয়ে নেওয়া হয়েছে',
    reckonedAnew: 'নিয়ম বদলে সময়সীমা নতুন করে গণনা',
    putBack: 'সময়সীমা আগের জায়গায় ফিরেছে',
    newEdition: 'নতুন সংস্করণ',
    editionFrom: 'কোন দিন থেকে কার্যকর',
    change: 'প্রশিক্ষণ পরামর্শ: বদলান',
    limit: 'সময়সীমা (বাংলায়)',
    isChanged: 'বদলানো হয়েছে',
    done: 'হয়েছে',
    publish: 'প্রকাশ করুন',
  },
  en: {
    service: { slug: 'website-information', name: 'Website information' },
    newVersion: 'new version',
    allVersions: 'all versions',
    holdsFrom: 'From which day',
    days: /^How many days/,
    why: 'Why it is changed',
    comesTo: /^Received .* → due /,
    save: 'Save',
    saved: 'The new version is written',
    changed: 'Changed',
    from: 'Within 2 days of receipt',
    to: 'Within 9 days of receipt',
    toBegin: 'To begin',
    inForce: 'In force',
    withdrawn: 'Withdrawn',
    withdraw: 'Withdraw',
    preview: 'Preview for open tickets',
    apply: 'Apply',
    applied: 'Applied',
    details: 'details',
    undo: 'Undo',
    undone: 'Undone',
    reckonedAnew: 'The deadline was reckoned anew',
    putBack: 'The deadline was put back',
    newEdition: 'New edition',
    editionFrom: 'In force from',
    change: 'Website information: change',
    limit: 'Time limit (in English)',
    isChanged: 'Changed',
    done: 'Done',
    publish: 'Publish',
  },
} as const

const inDays = (days: number) => dayInDhaka(Date.now() + days * 86_400_000)

/** A promise is changed from a day on; what was promised before moves only when somebody looks and says so. */
for (const language of languages) {
  const s = said[language]

  test(`a promise is written anew, brought to open tickets and taken back, ${language}`, {
    tag: '@desk',
  }, async ({ signedIn, line, tokenOf }) => {
    const { slug, name } = s.service
    const { number, clock } = await ownTicket({ line, tokenOf }, { service: slug })
    const due = async () =>
      (await call(line, await tokenOf('supervisor'), getTicket, { params: { number } })).clock.dueAt
    const { page } = await signedIn('supervisor', { language })

    await test.step('writes it, and sees what it comes to', async () => {
      await page.goto('/policies?office=LHG')
      await page.getByRole('button', { name: `${name}: ${s.newVersion}` }).click()
      const sheet = page.getByRole('dialog')
      await sheet.getByLabel(s.holdsFrom).fill(typedDay(inDays(3)))
      await sheet.getByLabel(s.days).fill(digits(language, '9'))
      await expect(sheet.getByText(s.comesTo)).toHaveCount(3)
      await sheet.getByLabel(s.why).fill('প্রশিক্ষক একজন।')
      await sheet.getByRole('button', { name: s.save, exact: true }).click()
      await expect(sheet).toBeHidden()
      await expect(page.getByRole('status').filter({ hasText: s.saved })).toBeVisible()
    })
    await test.step('sees it beside the one before', async () => {
      await page.getByRole('link', { name: `${name}: ${s.allVersions}` }).click()
      const latest = page.getByRole('main').getByRole('listitem').first()
      await expect(latest.getByText(s.toBegin, { exact: true })).toBeVisible()
      await expect(latest.getByText(s.changed, { exact: true })).toHaveCount(1)
      await expect(latest.getByRole('definition').filter({ hasText: s.to })).toBeVisible()
      await expect(latest.getByRole('deletion')).toContainText(s.from)
      expect(await accessibilityFaults(page, language)).toEqual([])
    })
    await test.step('sees what would move, and moves it', async () => {
      await page.getByRole('button', { name: s.preview }).first().click()
      const sheet = page.getByRole('dialog')
      const own = sheet.getByRole('link', { name: digits(language, number) })
      await expect(own).toBeVisible()
      expect(await due()).toBe(clock.dueAt)
      await sheet.getByRole('button', { name: s.apply, exact: true }).click()
      await expect(state(page, s.applied)).toBeVisible()
      expect(Date.parse(await due())).toBeGreaterThan(Date.parse(clock.dueAt))
    })
    await test.step('finds it among the changes, and takes it back', async () => {
      await page.goto('/changes')
      const row = page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first()
      await expect(row.getByText(s.applied, { exact: true })).toBeVisible()
      await row.getByRole('button', { name: new RegExp(`${s.details}$`) }).click()
      await page.getByRole('dialog').getByRole('button', { name: s.undo, exact: true }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: s.undo, exact: true }).click()
      await expect(state(page, s.undone)).toBeVisible()
      expect(await due()).toBe(clock.dueAt)
    })
    await test.step('the ticket tells of both', async () => {
      await page.goto(`/tickets/${number}`)
      const happened = page.getByRole('main').getByRole('listitem')
      await expect(happened.filter({ hasText: s.reckonedAnew }).last()).toBeVisible()
      await expect(happened.filter({ hasText: s.putBack }).last()).toBeVisible()
    })
    await test.step('withdraws what has not begun', async () => {
      await page.goto(`/policies/${slug}?office=LHG`)
      const latest = page.getByRole('main').getByRole('listitem').first()
      await latest.getByRole('button', { name: s.withdraw }).click()
      await expect(latest.getByText(s.withdrawn, { exact: true })).toBeVisible()
    })
  })
}

test.describe('editions of one office', () => {
  // One after the other: an edition begins after every edition before it.
  test.describe.configure({ mode: 'serial' })

  for (const [at, language] of languages.entries()) {
    const s = said[language]

    test(`the charter is published anew, and read from its day on, ${language}`, {
      tag: '@desk',
    }, async ({ signedIn, visitor, line, tokenOf }) => {
      const { page } = await signedIn('supervisor', { language })
      const publish = async (holdsFrom: string, limit: string) => {
        await page.goto('/editions?office=KAL')
        await page.getByRole('link', { name: s.newEdition, exact: true }).click()
        await page.getByLabel(s.editionFrom).fill(typedDay(holdsFrom))
        await page.getByRole('button', { name: s.change }).click()
        const sheet = page.getByRole('dialog')
        await sheet.getByLabel(s.limit).fill(limit)
        await sheet.getByRole('button', { name: s.done, exact: true }).click()
        await expect(page.getByText(s.isChanged, { exact: true })).toHaveCount(1)
        await page.getByRole('button', { name: s.publish, exact: true }).click()
        await expect(page.getByRole('insertion')).toHaveText(limit)
        await expect(page.getByRole('deletion')).toHaveCount(1)
      }
      const inForce = () => call(line, null, getCharter, { query: { office: 'KAL' } })
      const editions = async () => {
        const as = await tokenOf('supervisor')
        return (await call(line, as, listEditions, { query: { office: 'KAL' } })).items
      }
      const shown = async () => {
        const { page: reader } = await visitor({ language })
        await reader.goto('/charter?office=KAL')
        return reader.getByRole('main')
      }
      const [limit, later] = [ownSubject('সর্বোচ্চ দুই দিন'), ownSubject('সর্বোচ্চ এক দিন')]

      await test.step('what begins at once is read at once', async () => {
        await publish(inDays(at - 1), limit)
        await expect((await shown()).getByText(limit).first()).toBeVisible()
        expect(await accessibilityFaults(page, language)).toEqual([])
      })
      await test.step('what begins later waits for its day', async () => {
        const before = (await inForce()).edition.id
        await publish(inDays(40), later)
        await expect(page.getByText(s.toBegin, { exact: true })).toBeVisible()
        expect((await inForce()).edition.id).toBe(before)
        const all = await editions()
        expect(all[0]).toMatchObject({ state: 'upcoming', holdsFrom: inDays(40), holdsUntil: null })
        expect(all.find(({ state }) => state === 'inForce')).toMatchObject({
          id: before,
          holdsUntil: inDays(39),
        })
        const main = await shown()
        await expect(main.getByText(limit).first()).toBeVisible()
        await expect(main.getByText(later)).toHaveCount(0)
      })
      await test.step('and can be withdrawn until then', async () => {
        await page.goto('/editions?office=KAL')
        const latest = page.getByRole('main').getByRole('listitem').first()
        await latest.getByRole('button', { name: s.withdraw }).click()
        await expect(latest.getByText(s.withdrawn, { exact: true })).toBeVisible()
        expect((await editions()).find(({ state }) => state === 'inForce')?.holdsUntil).toBeNull()
      })
    })
  }
})

/** What the sheet says of the change as a whole. */
function state(page: Page, text: string) {
  return page
    .getByRole('dialog')
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${text}$`) })
}
