import * as contract from '@sheba/contract/calendar'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { languageOf } from '../http/problem-replies.ts'
import { serve } from '../http/serve.ts'
import { calendarAsFile } from './calendar-as-file.ts'
import { calendarNotices } from './calendar-notices.ts'
import { enterHours, listHours, loadHours, withdrawHours } from './dated-hours.ts'
import { enterDay } from './enter-day.ts'
import { exportCalendar } from './export-calendar.ts'
import { importCalendar } from './import-calendar.ts'
import { listDays } from './list-days.ts'
import { enterWeek, officeWeek } from './office-week.ts'
import { withdrawDay } from './withdraw-day.ts'

const readers = ['officer', 'supervisor', 'admin'] as const
const editors = ['supervisor', 'admin'] as const

export function calendarRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }

  serve(at, contract.listCalendarDays, { access: 'signed-in' }, ({ db, now, actor, query }) =>
    listDays({ db, now }, actor, query),
  )
  serve(at, contract.enterCalendarDay, { access: editors }, ({ db, now, actor, params, query, body }) =>
    enterDay({ db, now }, actor, { ...body, on: params.on, office: query.office }),
  )
  serve(at, contract.withdrawCalendarDay, { access: editors }, ({ db, now, actor, params, query }) =>
    withdrawDay({ db, now }, actor, { on: params.on, office: query.office }),
  )

  serve(at, contract.listDatedHours, { access: readers }, async ({ db, actor, query }) => ({
    items: await listHours(db, actor, query.office),
  }))
  serve(at, contract.enterDatedHours, { access: editors }, ({ db, now, actor, query, body }) =>
    enterHours({ db, now }, actor, { ...body, office: query.office }),
  )
  serve(
    at,
    contract.withdrawDatedHours,
    { access: editors, resource: ({ db, actor, params }) => loadHours(db, actor, params.id) },
    async ({ db, now, actor, resource }) => {
      await withdrawHours({ db, now }, actor, resource)
      return undefined
    },
  )

  serve(at, contract.getOfficeWeek, { access: readers }, ({ db, actor, query }) =>
    officeWeek(db, actor, query.office),
  )
  serve(at, contract.enterOfficeWeek, { access: editors }, ({ db, now, actor, query, body }) =>
    enterWeek({ db, now }, actor, { ...body, office: query.office }),
  )

  serve(at, contract.importCalendar, { access: editors }, ({ db, now, actor, query, body, request }) =>
    importCalendar({ db, now }, actor, {
      ...body,
      ...query,
      office: query.office,
      language: languageOf(request),
    }),
  )
  serve(
    at,
    contract.exportCalendar,
    {
      access: readers,
      as: ({ query, now }, calendar) =>
        query.format === 'json' ? null : calendarAsFile(calendar, query.format, now),
    },
    ({ db, now, actor, query }) =>
      exportCalendar({ db, now }, actor, { office: query.office, year: query.year }),
  )
  serve(at, contract.getCalendarNotices, { access: readers }, ({ db, now, actor, query }) =>
    calendarNotices({ db, now }, actor, query.office),
  )
}
