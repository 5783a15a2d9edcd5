import { listUnions } from '@sheba/contract/offices'
import { raiseTicket } from '@sheba/contract/ticket-actions'
import { listTicketEvents } from '@sheba/contract/ticket-history'
import { expect } from 'playwright/test'
import { call } from '../call.ts'
import { ownSubject } from '../own-ticket.ts'
import { languages, test } from '../people.ts'
import { words } from '../words.ts'

/** Whoever goes out takes the open tickets along by union, calls before, and says when it was seen. */
for (const language of languages) {
  const w = words[language]

  test(`a ticket on the visit sheet is visited, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const officer = await tokenOf('officer')
    const { items: unions } = await call(line, officer, listUnions, { query: { office: 'LHG' } })
    const union = unions[0]
    const subject = ownSubject('ইউডিসির প্রিন্টার')
    const requester = { name: 'উদ্যোক্তা', phone: '01712345678' }
    const { number } = await call(line, officer, raiseTicket, {
      body: {
        service: 'field-ict-support',
        subject,
        description: '',
        channel: 'phone',
        requester,
        union: union?.id,
      },
    })
    const { page } = await signedIn('officer', { language })
    await page.goto(`/visits?union=${union?.id}`)
    const section = page.getByRole('region', { name: union?.name[language] ?? '' })
    const row = section.getByRole('listitem').filter({ hasText: subject })
    await expect(row.getByRole('link', { name: /01712|০১৭১২/ })).toHaveAttribute('href', 'tel:+8801712345678')
    await row.getByRole('button', { name: w.visited }).click()
    await expect(row.getByRole('status')).toContainText(w.visitedAt)
    const { items } = await call(line, officer, listTicketEvents, { params: { number } })
    expect(items.at(-1)).toMatchObject({ type: 'ticket.noted', internal: true })

    // On paper stands the list, and nothing that is only for the screen.
    await page.emulateMedia({ media: 'print' })
    await expect(row.getByRole('link', { name: subject })).toBeVisible()
    await expect(page.getByRole('button', { name: w.print })).toBeHidden()
  })
}
