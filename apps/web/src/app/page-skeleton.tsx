import { Skeleton, SkeletonLines } from '../ui/skeleton.tsx'

/** While the code of a page comes for the first time. */
export function PageSkeleton() {
  return (
    <div className="flex flex-col gap-6 p-5">
      <Skeleton className="h-7 w-48" />
      <SkeletonLines lines={5} />
    </div>
  )
}
