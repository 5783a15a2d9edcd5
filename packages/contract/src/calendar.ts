import { z } from 'zod'
import { OfficeQuery } from './charter.ts'
import { foldDigits } from './digits.ts'
import { endpoint } from './endpoint.ts'
import { Day, Id, Name, text, wholeNumber } from './fields.ts'
import { dayKinds, dayOrders } from './words.ts'

const office = OfficeQuery.shape.office

/** A time of day of Asia/Dhaka as somebody types it: `9:00` and Bangla digits are taken, `24:00` is the day's end. */
const ClockTime = z.preprocess(
  (raw) => (typeof raw === 'string' ? foldDigits(raw.trim()).replace(/^\d:/, '0$&') : raw),
  z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/),
)

export const OfficeInterval = z
  .object({ opens: z.string().meta({ description: 'HH:MM of Asia/Dhaka' }), closes: z.string() })
  .meta({
    id: 'OfficeInterval',
    description: 'A span of opening: from opens up to, but not including, closes',
  })
export type OfficeInterval = z.output<typeof OfficeInterval>

export const OfficeIntervalInput = z
  .strictObject({
    opens: ClockTime.meta({ description: 'HH:MM of Asia/Dhaka; Bangla digits are accepted' }),
    closes: ClockTime.meta({ description: 'HH:MM, at most 24:00, later than opens' }),
  })
  .meta({ id: 'OfficeIntervalInput', description: 'A span of opening as somebody enters it' })

const spans = z
  .array(OfficeIntervalInput)
  .max(12)
  .meta({ description: 'Spans that do not overlap; their order does not matter' })

const NameInput = z.strictObject({ bn: text(200), en: text(200) })
const OfficeNamed = z.object({ id: Id, name: Name })

/** The days of one calendar year that offices enter anything for. */
const Year = wholeNumber(2000, 2100)

export const CalendarEntry = z
  .object({
    id: Id,
    office: OfficeNamed.meta({ description: 'The office that entered it' }),
    reason: z.string().nullable(),
  })
  .meta({
    id: 'CalendarEntry',
    description: 'The single day, or the dated hours, by which a day is what it is, and whose they are',
  })
export type CalendarEntry = z.output<typeof CalendarEntry>

export const CalendarDay = z
  .object({
    on: z.string(),
    open: z.boolean(),
    intervals: z.array(OfficeInterval),
    why: z
      .enum(['weekly', 'dated', 'closed', 'working'])
      .meta({ description: 'The kind of entry that decided: weekly hours, dated hours, or a single day' }),
    order: z
      .enum(dayOrders)
      .nullable()
      .meta({ description: 'Of a closed day: by the gazette’s general list, or by executive order' }),
    name: Name.nullable().meta({ description: 'What the day is called, where it is not an ordinary one' }),
    provisional: z.boolean().meta({ description: 'Depends on the moon and is not yet confirmed' }),
    entry: CalendarEntry.nullable().meta({ description: 'What decided; null: the weekly hours' }),
    own: z
      .boolean()
      .meta({ description: 'This office itself has entered this single day, and can change or withdraw it' }),
    ownId: Id.nullable().meta({ description: 'The id of that entry, to be sent as replaces' }),
  })
  .meta({
    id: 'CalendarDay',
    description: 'One day of an office’s calendar, settled down the tree of offices',
  })
export type CalendarDay = z.output<typeof CalendarDay>

export const CalendarOffice = z
  .object({
    id: Id,
    code: z.string(),
    name: Name,
    canEdit: z.boolean().meta({ description: 'Whether the asker may enter anything for this office' }),
  })
  .meta({ id: 'CalendarOffice', description: 'The office whose calendar it is' })

export type CalendarOffice = z.output<typeof CalendarOffice>

export const listCalendarDays = endpoint({
  name: 'listCalendarDays',
  method: 'GET',
  path: '/calendar/days',
  tag: 'Calendar',
  summary: 'The days of an office: hours, closed days and their names',
  query: z.strictObject({
    office,
    from: Day.optional().meta({ description: 'The first day; today when left out' }),
    to: Day.optional().meta({
      description: 'The last day, at most 400 after the first; 30 days when left out',
    }),
  }),
  reply: { status: 200, schema: z.object({ office: CalendarOffice, items: z.array(CalendarDay) }) },
  problems: ['invalid-request', 'sign-in-required', 'not-found'],
})

const refusals = ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'] as const
const onDay = z.object({ on: Day })

export const EnterDay = z
  .strictObject({
    kind: z.enum(dayKinds),
    order: z
      .enum(dayOrders)
      .optional()
      .meta({ description: 'Of a closed day; general when left out. A working day has none' }),
    name: NameInput,
    intervals: spans.optional().meta({
      description: 'Of a working day: its own hours; left out, those it falls back on. A closed day has none',
    }),
    provisional: z
      .boolean()
      .default(false)
      .meta({ description: 'Depends on the moon; confirming sends it as false' }),
    reason: text(500).optional().meta({
      description: 'Needed by a working day that reopens what an office above has closed',
    }),
    replaces: Id.optional().meta({
      description:
        'The ownId that was seen, which this takes the place of; another entry there is a 409, none a 412',
    }),
    movedFrom: Day.optional().meta({
      description: 'The day moves: the office’s own entry of this other day is withdrawn with it',
    }),
  })
  .meta({ id: 'EnterDay', description: 'What one day of an office is: closed, or declared working' })
