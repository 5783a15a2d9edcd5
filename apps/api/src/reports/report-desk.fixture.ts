import type { SlaReport } from '@sheba/contract/reports'
import { testDesk } from '../testing/test-desk.ts'

/** A desk to report on, with the ids of what the demo has. */
export async function reportDesk(now: number) {
  const desk = await testDesk({ now })
  const { orm } = desk.database.reading(null)
  const offices = await orm.office.findMany()
  const officeId = (code: string) => offices.find((office) => office.code === code)?.id ?? ''

  const report = async (as: string, query: Record<string, string>): Promise<SlaReport> => {
    const answer = await desk.ask('GET', `/reports/sla?${new URLSearchParams(query)}`, {
      as,
      headers: english,
    })
    if (answer.status !== 200) throw new Error(answer.text)
    return answer.body
  }

  return {
    ...desk,
    report,
    lohagara: officeId('LHG'),
    kalia: officeId('KAL'),
    /** In the charter's order. */
    services: async (office: string) => {
      const where = { edition: { officeId: office } }
      const services = await orm.charterService.findMany({ where, orderBy: { number: 'asc' } })
      return services.map(({ slug }) => slug)
    },
    officerId: async (login: string) =>
      (await orm.officer.findFirstOrThrow({ where: { account: { login } } })).id,
    institutionId: async (login: string) =>
      (await orm.member.findFirstOrThrow({ where: { account: { login } } })).institutionId,
    unionIds: async (office: string) =>
      (await orm.union.findMany({ where: { officeId: office }, orderBy: { id: 'asc' } })).map(({ id }) => id),
  }
}

export const english = { 'accept-language': 'en' }
