import { bandNames } from '@sheba/contract/names'
import type { Band } from '@sheba/contract/words'
import { expect } from 'playwright/test'
import { ownTicket } from '../own-ticket.ts'
import { languages, test } from '../people.ts'
import { rows } from '../rows.ts'

/** An officer who leaves the queue open sees it grow urgent: no request, no reload, only time. */
for (const language of languages) {
  test(`the queue recolours as time passes, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const { number, subject, clock } = await ownTicket({ line, tokenOf })
    const { page } = await signedIn('officer', { language })
    await page.clock.install({ time: Date.now() })
    await page.goto(`/queue?q=${number}`)
    const row = rows(page, language).filter({ hasText: subject })
    const mark = (band: Band) => row.getByRole('img', { name: bandNames[band][language], exact: true })
    await expect(mark('onTrack')).toBeVisible()

    // From here on the server cannot be heard.
    await page.route('**/api/**', (route) => route.abort())
    const moments = [
      ['approaching', clock.approachingAt],
      ['critical', clock.criticalAt],
      ['overdue', clock.dueAt],
    ] as const
    for (const [band, at] of moments) {
      await page.clock.pauseAt(Date.parse(at ?? '') + 60_000)
      await expect(mark(band)).toBeVisible()
    }
  })
}
