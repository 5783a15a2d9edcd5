import type { ImportedRow, ImportFault } from '@sheba/contract/calendar'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Table, Td, Th } from '../ui/table.tsx'
import { importMessages } from './import-messages.ts'
import { calendarMessages } from './messages.ts'

/** Each bad row with its reason. */
export function ImportFaults({ faults }: { faults: readonly ImportFault[] }) {
  const t = useText(importMessages)
  const f = useFormat()
  return (
    <Table caption={t.wrongRows}>
      <thead>
        <tr>
          <Th className="w-20">{t.row}</Th>
          <Th>{t.reason}</Th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ row, detail }) => (
          <tr key={`${row} ${detail}`}>
            <Td className="align-top whitespace-nowrap">{row === null ? t.wholeFile : f.number(row)}</Td>
            <Td>{detail}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Each day of the file, and what entering it does. */
export function ImportRows({ rows }: { rows: readonly ImportedRow[] }) {
  const t = useText(importMessages)
  const c = useText(calendarMessages)
  const f = useFormat()
  const pick = usePick()
  return (
    <Table caption={t.rows} className="text-sm">
      <thead>
        <tr>
          <Th>{t.day}</Th>
          <Th>{t.what}</Th>
          <Th>{t.result}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row}>
            <Td className="align-top whitespace-nowrap">{f.day(row.on, 'short')}</Td>
            <Td>
              {pick(row.name)}
              <span className="block text-ink-2">
                {row.kind === 'working' ? c.working : c[row.order ?? 'general']}
                {row.provisional && ` · ${c.provisional}`}
              </span>
            </Td>
            <Td className={classes('align-top', row.result === 'same' ? 'text-ink-3' : 'font-medium')}>
              {t[row.result]}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
