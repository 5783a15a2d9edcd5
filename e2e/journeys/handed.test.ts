import { statusNames } from '@sheba/contract/names'
import { excuseBreach, getTicket } from '@sheba/contract/ticket-actions'
import { expect, type Page } from 'playwright/test'
import { call } from '../call.ts'
import { dayInDhaka, digits, typedDay } from '../moments.ts'
import { choose, openAct, send, status } from '../officer-acts.ts'
import { breachedTicket, ownSubject, ownTicket } from '../own-ticket.ts'
import { type Language, languages, test } from '../people.ts'
import { words } from '../words.ts'

const said = {
  bn: {
    whatHappened: 'ঘটনাক্রম',
    toWhom: 'কার কাছে',
    asked: 'কী করতে বলা হলো',
    referred: 'প্রেরিত',
    referredTo: 'প্রেরণ: ',
    referralEnded: 'প্রেরণ শেষ',
    day: 'দিন',
    time: 'সময়',
    byHand: 'সময় হাতে ঠিক করা',
    setByHand: 'সময়সীমা হাতে ঠিক করা হয়েছে',
    takenBack: 'হাতে ঠিক করা সময়সীমা তুলে নেওয়া হয়েছে',
    excused: 'মার্জনাকৃত',
    delayExcused: 'বিলম্ব মার্জনা করা হয়েছে',
    stays: 'যে আবেদনটি থাকবে',
    keepsClock: 'আগে গৃহীত, তাই তার ঘড়িই চলবে',
    merged: 'একীভূত',
    absorbed: 'আবেদন এর সঙ্গে একীভূত হয়েছে',
  },
  en: {
    whatHappened: 'What happened',
    toWhom: 'To whom',
    asked: 'What they are asked',
    referred: 'Referred',
    referredTo: 'Referred to ',
    referralEnded: 'Referral ended',
    day: 'Day',
    time: 'Time',
    byHand: 'Due set by hand',
    setByHand: 'The deadline was set by hand',
    takenBack: 'The deadline set by hand was taken back',
    excused: 'Excused',
    delayExcused: 'The delay was excused',
    stays: 'The ticket that stays',
    keepsClock: 'was received first and keeps its own clock',
    merged: 'Merged',
    absorbed: 'was merged into this one',
  },
} as const

/** What is done to a ticket beside solving it stands beside its status, and in its history. */
for (const language of languages) {
  const w = words[language]
  const s = said[language]

  test(`referred, and back, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const { number, clock } = await ownTicket({ line, tokenOf })
    const { page } = await signedIn('officer', { language })
    await page.goto(`/tickets/${number}`)
    const [to, asked] = [ownSubject('সরবরাহকারী'), ownSubject('ফিউজ বদলে দিন')]

    const refer = await openAct(page, w.refer, w.more)
    await refer.getByLabel(s.toWhom).fill(to)
    await refer.getByLabel(s.asked).fill(asked)
    await send(refer, w.refer)
    await expect(status(page, s.referred)).toBeVisible()
    await expect(event(page, language, `${s.referredTo}${to}`)).toBeVisible()

    // The promise stays the office's own, and the requester reads what was asked.
    const after = await call(line, await tokenOf('officer'), getTicket, { params: { number } })
    expect(after.clock).toMatchObject({ state: 'running', dueAt: clock.dueAt })
    const { page: portal } = await signedIn('institution', { language })
    await portal.goto(`/tickets/${number}`)
    await expect(portal.getByText(asked)).toBeVisible()

    await send(await openAct(page, w.endReferral, w.more), w.endReferral)
    await expect(event(page, language, s.referralEnded)).toBeVisible()
    await expect(status(page, s.referred)).toBeHidden()
  })

  test(`a deadline set by hand, and taken back, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const { number, clock } = await ownTicket({ line, tokenOf })
    const due = async () =>
      (await call(line, await tokenOf('officer'), getTicket, { params: { number } })).clock
    const tomorrow = dayInDhaka(Date.now() + 86_400_000)
    const { page } = await signedIn('officer', { language })
    await page.goto(`/tickets/${number}`)

    const setting = await openAct(page, w.setDeadline, w.more)
    await setting.getByLabel(s.day, { exact: true }).fill(typedDay(tomorrow))
    await setting.getByLabel(s.time, { exact: true }).fill('10:00')
    await setting.getByLabel(w.reason).fill('পরশু পরীক্ষা।')
    await send(setting, w.setDeadline)
    await expect(status(page, s.byHand)).toBeVisible()
    await expect(event(page, language, s.setByHand)).toBeVisible()
    expect(await due()).toMatchObject({ dueAt: `${tomorrow}T04:00:00.000Z`, setByHand: true })

    // It lengthens what the officer shortened: that is for a supervisor.
    await page.getByRole('button', { name: w.more, exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: w.setDeadline })).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('button', { name: w.takeBackDeadline })).toBeHidden()
    const { page: above } = await signedIn('supervisor', { language })
    await above.goto(`/tickets/${number}`)
    await send(await openAct(above, w.takeBackDeadline, w.more), w.takeBackDeadline)
    await expect(event(above, language, s.takenBack)).toBeVisible()
    await expect(status(above, s.byHand)).toBeHidden()
    expect(await due()).toMatchObject({ dueAt: clock.dueAt, setByHand: false })
  })

  test(`a supervisor excuses a breach, which stays one, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const { number, version, clock } = await breachedTicket({ line, tokenOf })
    const { page } = await signedIn('supervisor', { language })
    await page.goto(`/tickets/${number}`)
    const why = ownSubject('ঝড়ে সেতু ভেঙে গিয়েছিল')
    const excusing = await openAct(page, w.excuse, w.more)
    await excusing.getByLabel(w.reason).fill(why)
    await send(excusing, w.excuse)
    await expect(status(page, s.excused)).toBeVisible()
    await expect(event(page, language, s.delayExcused)).toContainText(why)

    const token = await tokenOf('officer')
    const after = await call(line, token, getTicket, { params: { number } })
    expect(after.clock).toMatchObject({ breachedAt: clock.breachedAt, excused: true })
    // It is not for who was late to excuse it.
    const ask = { params: { number }, body: { reason: why }, ifMatch: version }
    await expect(call(line, token, excuseBreach, ask)).rejects.toThrow('not-allowed')
  })

  test(`the same asked twice becomes one, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const first = await ownTicket({ line, tokenOf })
    const again = await ownTicket({ line, tokenOf })
    const { page } = await signedIn('officer', { language })
    await page.goto(`/tickets/${again.number}`)
    const merging = await openAct(page, w.merge, w.more)
    await merging.getByRole('combobox', { name: s.stays }).fill(first.number)
    await choose(page, digits(language, first.number))
    await expect(merging.getByText(s.keepsClock)).toBeVisible()
    await send(merging, w.merge)
    await expect(status(page, statusNames.cancelled[language])).toBeVisible()
    const stays = page.getByText(`${s.merged}: `).getByRole('link', { name: digits(language, first.number) })
    await stays.click()
    await expect(page.getByRole('heading', { level: 1, name: first.subject })).toBeVisible()
    await expect(event(page, language, `${digits(language, again.number)} ${s.absorbed}`)).toBeVisible()
  })
}

/** A line of what happened to the ticket; the clock beside it may tell the same. */
function event(page: Page, language: Language, text: string) {
  return page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: said[language].whatHappened }) })
    .getByRole('listitem')
    .filter({ hasText: text })
    .last()
}
