import { listCalendarDays } from '@sheba/contract/calendar'
import { getTicket, raiseTicket } from '@sheba/contract/ticket-actions'
import { expect, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { dayInDhaka, digits, longMoment, typedDay } from '../moments.ts'
import { ownSubject } from '../own-ticket.ts'
import { type Language, test } from '../people.ts'

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
    add: 'দিন লিখুন',
    whichDay: 'কোন দিন',
    save: 'পঞ্জিকায় লিখুন',
    taken: 'দিনটি এই কার্যালয় এর মধ্যে লিখেছে',
    import: 'ফাইল থেকে আনুন',
    toCorrect: 'যা ঠিক করতে হবে',
    noSuchDate: '২০৩১-০২-৩০ নামে কোনো তারিখ নেই।',
    enterTwo: '২টি দিন লিখুন',
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
    add: 'Enter a day',
    whichDay: 'Which day',
    save: 'Enter it',
    taken: 'This office has entered the day meanwhile',
    import: 'Import',
    toCorrect: 'What to correct',
    noSuchDate: 'There is no date 2031-02-30.',
    enterTwo: 'Enter 2 days',
  },
} as const

// One after the other: they declare the same day of the same office, each at the width that it says.
test.describe.configure({ mode: 'serial' })

const phone = { width: 360, height: 740 }
const ways = [
  { language: 'bn', day: 6, size: null },
  { language: 'en', day: 13, size: null },
  { language: 'bn', day: 20, size: phone },
] as const

/** A holiday declared overnight: seen before it is made, made, explained on each ticket, and taken back whole. */
for (const { language, day, size } of ways) {
  const w = words[language]
  const where = size ? `${language}, on a phone` : language

  test(`the day a ticket is due is declared a holiday, and not after all, ${where}`, {
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
    if (size) await page.setViewportSize(size)

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

  test(`a second holiday on one day is refused, ${where}`, { tag: '@desk' }, async ({
    signedIn,
    line,
    tokenOf,
  }) => {
    const on = `2031-05-${String(day).padStart(2, '0')}`
    const { page } = await signedIn('supervisor', { language })
    if (size) await page.setViewportSize(size)
    await page.goto('/calendar?office=KAL&view=month&month=2031-05')
    const enter = async (name: string) => {
      await page.getByRole('button', { name: w.add, exact: true }).click()
      const sheet = page.getByRole('dialog')
      await sheet.getByLabel(w.whichDay).fill(typedDay(on))
      await sheet.getByLabel(w.nameBn).fill('স্থানীয় ছুটি')
      await sheet.getByLabel(w.nameEn).fill(name)
      await sheet.getByRole('button', { name: w.save, exact: true }).click()
      return sheet
    }
    await expect(await enter('Local holiday')).toBeHidden()
    await expect(dayButton(page, language, on)).toHaveAccessibleName(new RegExp(w.executive))

    const second = await enter('Another holiday')
    await expect(second.getByRole('alert')).toContainText(w.taken)
    await expect(second.getByLabel(w.nameEn)).toHaveValue('Another holiday')
    const { items } = await call(line, await tokenOf('supervisor'), listCalendarDays, {
      query: { office: 'KAL', from: on, to: on },
    })
    expect(items[0]).toMatchObject({ open: false, name: { en: 'Local holiday' } })
  })

  test(`a file with a wrong day is not entered, ${where}`, { tag: '@desk' }, async ({
    signedIn,
    line,
    tokenOf,
  }) => {
    const days = [day + 1, day + 2].map((date) => `2031-02-${String(date).padStart(2, '0')}`)
    const file = (written: readonly string[]) => ({
      name: 'days.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        ['date,name_bn,name_en', ...written.map((on) => `${on},স্থানীয় ছুটি,Local holiday`)].join('\r\n'),
      ),
    })
    const named = async () => {
      const [from, to] = days
      const query = { office: 'KAL', from, to }
      const { items } = await call(line, await tokenOf('supervisor'), listCalendarDays, { query })
      return items.filter(({ name }) => name !== null).map(({ on }) => on)
    }
    const { page } = await signedIn('supervisor', { language })
    if (size) await page.setViewportSize(size)
    await page.goto('/calendar?office=KAL&view=month&month=2031-02')
    await page.getByRole('button', { name: w.import, exact: true }).click()
    const sheet = page.getByRole('dialog')
    const picker = sheet.locator('input[type=file]')

    await picker.setInputFiles(file([days[0] ?? '', '2031-02-30']))
    const fault = sheet.getByRole('table', { name: w.toCorrect }).getByRole('row').nth(1)
    await expect(fault.getByRole('cell')).toHaveText([digits(language, '3'), w.noSuchDate])
    await expect(sheet.getByRole('button', { name: w.enterTwo })).toBeHidden()
    expect(await named()).toEqual([])

    await picker.setInputFiles(file(days))
    await sheet.getByRole('button', { name: w.enterTwo }).click()
    await expect(sheet).toBeHidden()
    expect(await named()).toEqual(days)
    await expect(dayButton(page, language, days[0] ?? '')).toBeVisible()
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
