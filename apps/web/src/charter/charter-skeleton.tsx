import { Skeleton, SkeletonLines } from '../ui/skeleton.tsx'

export function CharterSkeleton() {
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <Skeleton className="h-4 w-3/5" />
        <Skeleton className="h-8 w-56" />
        <Skeleton className="h-5 w-72 max-w-full" />
        <Skeleton className="mt-2 h-11 w-48" />
      </div>
      <SkeletonLines lines={4} />
      <Skeleton className="h-96 w-full" />
    </div>
  )
}
