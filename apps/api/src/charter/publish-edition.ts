import { addDays, dayOf } from '@sheba/clock/calendar/dhaka'
import type { Edition, PublishEdition } from '@sheba/contract/charter-editions'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { foldPhone } from '../text/phone.ts'
import { mayChangePromises } from './charter-policy.ts'
import { listEditions } from './edition-reads.ts'
import { holdEditions, insertEdition } from './edition-store.ts'
import { readEdition } from './read-editions.ts'

/**
 * Publishes a whole new edition, which holds from its day on. Its day lies after that of every edition that stands,
 * so that the dates of editions never cross. Throws `not-allowed`, `invalid-request` with every fault.
 */
export async function publishEdition(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { office: asked, ...ask }: PublishEdition,
): Promise<Edition> {
  const office = await officeAsked(db, actor, asked)
  if (!office) throw new Problem('invalid-request', { faults: [sentences.office] })
  if (!mayChangePromises(actor, office.id)) throw new Problem('not-allowed')
  await holdEditions(db, office.id)
  const faults = [...(await dateFaults(db, office.id, ask.holdsFrom, now)), ...phoneFaults(ask)]
  if (faults.length > 0) throw new Problem('invalid-request', { faults })
  const phone = ask.contact?.phone ? foldPhone(ask.contact.phone) : null
  const contact = ask.contact && { ...ask.contact, phone }
  const id = await insertEdition(db, office.id, { ...ask, contact }, now)
  const after = { office: office.code, holdsFrom: ask.holdsFrom, services: ask.services.length }
  await recordAudit(db, actor, now, { action: 'edition.created', subjectId: id, before: null, after })
  return readEdition({ db, now }, actor, id)
}

/** What a body of another shape points at, to be said beside what is wrong with its shape. */
export async function editionReferenceFaults(
  db: Db,
  actor: Actor,
  body: Record<string, unknown>,
): Promise<FieldFault[]> {
  const asked = typeof body.office === 'string' ? body.office : undefined
  return (await officeAsked(db, actor, asked)) ? [] : [sentences.office]
}

async function dateFaults(db: Db, officeId: string, holdsFrom: string, now: number): Promise<FieldFault[]> {
  const today = dayOf(now)
  const last = (await listEditions(db, officeId)).find(({ withdrawnAt }) => withdrawnAt === null)
  if (last?.holdsFrom && holdsFrom <= last.holdsFrom) return [sentences.afterTheLast]
  const within = holdsFrom >= addDays(today, -366) && holdsFrom <= addDays(today, 731)
  return within ? [] : [sentences.tooFar]
}

function phoneFaults({ contact }: Pick<PublishEdition, 'contact'>): FieldFault[] {
  return contact?.phone && !foldPhone(contact.phone) ? [sentences.phone] : []
}

const sentences = {
  office: {
    pointer: '#/office',
    detail: { bn: 'কোন কার্যালয়, ঠিক করে দিন।', en: 'Say which office; it must be one you can see.' },
  },
  afterTheLast: {
    pointer: '#/holdsFrom',
    detail: {
      bn: 'আগের সব সংস্করণের শুরুর তারিখের পরের একটি দিন দিন।',
      en: 'Give a day after the beginning of every edition before it.',
    },
  },
  tooFar: {
    pointer: '#/holdsFrom',
    detail: {
      bn: 'গত এক বছর থেকে সামনের দুই বছরের মধ্যে একটি দিন দিন।',
      en: 'Give a day from a year ago to two years ahead.',
    },
  },
  phone: {
    pointer: '#/contact/phone',
    detail: {
      bn: 'ফোন নম্বরটি ঠিক নয়; ০১৭XXXXXXXX এভাবে লিখুন।',
      en: 'This is not a phone number; write it as 017XXXXXXXX.',
    },
  },
} as const satisfies Record<string, FieldFault>
