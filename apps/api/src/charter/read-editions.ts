import { dayOf } from '@sheba/clock/calendar/dhaka'
import type { Edition, EditionDiff, EditionSummary } from '@sheba/contract/charter-editions'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { mayChangePromises } from './charter-policy.ts'
import { editionDiff } from './edition-diff.ts'
import { findEditionById, listEditions } from './edition-reads.ts'
import { editionSummaries, editionView } from './edition-view.ts'

type Reading = { db: Db; now: number }

/** The editions of the office asked about. Throws `not-found` for an office that is not the actor's to see. */
export async function editionsOf({ db, now }: Reading, actor: Actor, asked: string | undefined) {
  const office = await officeAsked(db, actor, asked)
  if (!office) throw new Problem('not-found')
  const { id, code, name } = office
  return {
    office: { id, code, name },
    items: editionSummaries(await listEditions(db, id), dayOf(now)),
    can: { publish: mayChangePromises(actor, id) },
  }
}

/** One edition, whole. Throws `not-found`. */
export async function readEdition({ db, now }: Reading, actor: Actor, id: string): Promise<Edition> {
  const found = await findEditionById(db, actor, id)
  if (!found) throw new Problem('not-found')
  const summary = summaryOf(editionSummaries(await listEditions(db, found.office.id), dayOf(now)), id)
  const withdraw = summary.state === 'upcoming' && mayChangePromises(actor, found.office.id)
  return editionView(found, summary, { withdraw })
}

/**
 * In what an edition differs from another of the same office; without a name from the one before it.
 * Throws `not-found`; `invalid-request` where there is no such other one.
 */
export async function compareEditions(
  { db, now }: Reading,
  actor: Actor,
  { id, with: asked }: { id: string; with?: string | undefined },
): Promise<EditionDiff> {
  const to = await findEditionById(db, actor, id)
  if (!to) throw new Problem('not-found')
  const summaries = editionSummaries(await listEditions(db, to.office.id), dayOf(now))
  const other = asked ?? theOneBefore(summaries, id)
  const from = other === undefined ? null : await findEditionById(db, actor, other)
  if (!from || from.office.id !== to.office.id) throw wrongField('with', nothingToCompare)
  const view = (found: typeof to) =>
    editionView(found, summaryOf(summaries, found.row.id), { withdraw: false })
  return {
    from: summaryOf(summaries, from.row.id),
    to: summaryOf(summaries, to.row.id),
    ...editionDiff(view(from), view(to)),
  }
}

function theOneBefore(summaries: readonly EditionSummary[], id: string): string | undefined {
  const at = summaries.findIndex((one) => one.id === id)
  return summaries.slice(at + 1).find(({ state }) => state !== 'withdrawn')?.id
}

function summaryOf(summaries: readonly EditionSummary[], id: string): EditionSummary {
  const summary = summaries.find((one) => one.id === id)
  if (!summary) throw new Error(`edition ${id} is none of its office`)
  return summary
}

const nothingToCompare = {
  bn: 'তুলনার জন্য এই কার্যালয়ের অন্য একটি সংস্করণ বেছে নিন।',
  en: 'Choose another edition of this office to compare with.',
}
