import { getTicket, raiseTicket } from '@sheba/contract/ticket-actions'
import { expect, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { digits, longMoment } from '../moments.ts'
import { ownSubject } from '../own-ticket.ts'
import { type Language, languages, test } from '../people.ts'

const words = {
  bn: {
    declare: 'এই দিনটি লিখুন',
    nameBn: 'কী উপলক্ষে (বাংলায়)',
    nameEn: 'কী উপলক্ষে (ইংরেজিতে)',
    preview: 'আগে দেখুন কী সরবে',
    apply: 'প্রয়োগ করুন',
    applied: 'প্রয়োগ হয়েছে',
    undo: 'ফিরিয়ে নিন',
    undone: 'ফিরিয়ে নেওয়া হয়েছে',
    because: 'অফিস বন্ধ ঘোষণা করা হয়েছে',
    putBack: 'সময়সীমা আগের জায়গায় ফিরেছে',
    executive: 'নির্বাহী আদেশে ছুটি',
  },
  en: {
    declare: 'Enter this day',
    nameBn: 'What for (in Bangla)',
    nameEn: 'What for (in English)',
    preview: 'Preview what moves',
    apply: 'Apply',
    applied: 'Applied',
    undo: 'Undo',
    undone: 'Undone',
    because: 'the office was declared closed on',
    putBack: 'The deadline was put back',
    executive: 'Holiday by executive order',
  },
} as const

// One after the other: both declare the same day of the same office.
test.describe.configure({ mode: 'serial' })

/** A holiday declared overnight: seen before it is made, made, explained on each ticket, and taken back whole. */
for (const language of languages) {
  const w = words[language]

  test(`the day a ticket is due is declared a holiday, and not after all, ${language}`, {
    tag: '@desk',
  }, async ({ signedIn, line, tokenOf }) => {
    // Received yesterday: due tomorrow, or on the first open day after.
    const receivedAt = new Date(Date.now() - 86_400_000).toISOString()
    const { number, subject, clock } = await call(line, await tokenOf('officer-kalia'), raiseTicket, {
      body: {
        service: 'field-ict-support',
        subject: ownSubject(),
        description: 'সকাল থেকে চালু হচ্ছে না।',
        channel: 'phone',
        receivedAt,
        requester: { name: 'আইসিটি শিক্ষক', phone: '01700000000' },
      },
    })
    const due = async () =>
      (await call(line, await tokenOf('supervisor'), getTicket, { params: { number } })).clock.dueAt
    const on = dayInDhaka(clock.dueAt)
    const name = { bn: ownSubject('রাষ্ট্রীয় শোক'), en: `State mourning ${Date.now()}` }
    const { page } = await signedIn('supervisor', { language })

    await test.step('sees what would move', async () => {
      await page.goto(`/calendar?office=KAL&view=month&month=${on.slice(0, 7)}`)
      await dayButton(page, language, on).press('Enter')
      await page.getByRole('button', { name: w.declare }).click()
      await page.getByLabel(w.nameBn).fill(name.bn)
      await page.getByLabel(w.nameEn).fill(name.en)
      await page.getByRole('button', { name: w.preview }).click()
      await expect(
        page.getByRole('dialog').getByRole('link', { name: new RegExp(digits(language, number)) }),
      ).toBeVisible()
      expect(await due()).toBe(clock.dueAt)
    })
    await test.step('applies it', async () => {
      await page.getByRole('button', { name: w.apply, exact: true }).click()
      await expect(said(page, w.applied)).toBeVisible()
      expect(Date.parse(await due())).toBeGreaterThan(Date.parse(clock.dueAt))
    })
    await test.step('the ticket says why', async () => {
      const ticket = await page.context().newPage()
      await ticket.goto(`/tickets/${number}`)
      await expect(ticket.getByRole('heading', { level: 1, name: subject })).toBeVisible()
      const reason = ticket.getByText(w.because)
      await expect(reason.first()).toContainText(name[language])
      await ticket.close()
    })
    await test.step('takes it back', async () => {
      await page.getByRole('button', { name: w.undo, exact: true }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: w.undo, exact: true }).click()
      await expect(said(page, w.undone)).toBeVisible()
      expect(await due()).toBe(clock.dueAt)
      await page.keyboard.press('Escape')
      await expect(dayButton(page, language, on)).not.toHaveAccessibleName(new RegExp(w.executive))
      await page.goto(`/tickets/${number}`)
      await expect(page.getByText(w.putBack).first()).toBeVisible()
    })
  })
}

/** What the sheet says of the change as a whole. */
function said(page: Page, text: string) {
  return page
    .getByRole('dialog')
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${text}$`) })
}

/** A day of the calendar by its place in the month: its label begins with the day in words. */
function dayButton(page: Page, language: Language, on: string) {
  const words = longMoment(language, `${on}T03:00:00Z`).split(',')[0]
  return page.getByRole('button', { name: new RegExp(`^${words}( \\(|:)`) })
}

/** Bangladesh is six hours ahead of UTC all year. */
function dayInDhaka(at: string): string {
  return new Date(Date.parse(at) + 6 * 3_600_000).toISOString().slice(0, 10)
}
