import type { QueryInput } from '@sheba/contract/endpoint'
import { getSlaReport } from '@sheba/contract/reports'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import type { ReportAsked } from './report-asked.ts'

type SlaReportAsk = QueryInput<typeof getSlaReport>

/** A report of the server; while another is fetched the former stays. */
export function useSlaReport(query: SlaReportAsk, { isOff = false } = {}) {
  return useQuery({
    queryKey: ['reports', 'sla', query],
    enabled: !isOff,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(getSlaReport, { query, signal, timeoutMs: 60_000 }),
  })
}

/** What the server is asked for, of what the address says. */
export function reportQuery({ from, to, by, clock, office }: ReportAsked): SlaReportAsk {
  return { from, to, by, clock, ...(office ? { office } : {}) }
}