export type EnterDay = z.output<typeof EnterDay>

export const enterCalendarDay = endpoint({
  name: 'enterCalendarDay',
  method: 'PUT',
  path: '/calendar/days/:on',
  tag: 'Calendar',
  summary: 'Enter, change, confirm or move a day',
  description:
    'Holds for tickets logged from now on; open ones follow by a change. The entry it replaces is withdrawn and kept.',
  params: onDay,
  query: OfficeQuery,
  body: EnterDay,
  reply: { status: 200, schema: CalendarDay },
  problems: [...refusals, 'already-exists', 'changed-meanwhile', 'no-office-time'],
})

export const withdrawCalendarDay = endpoint({
  name: 'withdrawCalendarDay',
  method: 'DELETE',
  path: '/calendar/days/:on',
  tag: 'Calendar',
  summary: 'Withdraw what the office itself entered for a day',
  description: 'The answer is the day as it then is. Where it has entered nothing, nothing changes.',
  params: onDay,
  query: OfficeQuery,
  reply: { status: 200, schema: CalendarDay },
  problems: [...refusals, 'no-office-time'],
})

export const DatedHours = z
  .object({
    id: Id,
    from: z.string(),
    to: z.string().meta({ description: 'The last day, included' }),
    name: Name,
    intervals: z.array(OfficeInterval),
    office: OfficeNamed.meta({ description: 'The office that entered them' }),
    own: z.boolean().meta({ description: 'Entered by this office itself, which can withdraw them' }),
  })
  .meta({ id: 'DatedHours', description: 'Other hours from one day to another, such as those of Ramadan' })
export type DatedHours = z.output<typeof DatedHours>

export const listDatedHours = endpoint({
  name: 'listDatedHours',
  method: 'GET',
  path: '/calendar/hours',
  tag: 'Calendar',
  summary: 'The dated hours that an office and those above it have entered, the first day first',
  query: OfficeQuery,
  reply: { status: 200, schema: z.object({ items: z.array(DatedHours) }) },
  problems: refusals,
})

export const EnterHours = z
  .strictObject({ from: Day, to: Day, name: NameInput, intervals: spans.min(1) })
  .meta({
    id: 'EnterHours',
    description: 'Other hours from one day to another, both included; they open no day that is closed',
  })
export type EnterHours = z.output<typeof EnterHours>

export const enterDatedHours = endpoint({
  name: 'enterDatedHours',
  method: 'POST',
  path: '/calendar/hours',
  tag: 'Calendar',
  summary: 'Enter dated hours',
  description: 'Those of one office may not overlap.',
  query: OfficeQuery,
  body: EnterHours,
  reply: { status: 201, schema: DatedHours },
  problems: [...refusals, 'no-office-time'],
})

export const withdrawDatedHours = endpoint({
  name: 'withdrawDatedHours',
  method: 'DELETE',
  path: '/calendar/hours/:id',
  tag: 'Calendar',
  summary: 'Withdraw dated hours',
  params: z.object({ id: Id }),
  reply: { status: 204 },
  problems: [...refusals, 'no-office-time'],
})

const Weekday = wholeNumber(0, 6).meta({ description: '0 is Sunday, the first day of the office week' })

export const OfficeWeek = z
  .object({
    weekdays: z
      .array(
        z.object({
          weekday: z.number().int(),
          intervals: z.array(OfficeInterval).meta({ description: 'None: closed' }),
          office: OfficeNamed.nullable().meta({ description: 'The office that says so; null: none does' }),
          own: z.boolean(),
        }),
      )
      .meta({ description: 'All seven, Sunday first' }),
  })
  .meta({ id: 'OfficeWeek', description: 'The ordinary hours of each weekday, settled down the tree' })
export type OfficeWeek = z.output<typeof OfficeWeek>

export const getOfficeWeek = endpoint({
  name: 'getOfficeWeek',
  method: 'GET',
  path: '/calendar/week',
  tag: 'Calendar',
  summary: 'The ordinary hours of an office',
  query: OfficeQuery,
  reply: { status: 200, schema: OfficeWeek },
  problems: refusals,
})

export const EnterWeek = z
  .strictObject({
    weekdays: z
      .array(
        z.strictObject({
          weekday: Weekday,
          intervals: spans.nullable().meta({ description: 'None: closed. null: as the office above says' }),
        }),
      )
      .min(1)
      .max(7)
      .meta({ description: 'The weekdays to change; the others stay' }),
  })
  .meta({ id: 'EnterWeek', description: 'Ordinary hours of weekdays' })
export type EnterWeek = z.output<typeof EnterWeek>

