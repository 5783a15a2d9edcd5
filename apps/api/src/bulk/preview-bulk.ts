import type { BulkAction, BulkForecast, BulkPreview, PreviewBulk } from '@sheba/contract/bulk'
import type { Language } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { findTicketRow } from '../tickets/ticket-reads.ts'
import { type ForecastRow, forecastRows, officeServedBy } from './bulk-reads.ts'
import { foreseenRefusal, type Known } from './bulk-rules.ts'
import type { Because, Chosen } from './bulk-store.ts'
import { chooseTickets } from './choose-tickets.ts'
import { saidWhy } from './said-why.ts'

/** So many are listed one by one; the figures are of all. */
const mostListed = 500

/** What an action would do to many tickets, told from how they stand: nothing is written and no row is held. */
export async function previewBulk(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: PreviewBulk,
  language: Language,
): Promise<BulkPreview> {
  const { action } = ask
  const chosen = await chooseTickets({ db, now }, actor, ask)
  const known = await knownOf(db, actor, action)
  const rows = await forecastRows(
    db,
    chosen.flatMap(({ id }) => id ?? []),
    {
      service: action.kind === 'reclassify' ? action.service : null,
      reason: action.kind === 'pause' ? action.reason : null,
    },
  )
  const foreseen = chosen.map((one) => {
    const row = (one.id && rows.get(one.id)) || null
    const because = row
      ? foreseenRefusal({ actor, action, now, known, version: one.version }, row)
      : { code: 'not-found', detail: null }
    return { one, row, because }
  })
  const refused = foreseen.filter(({ because }) => because !== null)
  const allowed = foreseen.filter(({ because }) => because === null)
  return {
    total: foreseen.length,
    allowed: allowed.length,
    refused: refused.length,
    reasons: reasonsOf(
      refused.flatMap(({ because }) => because ?? []),
      language,
    ),
    items: [...refused, ...allowed].slice(0, mostListed).map((each) => forecast(each, language)),
  }
}

async function knownOf(db: Db, actor: Actor, action: BulkAction): Promise<Known> {
  const officerId = action.kind === 'assign' ? action.officerId : null
  return {
    servedOffice: officerId && (await officeServedBy(db, officerId)),
    survivor: action.kind === 'merge' ? await findTicketRow(db, actor, action.into) : null,
  }
}

type Foreseen = { one: Chosen; row: ForecastRow | null; because: Because | null }

function forecast({ one, row, because }: Foreseen, language: Language): BulkForecast {
  return {
    number: one.number,
    subject: row?.subject ?? null,
    status: row?.status ?? null,
    allowed: because === null,
    ...saidWhy(because, language),
  }
}

function reasonsOf(refusals: readonly Because[], language: Language): BulkPreview['reasons'] {
  const said = refusals.map((because) => saidWhy(because, language))
  const grouped = Map.groupBy(said, ({ code, detail }) => `${code} ${detail}`)
  return [...grouped.values()]
    .map((same) => ({ code: same[0]?.code ?? '', detail: same[0]?.detail ?? '', count: same.length }))
    .toSorted((one, other) => other.count - one.count)
}
