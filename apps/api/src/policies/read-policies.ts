import { dayOf } from '@sheba/clock/calendar/dhaka'
import type { Name } from '@sheba/contract/fields'
import type { PolicyDiff, PolicyVersion, ServicePolicy } from '@sheba/contract/policies'
import type { Actor } from '../auth/actor.ts'
import { mayChangePromises } from '../charter/charter-policy.ts'
import { findEdition } from '../charter/charter-reads.ts'
import { findOfferedService, type HeldEdition, listEditions } from '../charter/edition-reads.ts'
import { holdingState, inForceOn, policyInForceOn } from '../charter/holding.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { listVersions, type VersionRow } from './policy-reads.ts'
import { changedPolicyFields, versionView } from './policy-view.ts'

type Reading = { db: Db; now: number }
type Office = { id: string; code: string; name: Name }

/** How each promise of an office's charter in force is kept. Throws `not-found` for an office not the actor's to see. */
export async function policiesOf({ db, now }: Reading, actor: Actor, asked: string | undefined) {
  const office = await officeOf(db, actor, asked)
  const edition = await findEdition(db, office.id, now)
  const versions = await viewsOf({ db, now }, office, null)
  const items = (edition?.services ?? []).map((service): ServicePolicy => {
    const own = versions.filter(({ slug }) => slug === service.slug).map(({ view }) => view)
    const inForce = own.find(({ state }) => state === 'inForce')
    if (!inForce) throw new Error(`service ${service.id} has no terms in force`)
    return {
      service: { slug: service.slug, number: service.number, name: nameOf(service) },
      timeLimit: { bn: service.timeLimitBn, en: service.timeLimitEn },
      inForce,
      upcoming: own.filter(({ state }) => state === 'upcoming').toReversed(),
    }
  })
  return { office, items, can: { change: mayChangePromises(actor, office.id) } }
}

/** Every version of one service's policy. Throws `not-found`, also for a service that no edition has. */
export async function versionsOf(
  { db, now }: Reading,
  actor: Actor,
  ask: { slug: string; office?: string | undefined },
) {
  const office = await officeOf(db, actor, ask.office)
  const items = (await viewsOf({ db, now }, office, ask.slug)).map(({ view }) => view)
  const service = await findOfferedService(db, office.id, ask.slug)
  if (!service) throw new Problem('not-found')
  return {
    office,
    service,
    items,
    can: { change: mayChangePromises(actor, office.id) },
  }
}

/** Two versions of one service's policy, and in what they differ. Throws `not-found`, `invalid-request`. */
export async function compareVersions(
  { db, now }: Reading,
  actor: Actor,
  ask: { slug: string; office?: string | undefined; from: string; to: string },
): Promise<PolicyDiff> {
  const office = await officeOf(db, actor, ask.office)
  const versions = await viewsOf({ db, now }, office, ask.slug)
  const named = (field: 'from' | 'to'): PolicyVersion => {
    const found = versions.find(({ view }) => view.id === ask[field])
    if (!found)
      throw wrongField(field, {
        bn: 'এই সেবার একটি সংস্করণ বেছে নিন।',
        en: 'Choose a version of this service.',
      })
    return found.view
  }
  if (versions.length === 0) throw new Problem('not-found')
  const [from, to] = [named('from'), named('to')]
  return { from, to, changed: changedPolicyFields(from, to) }
}

/** One version of a service's policy, as it stands now. */
export async function readVersion(
  reading: Reading,
  officeId: string,
  slug: string,
  id: string,
): Promise<PolicyVersion> {
  const found = (await viewsOf(reading, { id: officeId }, slug)).find(({ view }) => view.id === id)
  if (!found) throw new Error(`policy ${id} is none of its office`)
  return found.view
}

/** Every version of the office as it is to be read, with where it stands today. */
async function viewsOf(
  { db, now }: Reading,
  { id }: Pick<Office, 'id'>,
  slug: string | null,
): Promise<{ slug: string; view: PolicyVersion }[]> {
  const today = dayOf(now)
  const edition = inForceOn(await listEditions(db, id), today)
  const versions = await listVersions(db, id, slug)
  const bySlug = Map.groupBy(versions, (version) => version.slug)
  return versions.map((version) => {
    const inForce = edition && versionInForce(bySlug.get(version.slug) ?? [], edition, today)
    return { slug: version.slug, view: versionView(version, holdingState(version, inForce, today)) }
  })
}

function versionInForce(
  versions: readonly VersionRow[],
  edition: HeldEdition,
  today: string,
): VersionRow | null {
  const printed = versions.find(({ id }) => id === edition.id) ?? null
  const policies = versions.filter(({ source }) => source === 'policy')
  return printed && (policyInForceOn(policies, edition, today) ?? printed)
}

async function officeOf(db: Db, actor: Actor, asked: string | undefined): Promise<Office> {
  const office = await officeAsked(db, actor, asked)
  if (!office) throw new Problem('not-found')
  return { id: office.id, code: office.code, name: office.name }
}

function nameOf({ shortNameBn, shortNameEn }: { shortNameBn: string; shortNameEn: string }): Name {
  return { bn: shortNameBn, en: shortNameEn }
}
