import { bandNames } from '@sheba/contract/names'
import { pauseTicket, raiseTicket } from '@sheba/contract/ticket-actions'
import { listTickets } from '@sheba/contract/ticket-lists'
import type { Ticket } from '@sheba/contract/tickets'
import { type Band, bands } from '@sheba/contract/words'
import { expect } from 'playwright/test'
import { call } from '../call.ts'
import { figureIn } from '../moments.ts'
import { ownSubject } from '../own-ticket.ts'
import { languages, test } from '../people.ts'
import { rows } from '../rows.ts'
import { words } from '../words.ts'

const dayMs = 86_400_000

/** An officer is promised: what will be late first stands first, and every count opens what it has counted. */
for (const language of languages) {
  const w = words[language]

  test(`triage by band, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const token = await tokenOf('officer')
    const mark = ownSubject('ল্যাব')
    const raised: Ticket[] = []
    for (const daysAgo of [6, 6, 1, 0, 0]) {
      const receivedAt = new Date(Date.now() - daysAgo * dayMs).toISOString()
      const body = {
        service: 'field-ict-support',
        subject: mark,
        description: '',
        requester: { name: 'প্রধান শিক্ষক' },
        channel: 'paper',
        receivedAt,
      }
      raised.push(await call(line, token, raiseTicket, { body }))
    }
    const { number = '', version = 0 } = raised.at(-1) ?? {}
    const expectedOn = new Date(Date.now() + 2 * dayMs).toISOString().slice(0, 10)
    const body = { reason: 'requesterMustAnswer', message: 'কোন কক্ষে?', expectedOn }
    await call(line, token, pauseTicket, { params: { number }, body, ifMatch: version })
    const { items } = await call(line, token, listTickets, { query: { q: mark, sort: 'urgency' } })
    expect(items).toHaveLength(5)

    const { page } = await signedIn('officer', { language })
    await page.goto(`/queue?q=${encodeURIComponent(mark)}&sort=urgency`)
    const list = rows(page, language)
    await expect(list).toHaveCount(5)
    for (const band of bands) {
      const chip = page.getByRole('group', { name: w.bands }).getByRole('button', {
        name: new RegExp(`^${bandNames[band][language]}`),
      })
      const counted = items.filter((item) => classOf(item) === band).length
      await expect.poll(async () => figureIn((await chip.textContent()) ?? '')).toBe(counted)
      await chip.click()
      await expect(page).toHaveURL(new RegExp(`band=${band}`))
      await expect(list).toHaveCount(counted)
      const marks = list.getByRole('img', { name: bandNames[band][language], exact: true })
      await expect(marks).toHaveCount(counted)
      await chip.click()
      await expect(list).toHaveCount(5)
    }

    // Late first, paused last, as the server orders them.
    for (const [place, item] of items.entries()) {
      const name = bandNames[classOf(item) ?? 'onTrack'][language]
      await expect(list.nth(place).getByRole('img', { name, exact: true })).toBeVisible()
    }
    expect(items.map(classOf).indexOf('paused')).toBe(4)

    // The filters are the address: another reader sees the same, and the way back undoes one.
    const overdue = page.getByRole('group', { name: w.bands }).getByRole('button', {
      name: new RegExp(`^${bandNames.overdue[language]}`),
    })
    const late = items.filter((item) => classOf(item) === 'overdue').length
    await overdue.click()
    await expect(list).toHaveCount(late)
    await page.reload()
    await expect(overdue).toHaveAttribute('aria-pressed', 'true')
    await expect(list).toHaveCount(late)
    await page.goBack()
    await expect(list).toHaveCount(5)
  })
}

/** What a ticket is counted as: a paused one keeps the band it had, and is counted as paused unless it is late. */
function classOf({ clock }: Pick<Ticket, 'clock'>): Band | null {
  return clock.state === 'paused' && !clock.breachedAt ? 'paused' : clock.band
}
