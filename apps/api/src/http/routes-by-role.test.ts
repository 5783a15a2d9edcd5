import type { Endpoint } from '@sheba/contract/endpoint'
import { beforeAll, describe, expect, test } from 'vitest'
import { writtenPolicy } from '../testing/policies.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { served } from './serve.ts'

/**
 * Every operation × every role. `yes` is anything but a refusal of access: the request here carries no body, so an
 * allowed one is refused later, for that. What a path names is a ticket, office or account of Lohagara.
 */
type Verdict = 'yes' | 401 | 403 | 404
type Row = Record<Who, Verdict>
const people = {
  public: null,
  institution: 'institution',
  'another institution': 'institution2',
  officer: 'officer',
  'officer of Kalia': 'officer-kalia',
  supervisor: 'supervisor',
  headquarters: 'hq',
  admin: 'admin',
} as const
type Who = keyof typeof people

const row = ([nobody, own, other, officer, kalia, supervisor, headquarters, admin]: [
  Verdict,
  Verdict,
  Verdict,
  Verdict,
  Verdict,
  Verdict,
  Verdict,
  Verdict,
]): Row => ({
  public: nobody,
  institution: own,
  'another institution': other,
  officer,
  'officer of Kalia': kalia,
  supervisor,
  headquarters,
  admin,
})

