import type { BulkPreview } from '@sheba/contract/bulk'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { bulkMessages } from './bulk-messages.ts'
import { BulkRefusals } from './bulk-refusals.tsx'

type BulkForecastProps = {
  preview: BulkPreview
  /** null where nobody outside is ever told of it. */
  notify: boolean | null
  onNotify: (notify: boolean) => void
}

/** What will happen: to how many, which are left out and why, and who is told. */
export function BulkForecast({ preview, notify, onNotify }: BulkForecastProps) {
  const t = useText(bulkMessages)
  const { total, allowed, refused, items } = preview
  return (
    <div className="flex flex-col gap-4">
      <Banner tone={allowed === 0 ? 'warn' : 'info'}>
        {allowed === 0 ? t.willNone : t.willDo({ allowed, total })}
      </Banner>
      {refused > 0 && (
        <BulkRefusals
          title={t.willLeave({ count: refused })}
          items={items.filter((item) => !item.allowed)}
          total={refused}
        />
      )}
      {notify !== null && allowed > 0 && (
        <div>
          <Checkbox isSelected={notify} onChange={onNotify}>
            {t.notify}
          </Checkbox>
          <p className="ps-7.5 text-sm text-ink-2">{t.notifyHint}</p>
        </div>
      )}
    </div>
  )
}
