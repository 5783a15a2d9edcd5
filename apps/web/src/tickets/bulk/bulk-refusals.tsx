import { useFormat, useText } from '../../i18n/use-text.ts'
import { bulkMessages } from './bulk-messages.ts'

type Refused = { number: string; subject: string | null; detail: string | null }

/** Tickets with the reason why not, each a line; how many more there are where not all are listed. */
export function BulkRefusals({
  title,
  items,
  total,
}: {
  title: string
  items: readonly Refused[]
  total: number
}) {
  const t = useText(bulkMessages)
  const f = useFormat()
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-medium">{title}</h3>
      <ul className="flex max-h-72 flex-col divide-y divide-line overflow-y-auto rounded-md border border-line">
        {items.map(({ number, subject, detail }) => (
          <li key={number} className="px-3 py-2">
            <span className="num text-sm text-ink-2">{f.digits(number)}</span>{' '}
            <span className="font-medium">{subject ?? t.notThere}</span>
            {detail && <span className="block text-sm text-overdue-ink">{detail}</span>}
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p className="text-sm text-ink-2">{t.more500({ count: total - items.length })}</p>
      )}
    </section>
  )
}
