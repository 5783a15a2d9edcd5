import { type Density, densities, type QueueColumn, queueColumns } from '@sheba/contract/words'

/** How the queue is shown: which columns stand beside time left and subject, and how close the rows. */
export type QueueLook = { columns: readonly QueueColumn[]; density: Density }

export const usualLook: QueueLook = { columns: ['service', 'status'], density: 'roomy' }

/** Reads an address; what it does not say is as usual. */
export function lookOf(search: URLSearchParams): QueueLook {
  const asked = search.get('columns')?.split(',')
  return {
    // In their own order, however they were asked for.
    columns: asked ? queueColumns.filter((column) => asked.includes(column)) : usualLook.columns,
    density: densities.find((word) => word === search.get('density')) ?? usualLook.density,
  }
}

export function writeLook(search: URLSearchParams, { columns, density }: QueueLook): void {
  const own = queueColumns.filter((column) => columns.includes(column)).join(',')
  if (own === usualLook.columns.join(',')) search.delete('columns')
  else search.set('columns', own || 'none')
  if (density === usualLook.density) search.delete('density')
  else search.set('density', density)
}
