import { useText } from '../../i18n/use-text.ts'
import { uiMessages } from '../../ui/messages.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { QueueHead } from './queue-table.tsx'

const rows = Array.from({ length: 9 }, (_, row) => row)

/** Rows to come, in the size of rows. */
export function QueueSkeleton({ isTable }: { isTable: boolean }) {
  const t = useText(uiMessages)
  return (
    <div role="status">
      <span className="sr-only">{t.loading}</span>
      {isTable ? <TableSkeleton /> : <CardsSkeleton />}
    </div>
  )
}

function TableSkeleton() {
  return (
    <table aria-hidden="true" className="w-full table-fixed border-collapse">
      <QueueHead />
      <tbody>
        {rows.map((row) => (
          <tr key={row} className="h-17.5 align-top *:border-b *:border-line *:py-3 *:pe-3">
            <td />
            <td>
              <Skeleton className="h-4 w-24" />
              <Skeleton className="mt-2 h-3.5 w-32" />
            </td>
            <td>
              <Skeleton className="h-4 w-3/4" />
              <Skeleton className="mt-2 h-3.5 w-1/2" />
            </td>
            <td>
              <Skeleton className="h-5 w-28" />
            </td>
            <td>
              <Skeleton className="h-4 w-20" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CardsSkeleton() {
  return (
    <div aria-hidden="true" className="border-t border-line">
      {rows.map((row) => (
        <div key={row} className="flex h-35 flex-col gap-2.5 border-b border-line bg-panel px-4 py-4">
          <Skeleton className="h-4 w-28" />
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-3.5 w-3/5" />
        </div>
      ))}
    </div>
  )
}
