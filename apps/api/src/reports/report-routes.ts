import * as contract from '@sheba/contract/reports'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { languageOf } from '../http/problem-replies.ts'
import { serve } from '../http/serve.ts'
import { prefersCsv } from './prefers-csv.ts'
import { slaReport } from './sla-report.ts'
import { slaReportCsv, slaReportFileName } from './sla-report-csv.ts'

export function reportRoutes(app: FastifyInstance, deps: Deps): void {
  serve(
    { app, deps },
    contract.getSlaReport,
    {
      access: ['officer', 'supervisor'],
      as: ({ query, request }, report) =>
        (query.format ?? (prefersCsv(request.headers.accept) ? 'csv' : 'json')) === 'csv'
          ? {
              type: 'text/csv; charset=utf-8',
              text: slaReportCsv(report, languageOf(request)),
              headers: { 'content-disposition': `attachment; filename="${slaReportFileName(report)}"` },
            }
          : null,
    },
    async ({ db, now, actor, query, request }) => slaReport({ db, now }, actor, query, languageOf(request)),
  )
}
