import type { PromiseView } from '@sheba/contract/charter'
import { cellLimits } from '@sheba/contract/charter-editions'
import type { ReactNode } from 'react'
import { usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { BothAreas } from './both-areas.tsx'
import { cellName } from './cell-name.ts'
import type { ServiceDraft } from './edition-copy.ts'
import { editionMessages, newEditionMessages } from './edition-messages.ts'

/** The fields of a time limit, which belong to another feature. */
export type PromiseSlot = (asked: {
  initial: PromiseView
  onChange: (promise: ServiceDraft['promise']) => void
  errorOf: (field: string) => string | undefined
}) => ReactNode

type ServiceSheetProps = {
  service: ServiceDraft
  /** As it was copied. */
  promise: PromiseView
  promiseFields: PromiseSlot
  onChange: (service: ServiceDraft) => void
  /** The server's word on a part of this service, such as `bn/method`. */
  errorOf: (field: string) => string | undefined
  onClose: () => void
}

const columns = ['name', 'recipients', 'method', 'documents', 'price', 'timeLimit', 'officer'] as const
/** These may be empty, and are null where nothing was ever stated. */
const mayBeNull = ['documents', 'officer'] as const

/** One row of the charter: its columns in both languages, and how its time is counted. */
export function ServiceSheet(props: ServiceSheetProps) {
  const { service, promise, promiseFields, onChange, errorOf, onClose } = props
  const t = useText(editionMessages)
  const n = useText(newEditionMessages)
  const pick = usePick()
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={n.editOf({ service: pick(service.shortName) })}
      footer={
        <Button variant="primary" onPress={onClose}>
          {n.done}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <BothAreas
          label={t.cellShortName}
          limit={100}
          value={service.shortName}
          onChange={(shortName) => onChange({ ...service, shortName })}
          errorOf={(language) => errorOf(`shortName/${language}`)}
        />
        {columns.map((column) => (
          <BothAreas
            key={column}
            label={cellName(t, column)}
            limit={cellLimits[column]}
            rows={2}
            value={{ bn: service.bn[column] ?? '', en: service.en[column] ?? '' }}
            onChange={({ bn, en }) =>
              onChange({
                ...service,
                bn: { ...service.bn, [column]: kept(column, bn, service.bn[column]) },
                en: { ...service.en, [column]: kept(column, en, service.en[column]) },
              })
            }
            errorOf={(language) => errorOf(`${language}/${column}`)}
          />
        ))}
        {promiseFields({
          initial: promise,
          onChange: (next) => onChange({ ...service, promise: next }),
          errorOf: (field) => errorOf(`promise/${field}`),
        })}
      </div>
    </Sheet>
  )
}

/** What was never stated stays so, as long as nobody writes anything. */
function kept(column: (typeof columns)[number], typed: string, before: string | null): string | null {
  const isOptional = mayBeNull.some((one) => one === column)
  return isOptional && before === null && typed === '' ? null : typed
}
