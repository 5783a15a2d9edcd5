import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Day, Name } from './fields.ts'
import { reportClocks, reportDimensions } from './words.ts'

const count = z.number().int()
const judged = {
  kept: count,
  late: count,
  overdue: count,
  shareKept: z
    .number()
    .nullable()
    .meta({ description: 'kept ÷ (kept + late + overdue), 0 to 1; null when that is none' }),
}

const figures = {
  received: count,
  resolved: count.meta({ description: 'kept + late' }),
  ...judged,
  open: count.meta({ description: 'received − resolved; the overdue are among them' }),
  excused: count.meta({ description: 'Counted inside, given beside' }),
  enteredLater: count.meta({
    description: 'Resolutions entered afterwards; counted inside, given beside',
  }),
  medianOfficeMinutes: count.nullable().meta({ description: 'Receipt to last resolution; nearest rank' }),
  p90OfficeMinutes: count.nullable(),
  net: z.object(judged).optional().meta({ description: 'With clock=gross: the other clock' }),
  gross: z
    .object(judged)
    .optional()
    .meta({ description: 'With clock=net: without any pause or resolved span' }),
}

export const ReportRow = z
  .object({
    key: z
      .string()
      .nullable()
      .meta({ description: 'A slug, id, channel, YYYY-MM or office code; null for nobody' }),
    label: Name,
    ...figures,
  })
  .meta({
    id: 'ReportRow',
    description: 'What was received in the period by one value of the dimension, and how it was kept',
  })
export type ReportRow = z.output<typeof ReportRow>

export const SlaReport = z
  .object({
    from: z.string(),
    to: z.string(),
    by: z.enum(reportDimensions),
    clock: z.enum(reportClocks),
    rows: z.array(ReportRow),
    total: z.object(figures),
  })
  .meta({ id: 'SlaReport', description: 'How promises were kept, for the tickets received in a period' })
export type SlaReport = z.output<typeof SlaReport>

export const SlaReportQuery = z.strictObject({
  from: Day,
  to: Day,
  by: z.enum(reportDimensions).default('service').meta({ description: 'What the rows are' }),
  clock: z
    .enum(reportClocks)
    .default('net')
    .meta({ description: 'net: with pauses; gross: as if nothing had been paused' }),
  office: z.string().max(60).optional().meta({ description: 'An office’s id or code, with those below it' }),
  format: z.enum(['json', 'csv']).optional().meta({ description: 'As the Accept header would say' }),
})
export type SlaReportQuery = z.output<typeof SlaReportQuery>

export const getSlaReport = endpoint({
  name: 'getSlaReport',
  method: 'GET',
  path: '/reports/sla',
  tag: 'Reports',
  summary: 'The SLA report',
  description:
    'Tickets are chosen by receipt in Dhaka. Cancelled ones are left out unless breached, then late. A period is at most 1,100 days.',
  query: SlaReportQuery,
  reply: { status: 200, schema: SlaReport, alsoAs: ['text/csv'] },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})
