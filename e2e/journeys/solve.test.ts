import { statusNames } from '@sheba/contract/names'
import { getTicket, resolveTicket } from '@sheba/contract/ticket-actions'
import { expect } from 'playwright/test'
import { call } from '../call.ts'
import { dayInDhaka, typedDay } from '../moments.ts'
import { openAct, send, status } from '../officer-acts.ts'
import { ownSubject, ownTicket } from '../own-ticket.ts'
import { languages, test } from '../people.ts'
import { rows } from '../rows.ts'
import { words } from '../words.ts'

/** From the queue to the last word of who asked: what is said is heard by whom it is for, and by nobody else. */
for (const language of languages) {
  const w = words[language]

  test(`an officer solves, the institution confirms, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const ticket = await ownTicket({ line, tokenOf })
    const officer = await signedIn('officer', { language })
    const { page } = officer
    await page.goto(`/queue?q=${ticket.number}`)
    await rows(page, language).filter({ hasText: ticket.subject }).getByRole('link').press('Enter')
    await expect(page).toHaveURL(new RegExp(`/tickets/${ticket.number}$`))
    await expect(page.getByRole('heading', { level: 1, name: ticket.subject })).toBeVisible()
    const said = ownSubject('আজ দুপুরে আসছি')
    const noted = ownSubject('চাবি প্রধান শিক্ষকের কাছে')
    const asked = ownSubject('কোন কক্ষে')
    const done = ownSubject('ফিউজ বদলানো হয়েছে')

    await test.step('takes it', async () => {
      const dialog = await openAct(page, w.assign, w.more)
      await dialog.getByText(new RegExp(`^${w.me} \\(`)).click()
      await send(dialog, w.assign)
      const name = officer.user.name[language]
      await expect(page.getByText(`${w.officer}: ${name}`)).toBeVisible()
      await expect(status(page, statusNames.inProgress[language])).toBeVisible()
    })
    await test.step('replies', async () => {
      const dialog = await openAct(page, w.reply, w.more)
      await dialog.getByLabel(w.replyText).fill(said)
      await send(dialog, w.reply)
      await expect(page.getByText(said)).toBeVisible()
    })
    await test.step('leaves a note for the office', async () => {
      const dialog = await openAct(page, w.note, w.more)
      await dialog.getByLabel(w.noteText).fill(noted)
      await send(dialog, w.note)
      await expect(page.getByRole('listitem').filter({ hasText: noted })).toContainText(w.officeAlone)
    })
    await test.step('asks, and the clock stands', async () => {
      const dialog = await openAct(page, w.pause, w.more)
      await dialog.getByLabel(w.pauseMessage).fill(asked)
      await dialog.getByLabel(w.untilWhichDay).fill(typedDay(dayInDhaka(Date.now() + 86_400_000)))
      await send(dialog, w.pause)
      await expect(status(page, statusNames.waiting[language])).toBeVisible()
    })
    await test.step('goes on', async () => {
      await page.getByRole('button', { name: new RegExp(`^${w.resume}`) }).click()
      await expect(status(page, statusNames.inProgress[language])).toBeVisible()
    })
    await test.step('resolves', async () => {
      const dialog = await openAct(page, w.resolve, w.more)
      await dialog.getByLabel(w.whatWasDone).fill(done)
      await send(dialog, w.resolve)
      await expect(status(page, statusNames.resolved[language])).toBeVisible()
    })
    await test.step('the institution reads all but the note, and confirms', async () => {
      const { page: portal } = await signedIn('institution', { language })
      await portal.goto(`/tickets/${ticket.number}`)
      await expect(portal.getByText(w.isItSolved)).toBeVisible()
      await expect(portal.getByText(said)).toBeVisible()
      await expect(portal.getByText(done).first()).toBeVisible()
      await expect(portal.getByText(asked).first()).toBeVisible()
      expect(await portal.content()).not.toContain(noted)
      await portal.getByRole('button', { name: w.yesSolved }).click()
      const dialog = portal.getByRole('dialog')
      await dialog.getByText(w.veryGood, { exact: true }).click()
      await send(dialog, w.confirm)
      await expect(portal.getByText(w.thankYou)).toBeVisible()
      const { number } = ticket
      const closed = await call(line, await tokenOf('officer'), getTicket, { params: { number } })
      expect(closed).toMatchObject({ status: 'closed', rating: 5 })
    })
  })

  test(`an institution disputes, the clock goes on, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const { number, version } = await ownTicket({ line, tokenOf })
    const body = { outcome: 'solved', text: 'চালু করে দেখা হয়েছে।' }
    const token = await tokenOf('officer')
    await call(line, token, resolveTicket, { params: { number }, body, ifMatch: version })

    const { page } = await signedIn('institution', { language })
    await page.goto(`/tickets/${number}`)
    await page.getByRole('button', { name: w.notSolved }).click()
    const dialog = page.getByRole('dialog')
    const reason = ownSubject('আবার বন্ধ হয়ে গেছে')
    await dialog.getByLabel(w.stillWrong).fill(reason)
    await send(dialog, w.reopenMine)
    await expect(page.getByText(w.openAgain)).toBeVisible()
    await expect(page.getByText(w.isItSolved)).toBeHidden()

    const { page: desk } = await signedIn('officer', { language })
    await desk.goto(`/tickets/${number}`)
    await expect(status(desk, statusNames.inProgress[language])).toBeVisible()
    await expect(desk.getByText(reason)).toBeVisible()
    const again = await call(line, token, getTicket, { params: { number } })
    expect(again).toMatchObject({ status: 'inProgress', resolvedAt: null, clock: { state: 'running' } })
  })
}
