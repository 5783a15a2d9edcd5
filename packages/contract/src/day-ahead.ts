import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Day } from './fields.ts'
import { TicketNumber } from './tickets.ts'

const count = z.number().int()

export const DayAhead = z
  .object({
    on: Day.meta({ description: 'Today in Dhaka' }),
    dueToday: count.meta({ description: 'Still to be kept today' }),
    next: z
      .object({
        on: Day.meta({ description: 'The next day on which the office is open' }),
        due: count.meta({ description: 'To be kept after today and by the end of that day' }),
        usual: z
          .number()
          .nullable()
          .meta({ description: 'How many the officer resolves on a day; null: too few to say' }),
        beyond: count.meta({ description: 'How many more are due than that day usually holds' }),
      })
      .nullable()
      .meta({ description: 'null: the calendar opens on no day that is near' }),
    tightCount: count,
    tight: z
      .array(
        z.object({
          number: TicketNumber,
          subject: z.string(),
          dueAt: z.string(),
          leftMinutes: count.meta({ description: 'Office minutes left' }),
          usualMinutes: count.meta({
            description:
              'Office minutes that half of such tickets took at most, in the last 90 days, without pauses',
          }),
        }),
      )
      .meta({
        description:
          'Those of both days that have less time left than such tickets usually take, at most five',
      }),
  })
  .meta({
    id: 'DayAhead',
    description: 'What an officer’s day and the next one hold: their own tickets and nobody’s',
  })
export type DayAhead = z.output<typeof DayAhead>

export const getDayAhead = endpoint({
  name: 'getDayAhead',
  method: 'GET',
  path: '/day-ahead',
  tag: 'Tickets',
  summary: 'What will be late today, and what tomorrow cannot hold',
  reply: { status: 200, schema: DayAhead },
  problems: ['sign-in-required', 'not-allowed'],
})
