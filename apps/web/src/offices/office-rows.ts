import type { Office } from '@sheba/contract/offices'
import type { Language } from '@sheba/contract/words'
import { searchFold } from '../ui/search-fold.ts'

export type OfficeRow = { office: Office; depth: number }

/**
 * The offices as a tree in rows: each under the one above it, neighbours by name. An office whose parent the reader
 * cannot see stands at the top.
 */
export function officeRows(offices: readonly Office[], language: Language): OfficeRow[] {
  const names = new Intl.Collator(language, { numeric: true })
  const sorted = offices.toSorted((a, b) => names.compare(a.name[language], b.name[language]))
  const known = new Set(offices.map(({ id }) => id))
  const below = Map.groupBy(sorted, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null))
  const rowsUnder = (parentId: string | null, depth: number): OfficeRow[] =>
    (below.get(parentId) ?? []).flatMap((office) => [{ office, depth }, ...rowsUnder(office.id, depth + 1)])
  return rowsUnder(null, 0)
}

/** The rows whose name or code has every word, in either language; all when nothing is sought. */
export function matchingRows(rows: readonly OfficeRow[], sought: string): OfficeRow[] {
  const words = searchFold(sought).split(' ').filter(Boolean)
  return rows.filter(({ office: { code, name } }) => {
    const text = searchFold(`${code} ${name.bn} ${name.en}`)
    return words.every((word) => text.includes(word))
  })
}
