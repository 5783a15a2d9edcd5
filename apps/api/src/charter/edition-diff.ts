import {
  type ChangedCell,
  type ChangedTerms,
  type Edition,
  type EditionDiff,
  type EditionService,
  type EditionTerms,
  editionTermFields,
} from '@sheba/contract/charter-editions'
import type { Name } from '@sheba/contract/fields'
import type { Language } from '@sheba/contract/words'

type Differences = Pick<EditionDiff, 'added' | 'removed' | 'cells' | 'terms'>

/** The texts and terms in which two editions differ, in the order in which they are printed. */
export function editionDiff(from: Edition, to: Edition): Differences {
  const before = new Map(from.services.map((service) => [service.slug, service]))
  const after = new Map(to.services.map((service) => [service.slug, service]))
  const all = [...to.services, ...from.services.filter(({ slug }) => !after.has(slug))]
  return {
    added: to.services.filter(({ slug }) => !before.has(slug)).map(named),
    removed: from.services.filter(({ slug }) => !after.has(slug)).map(named),
    cells: [
      ...changedCells(null, textsOf(from), textsOf(to)),
      ...all.flatMap((service) =>
        changedCells(
          named(service),
          serviceTexts(before.get(service.slug)),
          serviceTexts(after.get(service.slug)),
        ),
      ),
    ],
    terms: to.services.flatMap((service) => changedTerms(before.get(service.slug), service)),
  }
}

type Text = Pick<ChangedCell, 'cell' | 'column' | 'language'> & { text: string | null }

function changedCells(
  service: ChangedCell['service'],
  before: readonly Text[],
  after: readonly Text[],
): ChangedCell[] {
  // One side may lack the service altogether: the places are those of whichever has them.
  const places = after.length > 0 ? after : before
  return places.flatMap(({ cell, column, language }, at) => {
    const [old, now] = [before[at]?.text ?? null, after[at]?.text ?? null]
    return old === now ? [] : [{ service, cell, column, language, before: old, after: now }]
  })
}

function textsOf({ edition, columns, contact }: Edition): Text[] {
  const alone = (cell: ChangedCell['cell'], text: string | null): Text => ({
    cell,
    column: null,
    language: null,
    text,
  })
  return [
    ...both('title', edition.title),
    ...both('government', edition.government),
    ...both('department', edition.department),
    ...both('officeName', edition.officeName),
    alone('website', edition.website),
    ...both('vision', edition.vision),
    ...both('mission', edition.mission),
    ...columns.flatMap((heading, at) => both('columns', heading, at + 1)),
    ...both('designation', contact?.designation ?? null),
    alone('phone', contact?.phone ?? null),
    alone('email', contact?.email ?? null),
  ]
}

const columnCells = ['name', 'recipients', 'method', 'documents', 'price', 'timeLimit', 'officer'] as const

function serviceTexts(service: EditionService | undefined): Text[] {
  if (!service) return []
  return [
    ...both('shortName', service.shortName),
    ...columnCells.flatMap((cell) => both(cell, { bn: service.bn[cell], en: service.en[cell] })),
  ]
}

function both(
  cell: ChangedCell['cell'],
  name: { [L in keyof Name]: string | null } | null,
  column: number | null = null,
): Text[] {
  return (['bn', 'en'] as const satisfies readonly Language[]).map((language) => ({
    cell,
    column,
    language,
    text: name?.[language] ?? null,
  }))
}

function changedTerms(before: EditionService | undefined, after: EditionService): ChangedTerms[] {
  if (!before) return []
  const [old, now] = [termsOf(before), termsOf(after)]
  const changed = editionTermFields.filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  )
  return changed.length === 0 ? [] : [{ service: named(after), changed, before: old, after: now }]
}

function termsOf(service: EditionService): EditionTerms {
  return {
    number: service.number,
    promise: service.promise,
    thresholds: service.thresholds,
    recipientCategories: service.recipientCategories,
    kinds: service.kinds,
    defaultKind: service.defaultKind,
    documents: service.documents,
    channels: service.channels,
  }
}

function named({ slug, number, shortName }: EditionService) {
  return { slug, number, name: shortName }
}
