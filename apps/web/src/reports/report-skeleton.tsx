import { Skeleton, SkeletonLines } from '../ui/skeleton.tsx'
import { headFiguresGrid } from './head-figures-grid.ts'

/** The six figures to come. */
export function HeadFiguresSkeleton() {
  return (
    <div className={headFiguresGrid}>
      {rows(6).map((place) => (
        <div key={place} className="flex flex-col gap-2 bg-panel px-4 py-3.5 sm:px-4.5">
          <Skeleton className="h-4.5 w-24" />
          <Skeleton className="h-7 w-20" />
          <Skeleton className="h-4.5 w-28" />
        </div>
      ))}
    </div>
  )
}

/** A heading and about as many rows as a charter has services. */
export function TableSkeleton() {
  return (
    <div className="min-h-120 pt-2">
      <SkeletonLines lines={1} />
      {rows(9).map((place) => (
        <Skeleton key={place} className="mt-5 h-8 w-full" />
      ))}
    </div>
  )
}

function rows(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place)
}
