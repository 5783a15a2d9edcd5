import { readFile } from 'node:fs/promises'
import { listServices } from '@sheba/contract/charter'
import { listTickets } from '@sheba/contract/ticket-lists'
import type { TicketItem } from '@sheba/contract/tickets'
import { expect, type Locator } from 'playwright/test'
import { call } from '../call.ts'
import { figureIn } from '../moments.ts'
import { languages, test } from '../people.ts'
import { rows } from '../rows.ts'
import { words } from '../words.ts'

type Line = Parameters<typeof call>[0]
type Figures = Record<'received' | 'resolved' | 'late' | 'open' | 'overdue', number>

/** Weeks that no journey raises a ticket in: what is counted there stands still. */
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
const period = { from: day(70), to: day(12) }
const address = `/reports?period=free&from=${period.from}&to=${period.to}&by=service&clock=net`

/** A supervisor is promised honest figures: each equals its tickets, counted one by one, and shows them. */
for (const language of languages) {
  const w = words[language]

  test(`the report equals a recount, and opens its tickets, ${language}`, async ({
    signedIn,
    line,
    tokenOf,
  }) => {
    const token = await tokenOf('supervisor')
    const tickets = await allTickets(line, token, period)
    const { items: services } = await call(line, token, listServices)
    expect(tickets.length).toBeGreaterThan(100)

    const { page } = await signedIn('supervisor', { language })
    await page.goto(address)
    const table = page.getByRole('table', { name: w.byService })
    for (const { slug, shortName } of services) {
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: shortName[language], exact: true }) })
      await expect(row.getByRole('cell').first()).toBeVisible()
      expect(await figuresOf(row), slug).toEqual(
        recount(tickets.filter(({ service }) => service.slug === slug)),
      )
    }
    const total = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: w.total, exact: true }) })
    expect(await figuresOf(total)).toEqual(recount(tickets))

    // Every figure that is a link asks for as many tickets as it says.
    const figures = await table.getByRole('link').all()
    expect(figures.length).toBeGreaterThan(services.length)
    for (const figure of figures) {
      const query = Object.fromEntries(
        new URL((await figure.getAttribute('href')) ?? '', 'http://desk').searchParams,
      )
      const counted = await allTickets(line, token, query)
      expect(counted.length, JSON.stringify(query)).toBe(figureIn((await figure.textContent()) ?? ''))
    }

    const late = total.getByRole('cell').nth(2)
    const count = figureIn((await late.textContent()) ?? '')
    expect(count).toBeGreaterThan(0)
    // By key: on a phone the table scrolls under the names that stay.
    await late.getByRole('link').press('Enter')
    await expect(page).toHaveURL(/outcome=late/)
    await expect(rows(page, language)).toHaveCount(Math.min(count, 50))
  })

  test(`the report as a table for a spreadsheet, ${language}`, async ({ signedIn }) => {
    const { page } = await signedIn('supervisor', { language })
    await page.goto(address)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: w.csv }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^sla-.*\.csv$/)
    const file = await readFile(await download.path())
    // The mark by which a spreadsheet knows the letters.
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    // A heading, nine services and the total.
    expect(file.toString('utf8').trim().split(/\r?\n/)).toHaveLength(11)
  })
}

async function allTickets(line: Line, token: string, query: object): Promise<TicketItem[]> {
  const found = new Map<string, TicketItem>()
  let cursor: string | undefined
  do {
    const page = await call(line, token, listTickets, { query: { ...query, cursor, limit: 200 } })
    for (const ticket of page.items) found.set(ticket.number, ticket)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return [...found.values()]
}

/** By the rule: cancelled ones count only when their promise was broken before. */
function recount(tickets: readonly TicketItem[]): Figures {
  const counted = tickets.filter(({ status, clock }) => status !== 'cancelled' || clock.breachedAt)
  const done = counted.filter(({ status }) => ['resolved', 'closed', 'cancelled'].includes(status))
  const open = counted.filter((ticket) => !done.includes(ticket))
  const breached = ({ clock }: TicketItem) => clock.breachedAt !== null
  return {
    received: counted.length,
    resolved: done.length,
    late: done.filter(breached).length,
    open: open.length,
    overdue: open.filter(breached).length,
  }
}

async function figuresOf(row: Locator): Promise<Figures> {
  const [received = 0, resolved = 0, late = 0, open = 0, overdue = 0] = (
    await row.getByRole('cell').allTextContents()
  ).map(figureIn)
  return { received, resolved, late, open, overdue }
}
