import { addDays, dayOf, startOfDay } from '@sheba/clock/calendar/dhaka'
import { defaultThresholds } from '@sheba/clock/sla/promise'
import type { PolicyVersion, WritePolicy } from '@sheba/contract/policies'
import { pauseReasons } from '@sheba/contract/words'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import { mayChangePromises } from '../charter/charter-policy.ts'
import { findService } from '../charter/charter-reads.ts'
import { findOfferedService, listEditions } from '../charter/edition-reads.ts'
import { inForceOn } from '../charter/holding.ts'
import { usualLadder } from '../charter/usual-ladder.ts'
import type { Db } from '../db/client.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { insertPolicy } from './policy-store.ts'
import { readVersion } from './read-policies.ts'

/**
 * Writes a new version of how a promise is kept, for tickets received from its day on. It is a version within the
 * charter edition in force on that day, and ends with it. Throws `not-allowed`, `invalid-request` with every fault.
 */
export async function writePolicy(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { office: asked, ...ask }: WritePolicy,
): Promise<PolicyVersion> {
  const office = await officeAsked(db, actor, asked)
  if (!office) throw new Problem('invalid-request', { faults: [sentences.office] })
  if (!mayChangePromises(actor, office.id)) throw new Problem('not-allowed')
  const faults = await policyFaults({ db, now }, office.id, ask)
  if (faults.length > 0) throw new Problem('invalid-request', { faults })
  const { criticalCapShare: _, ...usual } = defaultThresholds
  const policy = {
    officeId: office.id,
    service: ask.service,
    holdsFrom: ask.holdsFrom,
    promise: { ...ask.promise, ...(ask.thresholds ?? usual) },
    pauseReasons: pauseReasons.filter((reason) => ask.pauseReasons?.includes(reason) ?? true),
    ladder: ask.ladder ?? usualLadder(ask.promise.kind),
    reason: ask.reason,
    enteredBy: actor.accountId,
  }
  const id = await insertPolicy(db, policy, now)
  const { officeId: _id, enteredBy: _by, ...after } = policy
  await recordAudit(db, actor, now, {
    action: 'policy.created',
    subjectId: id,
    before: null,
    after: { office: office.code, ...after },
  })
  return readVersion({ db, now }, office.id, ask.service, id)
}

/** What is wrong with a version for an office, once its shape is right. */
export async function policyFaults(
  { db, now }: { db: Db; now: number },
  officeId: string,
  ask: Omit<WritePolicy, 'office'>,
): Promise<FieldFault[]> {
  return [
    ...(await dateFaults(db, officeId, ask.holdsFrom, now)),
    ...(await serviceFaults(db, officeId, ask)),
  ]
}

/** What a body of another shape points at, to be said beside what is wrong with its shape. */
export async function policyReferenceFaults(
  db: Db,
  actor: Actor,
  body: Record<string, unknown>,
): Promise<FieldFault[]> {
  const asked = typeof body.office === 'string' ? body.office : undefined
  const office = await officeAsked(db, actor, asked)
  if (!office) return [sentences.office]
  return typeof body.service === 'string' && !(await findOfferedService(db, office.id, body.service))
    ? [sentences.service]
    : []
}

async function serviceFaults(
  db: Db,
  officeId: string,
  ask: Omit<WritePolicy, 'office'>,
): Promise<FieldFault[]> {
  return (await findService(db, officeId, ask.service, startOfDay(ask.holdsFrom))) ? [] : [sentences.service]
}

async function dateFaults(db: Db, officeId: string, holdsFrom: string, now: number): Promise<FieldFault[]> {
  const today = dayOf(now)
  const edition = inForceOn(await listEditions(db, officeId), today)
  if (edition?.holdsFrom && holdsFrom < edition.holdsFrom) return [sentences.beforeTheEdition]
  const within = holdsFrom >= addDays(today, -366) && holdsFrom <= addDays(today, 731)
  return within ? [] : [sentences.tooFar]
}

const sentences = {
  office: {
    pointer: '#/office',
    detail: { bn: 'কোন কার্যালয়, ঠিক করে দিন।', en: 'Say which office; it must be one you can see.' },
  },
  service: {
    pointer: '#/service',
    detail: {
      bn: 'ওই দিনে কার্যকর চার্টারে এমন সেবা নেই।',
      en: 'The charter in force on that day has no such service.',
    },
  },
  beforeTheEdition: {
    pointer: '#/holdsFrom',
    detail: {
      bn: 'এখন কার্যকর চার্টার যেদিন শুরু হয়েছে, সেদিন বা তার পরের একটি দিন দিন।',
      en: 'Give a day on or after the beginning of the charter now in force.',
    },
  },
  tooFar: {
    pointer: '#/holdsFrom',
    detail: {
      bn: 'গত এক বছর থেকে সামনের দুই বছরের মধ্যে একটি দিন দিন।',
      en: 'Give a day from a year ago to two years ahead.',
    },
  },
} as const satisfies Record<string, FieldFault>
