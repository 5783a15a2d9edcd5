import type { Actor } from '../../../apps/api/src/auth/actor.ts'
import { calendarInForce } from '../../../apps/api/src/calendar/calendar-reads.ts'
import { findService, type ServiceRow } from '../../../apps/api/src/charter/charter-reads.ts'
import type { Db } from '../../../apps/api/src/db/client.ts'
import type { AskingInstitution } from '../../../apps/api/src/tickets/new-ticket.ts'
import type { OfficeCalendar } from '../../../packages/clock/src/calendar/office-calendar.ts'
import { type InstitutionCategory, institutionCategories } from '../../../packages/contract/src/words.ts'
import charter from '../data/charter.json' with { type: 'json' }
import { demoInstitutions } from '../institutions.ts'
import { type DemoLogin, demoLogins, type ServingOffice, servingOffices } from './story.ts'

type DemoInstitution = AskingInstitution & { unionId: string | null }
export type DemoActor = Pick<Actor, 'accountId' | 'role' | 'name' | 'title' | 'officerId'>

/** What the stories' keys and names stand for in one database. Each answers, or throws: the base seed has it all. */
export type DemoWorld = {
  office: (code: ServingOffice) => { id: string; code: string }
  calendar: (code: ServingOffice) => OfficeCalendar
  /** The last change that calendar knows. */
  calendarAsOf: (code: ServingOffice) => number | null
  service: (code: ServingOffice, slug: string) => ServiceRow
  institution: (key: string) => DemoInstitution
  unionId: (code: ServingOffice, nameEn: string) => string
  actor: (login: DemoLogin) => DemoActor
}

/** Reads it all at once, so that the stories can be played without the database. */
export async function readDemoWorld(db: Db, now: number): Promise<DemoWorld> {
  const offices = await db.orm.office.findMany({ where: { code: { in: [...servingOffices] } } })
  const byCode = new Map(offices.map((office) => [office.code, office]))
  const calendars = new Map<string, Awaited<ReturnType<typeof calendarInForce>>>()
  const services = new Map<string, ServiceRow>()
  for (const { id, code } of offices) {
    calendars.set(code, await calendarInForce(db, id))
    for (const { slug } of charter.services) {
      const service = await findService(db, id, slug, now)
      if (service) services.set(`${code} ${slug}`, service)
    }
  }
  const institutions = await readInstitutions(db, byCode)
  const unions = await db.orm.union.findMany({ include: { office: { select: { code: true } } } })
  const unionIds = new Map(unions.map(({ id, nameEn, office }) => [`${office.code} ${nameEn}`, id]))
  const actors = await readActors(db)
  return {
    office: (code) => there(byCode, code),
    calendar: (code) => there(calendars, code).calendar,
    calendarAsOf: (code) => there(calendars, code).knownAt,
    service: (code, slug) => there(services, `${code} ${slug}`),
    institution: (key) => there(institutions, key),
    unionId: (code, nameEn) => there(unionIds, `${code} ${nameEn}`),
    actor: (login) => there(actors, login),
  }
}

function there<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demo needs ${key}, which is not there`)
  return value
}

async function readInstitutions(
  { orm }: Db,
  offices: ReadonlyMap<string, { id: string }>,
): Promise<Map<string, DemoInstitution>> {
  const rows = await orm.institution.findMany()
  const found = new Map<string, DemoInstitution>()
  for (const { key, office, en } of demoInstitutions) {
    const row = rows.find((one) => one.nameEn === en && one.officeId === offices.get(office)?.id)
    if (!row) continue
    const { id, unionId, backboneConnected } = row
    const name = { bn: row.nameBn, en: row.nameEn }
    found.set(key, { id, unionId, name, category: categoryOf(row.category), backboneConnected })
  }
  return found
}

function categoryOf(word: string): InstitutionCategory {
  const category = institutionCategories.find((one) => one === word)
  if (!category) throw new Error(`not a category of institutions: ${word}`)
  return category
}

async function readActors({ orm }: Db): Promise<Map<string, DemoActor>> {
  const accounts = await orm.account.findMany({
    where: { login: { in: [...demoLogins] } },
    include: { officer: { include: { posts: { where: { endedAt: null } } } }, member: true },
  })
  return new Map(
    accounts.map(({ id, login, nameBn, nameEn, officer, member }) => {
      const post = officer?.posts[0]
      const titled = post ?? member
      const title = titled?.titleBn && titled.titleEn ? { bn: titled.titleBn, en: titled.titleEn } : null
      return [
        login,
        {
          accountId: id,
          role: post?.role ?? ('institution' as const),
          name: { bn: nameBn, en: nameEn },
          title,
          officerId: officer?.id ?? null,
        },
      ]
    }),
  )
}