const everyone = row(['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
const signedIn = row([401, 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
const withTickets = row([401, 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 403])
const seesTicket = row([401, 'yes', 404, 'yes', 404, 'yes', 'yes', 403])
const worksOnTicket = row([401, 403, 404, 'yes', 404, 'yes', 'yes', 403])
const asksForTicket = row([401, 'yes', 404, 403, 404, 403, 403, 403])
const judgesTicket = row([401, 403, 404, 403, 404, 'yes', 'yes', 403])
const office = row([401, 403, 403, 'yes', 'yes', 'yes', 'yes', 'yes'])
const ofTheOffice = row([401, 403, 403, 'yes', 404, 'yes', 'yes', 'yes'])
const reports = row([401, 403, 403, 'yes', 'yes', 'yes', 'yes', 403])
const workers = row([401, 403, 403, 'yes', 'yes', 'yes', 'yes', 403])
const ownBulk = row([401, 404, 404, 'yes', 404, 404, 404, 403])
const supervisors = row([401, 403, 403, 403, 403, 'yes', 'yes', 'yes'])
const adminAlone = row([401, 403, 403, 403, 403, 403, 403, 'yes'])

const policy: Record<string, Row> = {
  signIn: everyone,
  // Without the cookie there is no session to refresh, whoever asks.
  refreshSession: row([401, 401, 401, 401, 401, 401, 401, 401]),
  signOut: signedIn,
  getMe: signedIn,
  listDemoAccounts: everyone,
  getCharter: everyone,
  listServices: signedIn,
  getPromisedMoment: signedIn,
  listEditions: office,
  getEdition: ofTheOffice,
  compareEditions: ofTheOffice,
  publishEdition: supervisors,
  withdrawEdition: supervisors,
  listPolicies: office,
  listPolicyVersions: office,
  comparePolicyVersions: office,
  writePolicy: supervisors,
  withdrawPolicy: supervisors,
  reckonExamples: office,
  listCalendarDays: signedIn,
  enterCalendarDay: supervisors,
  withdrawCalendarDay: supervisors,
  listDatedHours: office,
  enterDatedHours: supervisors,
  withdrawDatedHours: supervisors,
  getOfficeWeek: office,
  enterOfficeWeek: supervisors,
  importCalendar: supervisors,
  exportCalendar: office,
  getCalendarNotices: office,
  listOffices: signedIn,
  createOffice: adminAlone,
  editOffice: adminAlone,
  listUnions: signedIn,
  listOfficers: office,
  createOfficer: supervisors,
  editOfficer: supervisors,
  listInstitutions: office,
  createInstitution: supervisors,
  editInstitution: supervisors,
  listMembers: row([401, 'yes', 404, 403, 403, 'yes', 'yes', 'yes']),
  createMember: row([401, 'yes', 404, 403, 403, 'yes', 'yes', 'yes']),
  listTickets: withTickets,
  suggestFilters: withTickets,
  getDayAhead: row([401, 403, 403, 'yes', 'yes', 403, 403, 403]),
  listViews: workers,
  createView: workers,
  editView: row([401, 403, 403, 'yes', 404, 404, 404, 403]),
  removeView: row([401, 403, 403, 'yes', 404, 404, 404, 403]),
  countTickets: withTickets,
  raiseTicket: withTickets,
  getTicket: seesTicket,
  listTicketEvents: seesTicket,
  getTicketDeadline: seesTicket,
  replyToTicket: seesTicket,
  openEvents: withTickets,
  sayPresence: row([401, 403, 403, 'yes', 404, 'yes', 'yes', 403]),
  endPresence: row([401, 403, 403, 'yes', 404, 'yes', 'yes', 403]),
  editTicket: worksOnTicket,
  assignTicket: worksOnTicket,
  pauseTicket: worksOnTicket,
  resumeTicket: worksOnTicket,
  resolveTicket: worksOnTicket,
  reopenTicket: seesTicket,
  closeTicket: asksForTicket,
  cancelTicket: seesTicket,
  referTicket: worksOnTicket,
  endReferral: worksOnTicket,
  mergeTicket: worksOnTicket,
  splitTicket: worksOnTicket,
  undoLast: worksOnTicket,
  linkTicket: worksOnTicket,
  unlinkTicket: row([401, 403, 404, 404, 404, 404, 404, 403]),
  getRelatedTickets: seesTicket,
  findSimilarTickets: withTickets,
  visitSheet: row([401, 403, 403, 'yes', 'yes', 'yes', 'yes', 403]),
  setDeadline: worksOnTicket,
  takeBackDeadline: worksOnTicket,
  excuseBreach: judgesTicket,
  escalateTicket: row([401, 403, 404, 'yes', 404, 'yes', 403, 403]),
  refuseResolution: judgesTicket,
  previewBulk: withTickets,
  startBulk: withTickets,
  getBulk: ownBulk,
  listBulkItems: ownBulk,
  undoBulk: ownBulk,
  exportBulk: ownBulk,
  previewChange: supervisors,
  applyChange: supervisors,
  getChange: ofTheOffice,
  listChangeItems: ofTheOffice,
  listChanges: office,
  undoChange: supervisors,
  getSlaReport: reports,
}

const desk = await testDesk()
const endpoints: readonly Endpoint[] = (served.get(desk.app) ?? []).map(({ endpoint }) => endpoint)
const ids = {
  number: '',
  office: '',
  officer: '',
  institution: '',
  edition: '',
  policy: '',
  change: '',
  bulk: '',
  view: '',
  hours: '',
}

beforeAll(async () => {
  const { orm } = desk.database.reading(null)
  ids.number = (await raise(desk)).number
  ids.edition = (await orm.charterEdition.findFirstOrThrow({ where: { office: { code: 'LHG' } } })).id
  ids.policy = (await writtenPolicy(desk)).id
  ids.change = (
    await desk.ask('POST', '/changes/preview', {
      as: 'supervisor',
      body: { kind: 'calendar', office: 'LHG' },
    })
  ).body.change.id
  ids.view = (
    await desk.ask('POST', '/views', { as: 'officer', body: { name: 'আমার তালিকা', query: {} } })
  ).body.id
  ids.bulk = (
    await desk.ask('POST', '/tickets/bulk', {
      as: 'officer',
      body: { items: [{ number: ids.number }], action: { kind: 'export' } },
    })
  ).body.bulk.id
  ids.hours = (
    await desk.ask('POST', '/calendar/hours?office=LHG', {
      as: 'supervisor',
      body: {
        from: '2027-02-08',
        to: '2027-03-09',
        name: { bn: 'রমজান', en: 'Ramadan' },
        intervals: [{ opens: '09:00', closes: '15:30' }],
      },
    })
  ).body.id
  ids.office = (await orm.office.findUniqueOrThrow({ where: { code: 'LHG' } })).id
  ids.officer = (await orm.officer.findFirstOrThrow({ where: { account: { login: 'officer2' } } })).id
  ids.institution = (
    await orm.member.findFirstOrThrow({ where: { account: { login: 'institution' } } })
  ).institutionId
})

test('the table says every operation that is served, and nothing else', () => {
  expect(Object.keys(policy).sort()).toEqual(endpoints.map(({ name }) => name).sort())
})

describe.each(Object.keys(people) as Who[])('%s', (who) => {
  test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))('%s', async (name, endpoint) => {
    const answer = await desk.ask(endpoint.method, addressOf(endpoint), {
      ...(people[who] ? { as: people[who] } : {}),
      ...(endpoint.body ? { body: {} } : {}),
      // A stream would go on for ever: one that begins nowhere is refused for that.
      ...(endpoint.reply.events ? { headers: { 'last-event-id': 'nowhere' } } : {}),
    })
    const refusal = [401, 403, 404].includes(answer.status) ? answer.status : 'yes'
    expect(refusal).toBe(policy[name]?.[who])
    if (refusal !== 'yes') expect(answer.headers['content-type']).toContain('application/problem+json')
    // A session that signed out is over: the next person of the table signs in anew.
    if (name === 'signOut' && people[who]) desk.forget(people[who])
  })
})

function addressOf({ path }: Endpoint): string {
  if (path.startsWith('/officers/')) return path.replace(':id', ids.officer)
  if (path.startsWith('/offices/')) return path.replace(':id', ids.office)
  if (path.startsWith('/charter/editions/')) return path.replace(':id', ids.edition)
  if (path.startsWith('/views/')) return path.replace(':id', ids.view)
  if (path.startsWith('/tickets/bulk/')) return path.replace(':id', ids.bulk)
  if (path.startsWith('/changes/')) return path.replace(':id', ids.change)
  if (path.startsWith('/calendar/hours/')) return path.replace(':id', ids.hours)
  if (path.startsWith('/policies/')) path = path.replace(':id', ids.policy)
  return path
    .replace(':number', ids.number)
    .replace(':other', ids.number)
    .replace(':id', ids.institution)
    .replace(':on', '2026-12-20')
    .replace(':slug', 'field-ict-support')
}