export const enterOfficeWeek = endpoint({
  name: 'enterOfficeWeek',
  method: 'PUT',
  path: '/calendar/week',
  tag: 'Calendar',
  summary: 'Enter the ordinary hours of weekdays',
  query: OfficeQuery,
  body: EnterWeek,
  reply: { status: 200, schema: OfficeWeek },
  problems: [...refusals, 'no-office-time'],
})

export const calendarFormats = ['csv', 'ics'] as const
export type CalendarFormat = (typeof calendarFormats)[number]

export const ImportCalendar = z
  .strictObject({
    format: z.enum(calendarFormats),
    content: z
      .base64()
      .max(240_000)
      .meta({ description: 'The bytes of the file in base64, as they are: a wrong encoding is then seen' }),
    year: Year.optional().meta({ description: 'Every row must be of this year' }),
  })
  .meta({ id: 'ImportCalendar', description: 'A file with single days: CSV, or iCalendar (RFC 5545)' })
export type ImportCalendar = z.output<typeof ImportCalendar>

export const ImportedRow = z
  .object({
    row: z.number().int().meta({ description: 'The line of the file, counted from 1' }),
    on: z.string(),
    kind: z.enum(dayKinds),
    order: z.enum(dayOrders).nullable(),
    name: Name,
    provisional: z.boolean(),
    result: z.enum(['new', 'same', 'changed']).meta({
      description: 'Against what holds in this office, entered by itself or above: same ones are not entered',
    }),
  })
  .meta({ id: 'ImportedRow', description: 'A day of a file, and what entering it does' })
export type ImportedRow = z.output<typeof ImportedRow>

export const ImportFault = z
  .object({
    row: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'The line of the file, counted from 1; null: the file as a whole' }),
    detail: z.string(),
  })
  .meta({ id: 'ImportFault', description: 'What is wrong with a file, and where' })
export type ImportFault = z.output<typeof ImportFault>

export const CalendarImport = z
  .object({
    rows: z.array(ImportedRow),
    errors: z.array(ImportFault).meta({
      description: 'Of a dry run only: without it a file with any fault is a 400 and nothing is kept',
    }),
    entered: z.number().int().meta({ description: 'How many days were entered; 0 in a dry run' }),
  })
  .meta({ id: 'CalendarImport', description: 'What importing a file did, or in a dry run would do' })
export type CalendarImport = z.output<typeof CalendarImport>

export const importCalendar = endpoint({
  name: 'importCalendar',
  method: 'POST',
  path: '/calendar/import',
  tag: 'Calendar',
  summary: 'Import days from a CSV or iCalendar file',
  description:
    'A CSV has the columns date, kind (closed or working), order (general or executive), name_bn, name_en, hours (09:00-13:00; 14:00-17:00), provisional (yes or no) and reason, in any order, named in English or Bangla; date, name_bn and name_en are needed. All of a file is entered, or nothing.',
  query: z.strictObject({
    office,
    dryRun: z
      .enum(['true', 'false'])
      .default('false')
      .transform((value) => value === 'true')
      .meta({ description: 'Whether to say only what would be entered and what is wrong' }),
  }),
  body: ImportCalendar,
  reply: { status: 200, schema: CalendarImport },
  problems: [...refusals, 'no-office-time'],
})

export const EnteredDay = z
  .object({
    on: z.string(),
    kind: z.enum(dayKinds),
    order: z.enum(dayOrders).nullable(),
    name: Name,
    intervals: z.array(OfficeInterval).nullable().meta({ description: 'A working day’s own hours' }),
    provisional: z.boolean(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'EnteredDay', description: 'A single day as it is entered and exported' })
export type EnteredDay = z.output<typeof EnteredDay>

export const exportCalendar = endpoint({
  name: 'exportCalendar',
  method: 'GET',
  path: '/calendar/export',
  tag: 'Calendar',
  summary: 'The closed and working days of a year that hold in an office, as a file',
  description: 'What is inherited is in it. Importing the file again changes nothing.',
  query: z.strictObject({
    office,
    year: Year.optional().meta({ description: 'The present year when left out' }),
    format: z
      .enum(['json', ...calendarFormats])
      .default('json')
      .meta({ description: 'csv and ics are files' }),
  }),
  reply: {
    status: 200,
    schema: z.object({
      office: OfficeNamed.extend({ code: z.string() }),
      year: z.number().int(),
      items: z.array(EnteredDay),
    }),
    alsoAs: ['text/csv', 'text/calendar'],
  },
  problems: refusals,
})

export const CalendarNotices = z
  .object({
    noListForYear: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'The present year, or from October the coming one, if no closed day is entered' }),
    provisionalSoon: z
      .array(CalendarDay)
      .meta({ description: 'Days of the next fourteen that still depend on the moon' }),
  })
  .meta({ id: 'CalendarNotices', description: 'What somebody should see to in an office’s calendar' })
export type CalendarNotices = z.output<typeof CalendarNotices>

export const getCalendarNotices = endpoint({
  name: 'getCalendarNotices',
  method: 'GET',
  path: '/calendar/notices',
  tag: 'Calendar',
  summary: 'What somebody should see to in an office’s calendar',
  query: OfficeQuery,
  reply: { status: 200, schema: CalendarNotices },
  problems: refusals,
})
