import type { Channel, InstitutionCategory, Kind } from '../../../packages/contract/src/words.ts'
import { demoAccounts } from '../accounts.ts'
import charter from '../data/charter.json' with { type: 'json' }
import { type DemoInstitution, demoInstitutions } from '../institutions.ts'
import { unions } from '../unions.ts'
import type { Random } from './random.ts'
import { type DemoLogin, type Draft, demoLogins, type ServingOffice } from './story.ts'
import { citizens, contacts, since } from './texts.ts'
import { textsOfServices } from './texts-of-services.ts'

/** Who asks for what, and by which road: a draft without its moments and without who types it in. */
export type Asking = Omit<Draft, 'by' | 'at' | 'receivedAt' | 'resolution'>

/** How often a service is asked for, and by which roads. */
export const serviceHabits: Readonly<
  Record<string, { weight: number; channels: Partial<Record<Channel, number>>; citizens: number }>
> = {
  'field-ict-support': {
    weight: 20,
    channels: { phone: 60, inPerson: 20, web: 15, email: 5 },
    citizens: 0.3,
  },
  'training-advice': { weight: 11, channels: { inPerson: 55, phone: 25, web: 20 }, citizens: 0.85 },
  'call-centre-service': { weight: 12, channels: { phone: 1 }, citizens: 0.95 },
  'computer-language-lab': { weight: 14, channels: { paper: 50, web: 35, phone: 10, email: 5 }, citizens: 0 },
  'website-information': { weight: 8, channels: { web: 70, email: 20, phone: 10 }, citizens: 0.6 },
  'government-technical-support': {
    weight: 13,
    channels: { paper: 45, phone: 25, email: 20, web: 10 },
    citizens: 0,
  },
  'union-digital-centre-support': { weight: 9, channels: { phone: 35, paper: 30, web: 35 }, citizens: 0 },
  'e-system-adoption': { weight: 7, channels: { paper: 45, email: 25, web: 30 }, citizens: 0 },
  'backbone-connectivity': { weight: 6, channels: { phone: 45, paper: 25, web: 20, email: 10 }, citizens: 0 },
}

const askersOf: Readonly<Record<string, readonly InstitutionCategory[]>> = {
  'field-ict-support': ['government', 'private-institution'],
  'computer-language-lab': ['educational-institution'],
  'government-technical-support': ['government', 'semi-government'],
  'union-digital-centre-support': ['udc'],
  'e-system-adoption': ['government'],
  'backbone-connectivity': ['government', 'udc'],
}

/** The demo account that asks for an institution, where it has one. */
export function accountOf(institution: string | null): DemoLogin | null {
  const login = demoAccounts.find((one) => 'institution' in one && one.institution === institution)?.login
  return demoLogins.find((one) => one === login) ?? null
}

/** Someone of the office's area who asks for a service. `institution` and `channel` where they are not left to chance. */
export function randomAsking(
  random: Random,
  office: ServingOffice,
  service: string,
  fixed: { institution?: string; channel?: Channel } = {},
): Asking {
  const institution = fixed.institution
    ? demoInstitutions.find(({ key }) => key === fixed.institution)
    : randomInstitution(random, office, service)
  const channel = fixed.channel ?? random.weighted<Channel>(serviceHabits[service]?.channels ?? { phone: 1 })
  return {
    ...wordsOf(random, service),
    service,
    kind: kindOf(random, service),
    channel,
    institution: institution?.key ?? null,
    // Whoever signs in and asks is named by their account.
    requester:
      institution && channel === 'web' && accountOf(institution.key) ? null : named(random, institution),
    union: institution || random.chance(0.6) ? null : random.pick(unionsOf(office)),
  }
}

function randomInstitution(
  random: Random,
  office: ServingOffice,
  service: string,
): DemoInstitution | undefined {
  if (random.chance(serviceHabits[service]?.citizens ?? 0)) return undefined
  const categories = askersOf[service]
  const likely = demoInstitutions.filter(
    (one) => one.office === office && (!categories || categories.includes(one.category)),
  )
  // Those with an account ask more often: it is easy for them.
  return random.pick([...likely, ...likely.flatMap((one) => (accountOf(one.key) ? [one, one, one] : []))])
}

function named(random: Random, institution: DemoInstitution | undefined): Draft['requester'] {
  const name = random.pick(institution ? contacts[institution.category] : citizens)
  // Numbers of a block that is plainly made up, and of few.
  return random.chance(0.06) ? { name, phone: `+8801700000${100 + random.int(0, 899)}` } : { name }
}

function unionsOf(office: ServingOffice): string[] {
  return unions.filter((union) => union.office === office).map(({ en }) => en)
}

function kindOf(random: Random, service: string): Kind {
  const structured = charter.services.find(({ slug }) => slug === service)?.structured
  const named = random.chance(0.75) ? structured?.defaultKind : random.pick(structured?.ticketKinds ?? [])
  return named === 'complaint' || named === 'advice' ? named : 'request'
}

function wordsOf(random: Random, service: string): Pick<Draft, 'subject' | 'description' | 'language'> {
  const [subject, description, language] = random.pick(textsOfServices[service]?.asks ?? [])
  const count = random.int(2, 9)
  const ago = random.pick(since)
  const fill = (text: string) =>
    text
      .replaceAll('{n}', banglaIn(text) ? bangla(count) : String(count))
      .replaceAll('{since}', ago)
      .normalize('NFC')
  return {
    subject: fill(subject),
    description: fill(description),
    language: language ?? (banglaIn(subject + description) ? 'bn' : 'en'),
  }
}

function banglaIn(text: string): boolean {
  return /[\u0980-\u09ff]/.test(text)
}

function bangla(digit: number): string {
  return String.fromCodePoint(0x09e6 + digit)
}
