import { statusNames } from '@sheba/contract/names'
import { getTicket } from '@sheba/contract/ticket-actions'
import { expect } from 'playwright/test'
import { call } from '../call.ts'
import { openAct, send, status } from '../officer-acts.ts'
import { ownSubject, ownTicket } from '../own-ticket.ts'
import { accessibilityFaults } from '../page-checks.ts'
import { languages, test } from '../people.ts'
import { words } from '../words.ts'

/** Two officers on one ticket: the slower sees what changed, loses no word, and nothing is overwritten unseen. */
for (const language of languages) {
  const w = words[language]

  test(`a save that came too late, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const { number } = await ownTicket({ line, tokenOf })
    const first = await signedIn('officer', { language })
    const second = await signedIn('officer2', { language })
    await first.page.goto(`/tickets/${number}`)
    await second.page.goto(`/tickets/${number}`)

    const text = ownSubject('টোনার বদলানো হয়েছে')
    const resolving = await openAct(first.page, w.resolve, w.more)
    await resolving.getByLabel(w.whatWasDone).fill(text)

    const assigning = await openAct(second.page, w.assign, w.more)
    await assigning.getByText(new RegExp(`^${w.me} \\(`)).click()
    await send(assigning, w.assign)

    await resolving.getByRole('button', { name: w.resolve, exact: true }).click()
    await expect(resolving.getByText(w.changedMeanwhile)).toBeVisible()
    const versions = resolving.getByRole('table', { name: w.bothVersions })
    await expect(versions.getByRole('row').filter({ hasText: second.user.name[language] })).toBeVisible()
    await expect(resolving.getByLabel(w.whatWasDone)).toHaveValue(text)
    const between = await call(line, await tokenOf('officer'), getTicket, { params: { number } })
    expect(between.status).toBe('inProgress')

    await send(resolving, w.resolve)
    await expect(status(first.page, statusNames.resolved[language])).toBeVisible()
    const after = await call(line, await tokenOf('officer'), getTicket, { params: { number } })
    expect(after.cycles.at(-1)?.text).toBe(text)
    expect(after.assignee?.id).toBe(second.user.officerId)
  })

  test(`two who correct the same, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const { number, subject } = await ownTicket({ line, tokenOf })
    const first = await signedIn('officer', { language })
    const second = await signedIn('officer2', { language })
    await first.page.goto(`/tickets/${number}`)
    await second.page.goto(`/tickets/${number}`)

    const mine = await openAct(first.page, w.edit, w.more)
    await mine.getByLabel(w.ticketSubject, { exact: true }).fill(`${subject} ১`)
    const theirs = await openAct(second.page, w.edit, w.more)
    await theirs.getByLabel(w.ticketSubject, { exact: true }).fill(`${subject} ২`)
    await theirs.getByLabel(w.ticketDescription).fill('তারটি ছেঁড়া।')
    await send(theirs, w.edit)

    await mine.getByRole('button', { name: w.edit, exact: true }).click()
    const row = mine.getByRole('table', { name: w.bothVersions }).getByRole('row', { name: w.bothChanged })
    for (const version of [subject, `${subject} ১`, `${subject} ২`]) await expect(row).toContainText(version)
    await expect(mine.getByLabel(w.ticketSubject, { exact: true })).toHaveValue(`${subject} ১`)
    await expect(mine.getByLabel(w.ticketDescription)).toHaveValue('তারটি ছেঁড়া।')
    expect(await accessibilityFaults(first.page, language)).toEqual([])

    await row.getByRole('button', { name: w.takeTheirs }).click()
    await expect(mine.getByLabel(w.ticketSubject, { exact: true })).toHaveValue(`${subject} ২`)
    await row.getByRole('button', { name: w.takeMine }).click()
    await send(mine, w.edit)
    const after = await call(line, await tokenOf('officer'), getTicket, { params: { number } })
    expect(after).toMatchObject({ subject: `${subject} ১`, description: 'তারটি ছেঁড়া।' })
  })
}
