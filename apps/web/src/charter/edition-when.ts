import type { EditionSummary } from '@sheba/contract/charter-editions'
import type { Texts } from '../i18n/messages.ts'
import type { editionMessages } from './edition-messages.ts'

type Words = Texts<typeof editionMessages>

/** From when until when an edition holds, in words. */
export function editionWhen(
  t: Words,
  { holdsFrom, holdsUntil }: Pick<EditionSummary, 'holdsFrom' | 'holdsUntil'>,
): string {
  if (holdsFrom === null) return holdsUntil === null ? t.always : t.alwaysUntil({ until: holdsUntil })
  return holdsUntil === null ? t.from({ on: holdsFrom }) : t.fromUntil({ on: holdsFrom, until: holdsUntil })
}

export function editionState(t: Words, { state }: Pick<EditionSummary, 'state'>): string {
  return { over: t.over, inForce: t.inForce, upcoming: t.upcoming, withdrawn: t.withdrawn }[state]
}
