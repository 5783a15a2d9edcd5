import type { Edition, EditionService, EditionSummary } from '@sheba/contract/charter-editions'
import type { EditionRow } from './charter-reads.ts'
import { charterView } from './charter-view.ts'
import type { FoundEdition, HeldEdition } from './edition-reads.ts'
import { holdingState, inForceOn } from './holding.ts'

/** The editions of an office with their dates: each ends on the day before the next one begins. */
export function editionSummaries(held: readonly HeldEdition[], today: string): EditionSummary[] {
  const inForce = inForceOn(held, today)
  return held.map((edition) => ({
    id: edition.id,
    state: holdingState(edition, inForce, today),
    holdsFrom: edition.holdsFrom,
    holdsUntil: lastDayOf(edition, held),
    publishedAt: new Date(edition.enteredAt).toISOString(),
    withdrawnAt: edition.withdrawnAt === null ? null : new Date(edition.withdrawnAt).toISOString(),
    title: edition.title,
    services: edition.services,
  }))
}

function lastDayOf(edition: HeldEdition, held: readonly HeldEdition[]): string | null {
  if (edition.withdrawnAt !== null) return null
  const standing = held.filter(({ withdrawnAt }) => withdrawnAt === null)
  const next = standing.findLast(({ holdsFrom }) => (holdsFrom ?? '') > (edition.holdsFrom ?? ''))
  if (!next?.holdsFrom) return null
  return new Date(Date.parse(next.holdsFrom) - 86_400_000).toISOString().slice(0, 10)
}

export function editionView(
  { office, row }: FoundEdition,
  summary: EditionSummary,
  can: Edition['can'],
): Edition {
  const { edition, services, ...charter } = charterView(office, row)
  const { state, holdsUntil, publishedAt, withdrawnAt } = summary
  return {
    ...charter,
    edition: { ...edition, state, holdsUntil, publishedAt, withdrawnAt },
    services: services.map((service, at) => ({ ...service, thresholds: thresholdsOf(row.services[at]) })),
    can,
  }
}

function thresholdsOf(service: EditionRow['services'][number] | undefined): EditionService['thresholds'] {
  if (!service?.promise) throw new Error(`service ${service?.id} has no promise`)
  const { approachingShare, criticalShare, criticalFloorMinutes } = service.promise
  return { approachingShare, criticalShare, criticalFloorMinutes }
}
