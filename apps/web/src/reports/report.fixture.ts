import type { ReportRow, SlaReport } from '@sheba/contract/reports'

const none = { kept: 0, late: 0, overdue: 0, shareKept: null }

const nothing: SlaReport['total'] = {
  ...none,
  received: 0,
  resolved: 0,
  open: 0,
  excused: 0,
  enteredLater: 0,
  medianOfficeMinutes: null,
  p90OfficeMinutes: null,
  gross: none,
}

/** Figures of a report, of which most are nought unless told. */
export function someFigures(more: Partial<SlaReport['total']> = {}): SlaReport['total'] {
  return { ...nothing, ...more }
}

export function someRow(key: string | null, bn: string, more: Partial<SlaReport['total']> = {}): ReportRow {
  return { key, label: { bn, en: bn }, ...someFigures(more) }
}

export function someReport(more: Partial<SlaReport> = {}): SlaReport {
  return {
    from: '2026-11-01',
    to: '2026-11-30',
    by: 'service',
    clock: 'net',
    rows: [],
    total: someFigures(),
    ...more,
  }
}
