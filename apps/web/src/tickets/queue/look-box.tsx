import { type QueueColumn, queueColumns } from '@sheba/contract/words'
import { useText } from '../../i18n/use-text.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { CheckRow } from './check-row.tsx'
import type { QueueLook } from './queue-look.ts'
import { queueMessages } from './queue-messages.ts'

/** Which columns the table has beside time left and subject, and how close its rows stand. */
export function LookBox({ look, onChange }: { look: QueueLook; onChange: (look: QueueLook) => void }) {
  const t = useText(queueMessages)
  return (
    <>
      <CheckRow
        label={t.columns}
        words={queueColumns}
        nameOf={(column) => t[columnNames[column]]}
        chosen={look.columns}
        onChange={(columns) => onChange({ ...look, columns })}
      />
      <RadioCards
        label={t.density}
        isInRow
        value={look.density}
        onChange={(density) => onChange({ ...look, density })}
        cards={[
          { value: 'roomy', label: t.roomy },
          { value: 'dense', label: t.dense },
        ]}
      />
    </>
  )
}

export const columnNames = {
  service: 'service',
  union: 'union',
  receivedAt: 'columnReceived',
  officer: 'assignee',
  status: 'columnStatus',
} as const satisfies Record<QueueColumn, keyof typeof queueMessages>
