import { expect } from 'playwright/test'
import { digits } from '../moments.ts'
import { ownTicket } from '../own-ticket.ts'
import { type Login, languages, test } from '../people.ts'
import { rows } from '../rows.ts'
import { words } from '../words.ts'

type Side = { officer: Login; institution: Login; code: string; other: string }
const lohagara: Side = { officer: 'officer', institution: 'institution', code: 'LHG', other: 'KAL' }
const kalia: Side = { officer: 'officer-kalia', institution: 'institution-kalia', code: 'KAL', other: 'LHG' }

/** Each office is promised: its tickets are seen by itself and by those above it, not by its neighbour. */
for (const language of languages) {
  const w = words[language]

  for (const [mine, theirs] of [
    [kalia, lohagara],
    [lohagara, kalia],
  ] as const) {
    test(`${mine.code} sees nothing of ${theirs.code}, ${language}`, async ({ signedIn, line, tokenOf }) => {
      const ticket = await ownTicket({ line, tokenOf }, { login: theirs.institution })
      const { page } = await signedIn(mine.officer, { language })

      await page.goto('/queue?view=open&sort=-receivedAt')
      await expect(rows(page, language).first()).toContainText(`${mine.code}-`)
      await expect(page.getByRole('main')).not.toContainText(`${theirs.code}-`)

      for (const q of [ticket.number, ticket.subject]) {
        await page.goto(`/queue?q=${encodeURIComponent(q)}`)
        await expect(page.getByText(w.nothingFound)).toBeVisible()
      }
      for (const address of [`/tickets/${ticket.number}`, `/slip/${ticket.number}`]) {
        await page.goto(address)
        await expect(page.getByText(w.noSuchTicket).or(page.getByText(w.noSuchPage))).toBeVisible()
        await expect(page.getByText(ticket.subject)).toHaveCount(0)
      }

      const { page: portal } = await signedIn(mine.institution, { language })
      await portal.goto(`/tickets/${ticket.number}`)
      await expect(portal.getByText(w.noSuchPage)).toBeVisible()
      await portal.goto(`/my-tickets?tab=all&q=${encodeURIComponent(ticket.number)}`)
      await expect(portal.getByText(ticket.number).first()).toBeVisible()
      await expect(portal.getByRole('link', { name: ticket.subject })).toHaveCount(0)
      await expect(portal.getByText(digits(language, ticket.number), { exact: true })).toHaveCount(0)
    })
  }

  test(`an institution does not see another's, ${language}`, async ({ signedIn, line, tokenOf }) => {
    const ticket = await ownTicket({ line, tokenOf }, { login: 'udc' })
    const { page } = await signedIn('institution', { language })
    await page.goto(`/tickets/${ticket.number}`)
    await expect(page.getByText(w.noSuchPage)).toBeVisible()
    await page.goto('/queue')
    await expect(page.getByText(w.noSuchPage)).toBeVisible()
  })
}
