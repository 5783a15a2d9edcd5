import type { Office } from '@sheba/contract/offices'

/**
 * The codes of an office and of all below it, for a list that asks for each office by name; null when that is every
 * office the reader can see and need not be said. An office that is not among these stands for itself.
 */
export function officesWithin(offices: readonly Office[], code: string): string[] | null {
  const top = offices.find((office) => office.code === code)
  if (!top) return [code]
  const found = [top]
  for (const office of found) found.push(...offices.filter(({ parentId }) => parentId === office.id))
  return found.length === offices.length ? null : found.map((office) => office.code)
}
