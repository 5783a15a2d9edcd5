import { statusNames } from '@sheba/contract/names'
import { getTicket } from '@sheba/contract/ticket-actions'
import { expect } from 'playwright/test'
import { call } from '../call.ts'
import { openAct, send, status } from '../officer-acts.ts'
import { ownSubject, ownTicket } from '../own-ticket.ts'
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
    await expect(resolving.getByText(second.user.name[language])).toBeVisible()
    await expect(resolving.getByLabel(w.whatWasDone)).toHaveValue(text)
    const between = await call(line, await tokenOf('officer'), getTicket, { params: { number } })
    expect(between.status).toBe('inProgress')

    await send(resolving, w.resolve)
    await expect(status(first.page, statusNames.resolved[language])).toBeVisible()
    const after = await call(line, await tokenOf('officer'), getTicket, { params: { number } })
    expect(after.cycles.at(-1)?.text).toBe(text)
    expect(after.assignee?.id).toBe(second.user.officerId)
  })
}
