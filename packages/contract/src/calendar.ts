import { z } from 'zod'
import { OfficeQuery } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Day, Name } from './fields.ts'

export const OfficeInterval = z
  .object({ opens: z.string().meta({ description: 'HH:MM of Asia/Dhaka' }), closes: z.string() })
  .meta({
    id: 'OfficeInterval',
    description: 'A span of opening: from opens up to, but not including, closes',
  })

export const CalendarDay = z
  .object({
    on: z.string(),
    open: z.boolean(),
    intervals: z.array(OfficeInterval),
    why: z.enum(['weekly', 'dated', 'closed', 'working']),
    name: Name.nullable().meta({ description: 'What the day is called, where it is not an ordinary one' }),
    provisional: z.boolean().meta({ description: 'Depends on the moon and is not yet confirmed' }),
  })
  .meta({
    id: 'CalendarDay',
    description: 'One day of an office’s calendar, settled down the tree of offices',
  })
export type CalendarDay = z.output<typeof CalendarDay>

export const listCalendarDays = endpoint({
  name: 'listCalendarDays',
  method: 'GET',
  path: '/calendar/days',
  tag: 'Calendar',
  summary: 'The days of an office: hours, closed days and their names',
  query: z.strictObject({
    office: OfficeQuery.shape.office,
    from: Day.optional().meta({ description: 'The first day; today when left out' }),
    to: Day.optional().meta({
      description: 'The last day, at most 400 after the first; 30 days when left out',
    }),
  }),
  reply: { status: 200, schema: z.object({ items: z.array(CalendarDay) }) },
  problems: ['invalid-request', 'sign-in-required', 'not-found'],
})
